package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.methodology.YamlMap;
import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between the disciplines of two versions. */
final class DisciplineDiff {

    private static final String FOLDER = "methodology/disciplines";
    private static final String NAME = "name";
    private static final String NEEDS = "prerequisites";
    private static final List<String> FIELDS = List.of(NAME, "group", "order", "purpose", NEEDS, "ai_foundation");

    /** A discipline as its file gives it, field by field, and its advice by kind or finding. */
    private record Entry(Map<String, String> fields, Map<String, String> advice) {

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
            Map<String, String> advice = new LinkedHashMap<>();
            file.map("advice")
                    .ifPresent(map -> map.keys().forEach(each -> advice.put(each, TextDiff.words(map.text(each)))));
            return new Entry(fields, advice);
        }
    }

    private final ChangeList changes;

    private DisciplineDiff(ChangeList changes) {
        this.changes = changes;
    }

    static void between(SourceFiles before, SourceFiles after, ChangeList changes) {
        new DisciplineDiff(changes).compare(read(before), read(after));
    }

    private static Map<String, Entry> read(SourceFiles files) {
        Map<String, Entry> entries = new TreeMap<>();
        for (String each : files.below(FOLDER)) {
            YamlMap.read(files, each, new ArrayList<>())
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
        TextDiff.both(was.advice().keySet(), is.advice().keySet())
                .forEach(each -> changes.words(
                        Kind.ADVICE_CHANGED,
                        id,
                        was.advice().get(each),
                        is.advice().get(each),
                        "discipline " + id + ": advice " + each));
    }
}
