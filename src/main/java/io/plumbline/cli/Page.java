package io.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain text of at most a hundred columns, written line by line. */
final class Page {

    /** The widest a line may be. */
    static final int WIDTH = 100;

    /** A space that no line is cut at. */
    static final char HARD_SPACE = '\u00a0';

    private final Drawing drawing;
    private final StringBuilder text = new StringBuilder();

    Page(Drawing drawing) {
        this.drawing = drawing;
    }

    Drawing drawing() {
        return drawing;
    }

    /** A line as it is. */
    Page line(String line) {
        text.append(printable(line).replace(HARD_SPACE, ' ').stripTrailing()).append(System.lineSeparator());
        return this;
    }

    /** A line made from a format. */
    Page line(String format, Object... values) {
        return line(String.format(Locale.ROOT, format, values));
    }

    /** An empty line. */
    Page gap() {
        return line("");
    }

    /** The head of a section, with a remark at its right. */
    Page section(String title, String remark) {
        gap().line(title.toUpperCase(Locale.ROOT)
                + " ".repeat(Math.max(2, WIDTH - title.length() - remark.length()))
                + remark);
        return rule("-");
    }

    /** A line right across. */
    Page rule(String sign) {
        return line(sign.repeat(WIDTH));
    }

    /** A text behind its label, in as many lines as it takes, each beginning where the first text does. */
    Page told(String label, String told) {
        String before = label;
        for (String each : wrapped(told, WIDTH - label.length())) {
            line(before + each);
            before = " ".repeat(label.length());
        }
        return this;
    }

    /** A text cut between its words into lines of at most so many columns, at least one. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text without signs that would steer a terminal, for part of it came from outside. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
