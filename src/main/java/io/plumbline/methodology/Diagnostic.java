package io.plumbline.methodology;

/**
 * One thing that is wrong with a file under {@code rules/}, said to the person who can mend it.
 *
 * @param file path from the rules folder, with forward slashes
 * @param line counted from 1, or 0 when the whole file is meant
 * @param column counted from 1, or 0 when the whole line is meant
 * @param message what is wrong, what was expected and what to do, in one or two sentences
 */
public record Diagnostic(String file, int line, int column, String message) implements Comparable<Diagnostic> {

    private static final int LONGEST = 480;

    /** A message takes one line that can be read, whatever it quotes. */
    public Diagnostic {
        message = message.strip().replaceAll("\\s*\\R\\s*", " ");
        if (message.length() > LONGEST) {
            int half = LONGEST / 2 - 1;
            message = message.substring(0, half) + "…" + message.substring(message.length() - half);
        }
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + message;
    }
}
