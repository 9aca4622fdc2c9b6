package io.plumbline.methodology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place in the rules folder, with forward slashes, and what may stand there. */
record SourcePath(String path) {

    private static final int LONGEST = 200;
    private static final List<String> TEXTS = List.of(".drl", ".csv", ".yml");
    private static final List<String> LEFT_BY_SYSTEMS = List.of("Thumbs.db", "desktop.ini");

    /** What keeps this path from being a place within the rules folder at all, or nothing. */
    Optional<String> leadsAway() {
        String[] steps = path.split("/", -1);
        boolean away = path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") || path.indexOf('\\') >= 0;
        for (String each : steps) {
            away |= each.isEmpty() || each.equals("..") || each.equals(".");
        }
        if (away) {
            return Optional.of(
                    "this name does not stay within the rules folder; name files like scoring/raw.drl, with forward slashes");
        }
        if (path.length() > LONGEST || path.chars().anyMatch(SourcePath::isUnprintable)) {
            return Optional.of("this name is longer than " + LONGEST
                    + " characters or holds invisible ones; give the file a short, plain name");
        }
        return Optional.empty();
    }

    private static boolean isUnprintable(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT || letter == 0xFFFD;
    }

    /** The path as it can be shown. */
    String shown() {
        String plain = path.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.isBlank() ? "?" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /** Whether it is left alone: pages at the top, examples, hidden files, and what editors and systems leave behind. */
    boolean isNoRule() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean hidden = path.startsWith(".") || path.contains("/.");
        boolean left = name.endsWith("~") || name.endsWith(".swp") || name.endsWith(".bak") || name.startsWith("#");
        boolean page = path.indexOf('/') < 0 && !path.equals(SourceFiles.MANIFEST) && !isText();
        return hidden || left || page || LEFT_BY_SYSTEMS.contains(name) || path.startsWith("examples/");
    }

    private boolean isText() {
        String lower = path.toLowerCase(Locale.ROOT);
        return TEXTS.stream().anyMatch(lower::endsWith) || lower.endsWith(".yaml");
    }

    /** What is wrong with a file standing at this place, or nothing. */
    Optional<String> outOfPlace() {
        if (path.equals(SourceFiles.MANIFEST)) {
            return Optional.empty();
        }
        if (path.indexOf('/') < 0) {
            return Optional.of("at the top of the rules folder only " + SourceFiles.MANIFEST
                    + " is read; rules stand in folders like scoring/, tables in methodology/");
        }
        boolean table = path.startsWith("methodology/");
        List<String> endings = table ? List.of(".csv", ".yml") : List.of(".drl");
        if (endings.stream().anyMatch(path::endsWith)) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.lastIndexOf('.') < 0 ? "without an ending" : name.substring(name.lastIndexOf('.'));
        return Optional.of("nothing reads a file " + (ending.startsWith(".") ? "that ends in " : "") + ending
                + (table ? " in methodology/; a table ends in .csv, a text in .yml" : " here; a rule file ends in .drl")
                + " (rename it, or take it out of the folder)");
    }
}
