package io.plumbline.mutation;

import io.plumbline.ruleset.Place;

/** A stretch of a file, measured again as a place with line and column. */
record Spot(Place place) {

    static Spot of(String file, String whole, int from, int to) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < from; i++) {
            if (whole.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Spot(new Place(file, line, from - start + 1, from, to, whole.substring(from, to)));
    }

    /** The first line within a place that is this word alone. */
    static Spot after(String word, Place within, String whole) {
        int from = within.from();
        while (!startsLine(word, whole, from)) {
            from = whole.indexOf(word, from + 1);
        }
        return of(within.file(), whole, from, from + word.length());
    }

    private static boolean startsLine(String word, String whole, int from) {
        int line = whole.lastIndexOf('\n', from) + 1;
        int end = from + word.length();
        return whole.startsWith(word, from)
                && whole.substring(line, from).isBlank()
                && (end == whole.length() || Character.isWhitespace(whole.charAt(end)));
    }

    /** The same with all brackets that stand around it, as far as nothing else stands in them. */
    static Place bracketed(Place place, String whole, int notBefore, int notAfter) {
        int from = place.from();
        int to = place.to();
        while (true) {
            int before = from - 1;
            while (before > notBefore && Character.isWhitespace(whole.charAt(before))) {
                before--;
            }
            int after = to;
            while (after < notAfter && Character.isWhitespace(whole.charAt(after))) {
                after++;
            }
            boolean around =
                    before > notBefore && after < notAfter && whole.charAt(before) == '(' && whole.charAt(after) == ')';
            if (!around) {
                return of(place.file(), whole, from, to).place();
            }
            from = before;
            to = after + 1;
        }
    }
}
