package io.plumbline.methodology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the bands of the scales, the gates of the levels and the waves of the roadmap. */
final class ScaleFiles {

    private static final Set<String> SCALES = Set.of("behaviour", "gap", "priority");
    private static final List<String> CONFIDENCE = List.of("HIGH", "MEDIUM", "LOW");

    private static final Figure END = Figure.of(5);
    private static final Figure HUNDRED = Figure.of(100);

    private static final String BANDS = "methodology/bands.csv";

    private final SourceFiles files;
    private final List<Diagnostic> problems;

    ScaleFiles(SourceFiles files, List<Diagnostic> problems) {
        this.files = files;
        this.problems = problems;
    }

    List<Wave> waves() {
        Table table =
                new Table(files, "methodology/waves.csv", List.of("wave", "name", "when"), problems).unique("wave");
        List<Wave> read = MethodologyTables.rows(table, (row, n) -> {
            if (row.whole("wave") != n) {
                row.report("wave", "waves run from 1 upwards without a gap; expected " + n);
            }
            return new Wave(n, row.required("name"), row.required("when"), false);
        });
        List<Wave> waves = new ArrayList<>(read);
        if (!waves.isEmpty()) {
            Wave end = waves.remove(waves.size() - 1);
            waves.add(new Wave(end.number(), end.name(), end.when(), true));
        }
        return List.copyOf(waves);
    }

    List<Gate> gates(Set<String> aspects, int levels) {
        Set<String> needs = new LinkedHashSet<>(aspects);
        if (!aspects.isEmpty()) {
            needs.addAll(List.of(Gate.CONFIDENCE, Gate.BASELINE));
        }
        Table table = new Table(files, "methodology/gates.csv", List.of("level", "needs", "at_least"), problems)
                .unique("level", "needs");
        return MethodologyTables.rows(table, (row, n) -> {
            String need = row.oneOf("needs", needs, "an aspect, confidence or baseline");
            String band =
                    switch (need) {
                        case Gate.CONFIDENCE ->
                            row.oneOf("at_least", CONFIDENCE, "a confidence band; expected HIGH, MEDIUM or LOW");
                        case Gate.BASELINE ->
                            row.oneOf("at_least", Set.of("FILTERED"), "a state of the baseline; expected FILTERED");
                        default -> null;
                    };
            int level = row.whole("level");
            if (levels > 0 && (level < 1 || level >= levels)) {
                row.report(
                        "level",
                        "there is no level " + row.text("level") + " to be gated; levels.csv has 1 to " + (levels - 1));
            }
            Figure atLeast = band == null ? row.figure("at_least") : null;
            if (atLeast != null && atLeast.compareTo(END) > 0) {
                row.report("at_least", "no value reaches " + atLeast + "; the scale ends at " + END);
            }
            return new Gate(level, need, atLeast, band);
        });
    }

    List<Band> bands() {
        List<String> columns = List.of("of", "from", "name", "factor", "ceiling", "forecast", "effort_steps");
        Table table = new Table(files, BANDS, columns, problems).unique("of", "from");
        Map<String, List<Row>> scales = new LinkedHashMap<>();
        for (Row each : table.rows()) {
            scales.computeIfAbsent(
                            each.oneOf("of", SCALES, "a scale; expected behaviour, gap or priority"),
                            of -> new ArrayList<>())
                    .add(each);
        }
        SCALES.stream()
                .filter(each -> !scales.containsKey(each) && !table.isUnreadable() && files.get(BANDS) != null)
                .sorted()
                .forEach(each -> table.report(1, 0, "no band of " + each + "; each scale needs at least one"));
        List<Band> bands = new ArrayList<>();
        scales.forEach((of, rows) -> scale(of, rows, bands));
        return List.copyOf(bands);
    }

    private void scale(String of, List<Row> rows, List<Band> bands) {
        boolean filters = of.equals("behaviour");
        checkOrder(of, rows);
        rows.sort(Comparator.comparing(row -> row.figure("from")));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i == 0 && row.figure("from").compareTo(Figure.ZERO) != 0) {
                row.report(
                        "from",
                        "the lowest band of " + of + " begins at " + row.text("from") + "; it must begin at 0.00");
            }
            bands.add(new Band(
                    of,
                    row.figure("from"),
                    i + 1 < rows.size() ? rows.get(i + 1).figure("from") : null,
                    row.required("name"),
                    filters ? row.figure("factor") : null,
                    filters ? row.figure("ceiling") : null,
                    filters ? row.figure("forecast") : null,
                    filters ? row.whole("effort_steps") : 0,
                    i == 0));
        }
    }

    /** A band holds up to where the next begins: one that begins where another does, or beyond the scale, holds nowhere. */
    private static void checkOrder(String of, List<Row> rows) {
        Figure before = null;
        Figure end = of.equals("priority") ? HUNDRED : END;
        for (Row each : rows) {
            Figure from = each.figure("from");
            if (before != null && from.compareTo(before) == 0) {
                each.report(
                        "from",
                        "the band above begins at " + from
                                + " too, so that one of both can never be reached; change one");
            } else if (before != null && from.compareTo(before) < 0) {
                each.report(
                        "from",
                        "this band begins at " + from + ", below the one above it, and they overlap; "
                                + "write the bands of " + of + " in rising order");
            } else if (from.compareTo(end) > 0) {
                each.report("from", "this band can never be reached: the scale of " + of + " ends at " + end);
            }
            before = from;
        }
    }
}
