package io.plumbline.scenario;

/**
 * A scenario that was run.
 *
 * @param file the file it stands in
 * @param line the line it begins at; of an outline, the line of the example
 * @param name how it is called
 * @param holds whether everything it says is so
 */
public record Ran(String file, int line, String name, boolean holds) implements Comparable<Ran> {

    @Override
    public int compareTo(Ran other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
}
