package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.methodology.YamlFile;
import io.plumbline.methodology.YamlMap;
import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What differs between the disciplines of two versions. */
final class DisciplineDiff {

    private static final String FOLDER = "methodology/disciplines";
    private static final String NAME = "name";
    private static final String NEEDS = "prerequisites";
    private static final List<String> FIELDS = List.of(NAME, "group", "order", "purpose", NEEDS, "ai_foundation");

    /** A discipline as its file gives it: field by field, and the words for the room by where they stand. */
    private record Entry(Map<String, String> fields, Map<String, String> words) {

        static Entry of(YamlMap file) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String each : FIELDS) {
                if (file.has(each)) {
                    fields.put(
                            each,
                            each.equals(NEEDS)
                                    ? String.join(", ", new TreeSet<>(file.texts(each)))
                                    : TextDiff.words(file.text(each)));
                }
            }
            Map<String, String> words = file.flat();
            words.keySet().removeIf(each -> each.equals("id") || FIELDS.contains(each.split(" ")[0]));
            words.replaceAll((where, text) -> TextDiff.words(text));
            return new Entry(fields, words);
        }
    }

    private final ChangeList changes;

    private DisciplineDiff(ChangeList changes) {
        this.changes = changes;
    }

    static void between(SourceFiles before, SourceFiles after, ChangeList changes) {
        new DisciplineDiff(changes).compare(read(before, after), read(after, before));
    }

    /** The disciplines of the files that the other version does not have to the letter. */
    private static Map<String, Entry> read(SourceFiles files, SourceFiles others) {
        Map<String, Entry> entries = new TreeMap<>();
        for (String each : files.below(FOLDER)) {
            if (files.get(each).equals(others.get(each))) {
                continue;
            }
            YamlFile.read(files, each, new ArrayList<>())
                    .ifPresent(file -> entries.put(file.text("id"), Entry.of(file)));
        }
        return entries;
    }

    private void compare(Map<String, Entry> before, Map<String, Entry> after) {
        for (String id : TextDiff.both(before.keySet(), after.keySet())) {
            Entry was = before.get(id);
            Entry is = after.get(id);
            String subject = "discipline " + id;
            if (was == null) {
                changes.words(Kind.DISCIPLINE_ADDED, id, null, is.fields().get(NAME), subject);
            } else if (is == null) {
                changes.words(Kind.DISCIPLINE_REMOVED, id, was.fields().get(NAME), null, subject);
            } else {
                compare(id, was, is);
            }
        }
    }

    private void compare(String id, Entry was, Entry is) {
        for (String field : FIELDS) {
            changes.value(
                    Kind.DISCIPLINE_CHANGED,
                    id,
                    was.fields().get(field),
                    is.fields().get(field),
                    "discipline " + id + ": " + field);
        }
        Map<String, String> before = blocks(was, is);
        Map<String, String> after = blocks(is, was);
        TextDiff.both(before.keySet(), after.keySet())
                .forEach(each -> changes.words(
                        each.startsWith("advice ") ? Kind.ADVICE_CHANGED : Kind.GUIDE_CHANGED,
                        id,
                        before.get(each),
                        after.get(each),
                        "discipline " + id + ": " + each));
    }

    /** The words of one version; a block that the other version does not have at all counts as its first text. */
    private static Map<String, String> blocks(Entry own, Entry other) {
        Set<String> shared =
                other.words().keySet().stream().map(DisciplineDiff::block).collect(Collectors.toSet());
        Map<String, String> blocks = new LinkedHashMap<>();
        own.words()
                .forEach((where, text) ->
                        blocks.putIfAbsent(shared.contains(block(where)) ? where : block(where), text));
        return blocks;
    }

    /** Which advice, which aspect's questions or which check a text belongs to. */
    private static String block(String where) {
        String[] words = where.split(" ", 3);
        return words.length < 2 ? where : words[0] + " " + words[1];
    }
}
