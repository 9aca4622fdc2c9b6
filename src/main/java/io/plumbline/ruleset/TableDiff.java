package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between the same table of two versions, row by row. */
final class TableDiff {

    private static final String FOLDER = "methodology/";
    private static final String VALUE = "value";

    private final KeptTable table;
    private final List<TableRow> before;
    private final List<TableRow> after;
    private final ChangeList changes;

    private TableDiff(String file, SourceFiles before, SourceFiles after, ChangeList changes) {
        this.table = KeptTable.of(file).orElseThrow();
        this.before = TableRow.read(before.get(FOLDER + file));
        this.after = TableRow.read(after.get(FOLDER + file));
        this.changes = changes;
    }

    static void ofParameters(SourceFiles before, SourceFiles after, ChangeList changes) {
        if (!isSame(KeptTable.PARAMETERS, before, after)) {
            new TableDiff(KeptTable.PARAMETERS, before, after, changes).parameters();
        }
    }

    static void ofOthers(SourceFiles before, SourceFiles after, ChangeList changes) {
        KeptTable.others().stream()
                .filter(each -> !isSame(each, before, after))
                .forEach(each -> new TableDiff(each, before, after, changes).rows());
    }

    private static boolean isSame(String file, SourceFiles before, SourceFiles after) {
        return before.get(FOLDER + file).equals(after.get(FOLDER + file));
    }

    /** Each row of the earlier table with what it is now, by the first choice of columns that finds it again. */
    private Map<TableRow, TableRow> pairs() {
        Map<TableRow, TableRow> pairs = new LinkedHashMap<>();
        List<TableRow> left = new ArrayList<>(after);
        for (List<String> key : table.keys()) {
            for (TableRow then : before) {
                if (!pairs.containsKey(then)) {
                    left.stream()
                            .filter(now -> now.meant(key).equals(then.meant(key)))
                            .findFirst()
                            .ifPresent(now -> {
                                pairs.put(then, now);
                                left.remove(now);
                            });
                }
            }
        }
        return pairs;
    }

    private void parameters() {
        Map<TableRow, TableRow> pairs = pairs();
        pairs.forEach((then, now) -> {
            String id = table.name(then);
            if (!then.agrees(now, VALUE)) {
                changes.value(Kind.PARAMETER_CHANGED, id, then.text(VALUE), now.text(VALUE), "parameter " + id);
            }
            changes.words(
                    Kind.PARAMETER_EXPLAINED,
                    id,
                    TextDiff.words(then.text("meaning")),
                    TextDiff.words(now.text("meaning")),
                    "parameter " + id + ", meaning");
        });
        added(pairs).forEach(each -> {
            String id = table.name(each);
            String value = each.text(VALUE);
            changes.add(Kind.PARAMETER_ADDED, id, null, value, "parameter " + id + " added: " + value);
        });
        removed(pairs).forEach(each -> {
            String id = table.name(each);
            String value = each.text(VALUE);
            changes.add(Kind.PARAMETER_REMOVED, id, value, null, "parameter " + id + " removed: " + value);
        });
    }

    private void rows() {
        Map<TableRow, TableRow> pairs = pairs();
        pairs.forEach(this::row);
        added(pairs).forEach(each -> {
            String name = table.name(each);
            String rest = Passage.of(table.rest(each));
            changes.add(Kind.ROW_ADDED, name, null, table.rest(each), table.noun() + " " + name + " added: " + rest);
        });
        removed(pairs).forEach(each -> {
            String name = table.name(each);
            changes.add(Kind.ROW_REMOVED, name, table.rest(each), null, table.noun() + " " + name + " removed");
        });
        if (table.ordered()) {
            changes.order(Kind.ROWS_REORDERED, table.noun(), names(before), names(after), table.noun() + "s");
        }
    }

    private Set<String> names(List<TableRow> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(each -> names.add(table.name(each)));
        return names;
    }

    private void row(TableRow then, TableRow now) {
        String name = table.name(then);
        for (String column : now.columns()) {
            if (then.agrees(now, column)) {
                continue;
            }
            String was = then.value(column);
            String is = now.value(column);
            String subject = table.noun() + " " + name + ": " + column;
            boolean asked = table.asked().contains(column);
            Kind kind = asked ? Kind.QUESTION_CHANGED : Kind.ROW_CHANGED;
            boolean words = (was + is).contains(" ");
            String said = words ? Passage.quoted(was, is) : Passage.between(was, is);
            changes.add(kind, name, was, is, subject + " " + said);
        }
    }

    private List<TableRow> added(Map<TableRow, TableRow> pairs) {
        List<TableRow> rows = new ArrayList<>(after);
        rows.removeAll(pairs.values());
        return rows;
    }

    private List<TableRow> removed(Map<TableRow, TableRow> pairs) {
        List<TableRow> rows = new ArrayList<>(before);
        rows.removeAll(pairs.keySet());
        return rows;
    }
}
