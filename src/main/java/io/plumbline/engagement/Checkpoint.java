package io.plumbline.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the trail ended with at some moment, as noted outside the database.
 *
 * @param line the line of the file on which it stands, from 1
 * @param number the last entry
 * @param hash its hash
 * @param restored whether an older copy that ends there was put back on purpose
 */
record Checkpoint(int line, long number, String hash, boolean restored) {

    private static final Pattern FORM = Pattern.compile("(entry|restored) (\\d{1,18}) ([0-9a-f]{64})");

    /** The line that says so. */
    static String line(AuditEntry last, boolean restored) {
        return (restored ? "restored " : "entry ") + last.number() + " " + last.hash() + "\n";
    }

    /**
     * The checkpoints of a file, without those given up when an older copy was put back.
     *
     * @throws Unreadable at the first line that is no checkpoint, or not of its time
     */
    static List<Checkpoint> read(Path file) {
        List<Checkpoint> read = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            Matcher matcher = FORM.matcher(line);
            if (!matcher.matches()) {
                throw new Unreadable("line " + number + " of " + file + " is no checkpoint; it was changed or damaged");
            }
            Checkpoint next = new Checkpoint(
                    number, Long.parseLong(matcher.group(2)), matcher.group(3), line.startsWith("restored"));
            if (next.restored) {
                read.removeIf(each -> each.number > next.number);
            } else if (!read.isEmpty() && read.get(read.size() - 1).number >= next.number) {
                throw new Unreadable("line " + number + " of " + file + " goes back to entry " + next.number
                        + "; lines were changed, or an older copy of the database was put back and written on");
            }
            read.add(next);
        }
        return read;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoints in " + file + " cannot be read", e);
        }
    }

    /** The file of the checkpoints is not as it was written. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }
}
