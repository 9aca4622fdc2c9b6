package io.plumbline.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rows of a table are told apart and spoken of.
 *
 * @param noun what a row is called
 * @param keys the columns that identify a row; for a row whose key has changed, the next choice of columns does
 * @param ordered whether the order of the rows shows
 * @param asked the columns with words that people answer
 */
record KeptTable(String noun, List<List<String>> keys, boolean ordered, Set<String> asked) {

    /** The file of the parameters, which are more than rows. */
    static final String PARAMETERS = "parameters.csv";

    private static final Map<String, KeptTable> BY_FILE = Map.ofEntries(
            Map.entry("aspects.csv", inOrder("aspect", "id").asking("what_it_asks")),
            Map.entry(
                    "bands.csv",
                    new KeptTable("band", List.of(List.of("of", "from"), List.of("of", "name")), false, Set.of())),
            Map.entry("beliefs.csv", inOrder("belief", "id")),
            Map.entry("evidence.csv", inAnyOrder("kind of evidence", "kind")),
            Map.entry("gates.csv", inAnyOrder("gate", "level", "needs")),
            Map.entry("groups.csv", inOrder("group", "id")),
            Map.entry("habits.csv", inOrder("habit", "id").asking("positive", "reverse")),
            Map.entry("levels.csv", inAnyOrder("level", "level")),
            Map.entry(PARAMETERS, inAnyOrder("parameter", "id")),
            Map.entry("pillars.csv", inOrder("pillar", "id")),
            Map.entry("scorecard.csv", inOrder("Scorecard item", "asks", "id")),
            Map.entry("waves.csv", inAnyOrder("wave", "wave")));

    /** How the table of a file is spoken of; nothing when no such table is known. */
    static Optional<KeptTable> of(String file) {
        return Optional.ofNullable(BY_FILE.get(file));
    }

    /** The files of all tables but the parameters. */
    static List<String> others() {
        return BY_FILE.keySet().stream()
                .filter(each -> !each.equals(PARAMETERS))
                .sorted()
                .toList();
    }

    private static KeptTable inOrder(String noun, String... key) {
        return new KeptTable(noun, List.of(List.of(key)), true, Set.of());
    }

    private static KeptTable inAnyOrder(String noun, String... key) {
        return new KeptTable(noun, List.of(List.of(key)), false, Set.of());
    }

    private KeptTable asking(String... columns) {
        return new KeptTable(noun, keys, ordered, Set.of(columns));
    }

    /** What tells a row from the others, for people. */
    String name(TableRow row) {
        return columns().map(row::text).collect(Collectors.joining(" "));
    }

    /** All columns by which rows are told apart. */
    private Stream<String> columns() {
        return keys.stream().flatMap(List::stream).distinct();
    }

    /** What a row says beside its name. */
    String rest(TableRow row) {
        List<String> named = columns().toList();
        return row.columns().stream()
                .filter(each -> !named.contains(each) && !row.text(each).isEmpty())
                .map(each -> each + " " + row.text(each))
                .collect(Collectors.joining(", "));
    }
}
