package io.plumbline.ruleset;

/** Two wordings side by side; of long ones the part that differs, with a little around it. */
final class Passage {

    private static final String ARROW = " → ";
    private static final String GAP = "…";
    private static final int SHORT = 90;
    private static final int AROUND = 20;

    private Passage() {}

    /** What a value was and is; null reads as nothing. */
    static String between(String before, String after) {
        return between(before, after, "");
    }

    /** The same for words, in quotation marks. */
    static String quoted(String before, String after) {
        return between(before, after, "\"");
    }

    /** One wording, cut when it is long. */
    static String of(String text) {
        int end = text.length() <= SHORT ? text.length() : wordEnd(text, SHORT);
        return end == text.length() ? text : text.substring(0, end) + " " + GAP;
    }

    private static String between(String before, String after, String mark) {
        if (before == null || after == null || before.length() <= SHORT && after.length() <= SHORT) {
            return shown(before, mark) + ARROW + shown(after, mark);
        }
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return mark + cut(before, same, end) + mark + ARROW + mark + cut(after, same, end) + mark;
    }

    private static String shown(String text, String mark) {
        return text == null ? "nothing" : mark + of(text) + mark;
    }

    /** A text without what it shares with another at both ends, but for whole words around. */
    private static String cut(String text, int same, int end) {
        int from = wordStart(text, Math.max(0, same - AROUND));
        int to = Math.min(text.length(), wordEnd(text, text.length() - Math.max(0, end - AROUND)));
        String middle = text.substring(from, Math.max(from, to));
        String shown = of(middle.strip());
        boolean more = to < text.length() && !shown.endsWith(GAP);
        return (from > 0 ? GAP + " " : "") + shown + (more ? " " + GAP : "");
    }

    private static int wordStart(String text, int from) {
        return Math.max(text.lastIndexOf(' ', from) + 1, Math.max(0, from - AROUND));
    }

    private static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return Math.min(space < 0 ? text.length() : space, from + AROUND);
    }
}
