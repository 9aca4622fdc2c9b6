package io.plumbline.mutation;

import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Place;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of the tables, each the smallest step up and down, and the words that the gates go by. */
final class TableMutants {

    private static final String FOLDER = "methodology/";
    private static final String PARAMETERS = FOLDER + "parameters.csv";
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** The columns that say something rules go by, and what rules call a row of the table. */
    private record Columns(String type, Set<String> numbers) {}

    private static final Map<String, Columns> TABLES = Map.of(
            FOLDER + "bands.csv",
            new Columns("Band", Set.of("from", "factor", "ceiling", "forecast", "effort_steps")),
            FOLDER + "gates.csv",
            new Columns("Gate", Set.of("level", "at_least")),
            FOLDER + "waves.csv",
            new Columns("Wave", Set.of("wave")),
            FOLDER + "evidence.csv",
            new Columns(null, Set.of("strength")),
            FOLDER + "scorecard.csv",
            new Columns("ScorecardItem", Set.of("carries_ai")));

    private static final Map<String, String> WORDS =
            Map.of("yes", "no", "no", "yes", "HIGH", "MEDIUM", "MEDIUM", "HIGH", "LOW", "MEDIUM");

    private final Ruleset ruleset;
    private final List<Mutant> all = new ArrayList<>();

    /** Those of the tables of this rule set. */
    TableMutants(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    List<Mutant> all() {
        Cells parameters = Cells.of(PARAMETERS, ruleset.files().get(PARAMETERS));
        for (Map<String, Place> row : parameters.rows()) {
            String id = row.get("id").text();
            shift(Mutant.Kind.PARAMETER, row.get("value"), id, "", parameter(id));
        }
        TABLES.keySet().stream().sorted().forEach(this::table);
        return all;
    }

    private void table(String file) {
        Columns columns = TABLES.get(file);
        List<Object> touched = columns.type() == null ? null : looking(columns.type());
        Cells cells = Cells.of(file, ruleset.files().get(file));
        for (Map<String, Place> row : cells.rows()) {
            String subject = subject(cells, row);
            columns.numbers().stream().sorted().forEach(column -> {
                Place cell = row.get(column);
                String other = WORDS.get(cell.text());
                if (other != null) {
                    add(Mutant.Kind.TABLE, cell, other, subject, column + " ", touched);
                } else {
                    shift(Mutant.Kind.TABLE, cell, subject, column + " ", touched);
                }
            });
        }
    }

    /** A row by its first words: {@code behaviour 2.00}, {@code 3 effectiveness}. */
    private static String subject(Cells cells, Map<String, Place> row) {
        String first = row.get(cells.columns().get(0)).text();
        return first + " " + row.get(cells.columns().get(1)).text();
    }

    private void shift(Mutant.Kind kind, Place cell, String subject, String column, List<Object> touched) {
        if (cell.text().matches("-?\\d+(\\.\\d+)?")) {
            BigDecimal value = new BigDecimal(cell.text());
            BigDecimal step = value.scale() == 0 ? BigDecimal.ONE : HUNDREDTH;
            add(kind, cell, value.add(step).toPlainString(), subject, column, touched);
            add(kind, cell, value.subtract(step).toPlainString(), subject, column, touched);
        }
    }

    private void add(
            Mutant.Kind kind, Place cell, String instead, String subject, String column, List<Object> touched) {
        String change = column + cell.text() + " becomes " + instead;
        all.add(new Mutant(kind, cell, subject, null, instead, change, touched, null));
    }

    /** Where rules ask by a parameter, and the rules that conclude with it. */
    private List<Object> parameter(String id) {
        List<Object> touched = new ArrayList<>();
        for (RuleReading rule : ruleset.readings().values()) {
            rule.parameters().stream()
                    .filter(each -> each.id().equals(id))
                    .map(each -> holder(rule, each.place()))
                    .forEach(touched::add);
        }
        return List.copyOf(touched);
    }

    private static Object holder(RuleReading rule, Place named) {
        for (Condition each : rule.conditions()) {
            if (each.place().from() <= named.from()
                    && named.to() <= each.place().to()) {
                return ConditionMutants.first(each);
            }
        }
        return rule;
    }

    /** Where rules look for facts of a type. */
    private List<Object> looking(String type) {
        List<Object> touched = new ArrayList<>();
        for (RuleReading rule : ruleset.readings().values()) {
            rule.allConditions().stream()
                    .filter(each -> each instanceof Condition.Pattern pattern
                            && pattern.type().equals(type))
                    .map(each -> holder(rule, each.place()))
                    .forEach(touched::add);
        }
        return List.copyOf(touched);
    }
}
