package io.plumbline.scenario;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What one person answered on a Scorecard. */
public final class Filled {

    private final Scene scene;

    /** For one scenario. */
    public Filled(Scene scene) {
        this.scene = scene;
    }

    /** One person, nothing answered yet. */
    @Given("{people} fill(s) in a Scorecard")
    public void fillIn(People people) {
        if (people.number() != 1 || people.ordinal() || people.more()) {
            throw new IllegalArgumentException("one person fills in a Scorecard: a leader, or a practitioner");
        }
        scene.card().begin(people.audience());
    }

    /** Everything a shipped example answers. */
    @Given("the answers of {figure}")
    public void answers(String example) {
        scene.card().take(scene.example(example));
    }

    /** A level for the paper statement of groups, for their practice statement, or for both. */
    @Given("they rate {statements} of {groups} at {bigdecimal}")
    public void rate(List<String> kinds, List<String> groups, BigDecimal level) {
        groups.forEach(group -> kinds.forEach(kind -> scene.card().rate(group, kind, level)));
    }

    /** Both statements in one sentence. */
    @Given("they rate the paper of {groups} at {bigdecimal} and its/their practice at {bigdecimal}")
    public void rate(List<String> groups, BigDecimal paper, BigDecimal practice) {
        rate(List.of("paper"), groups, paper);
        rate(List.of("practice"), groups, practice);
    }

    /** Statements passed over. */
    @Given("they do not rate {statements} of {groups}")
    public void doNotRate(List<String> kinds, List<String> groups) {
        rate(kinds, groups, null);
    }

    /** A row for each group, a column for paper and for practice; an empty cell was passed over. */
    @Given("they rate:")
    public void rate(DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            List<String> groups = scene.lexicon().groups(row.get("group"));
            row.forEach((heading, cell) -> {
                if (!heading.equals("group") && cell != null) {
                    rate(List.of(heading), groups, new BigDecimal(cell));
                }
            });
        }
    }

    /** Agreement with habits' positive statements. */
    @Given("they answer {asked} with {bigdecimal}")
    public void answer(List<String> habits, BigDecimal level) {
        habits.forEach(each -> scene.card().answer(each, level));
    }

    /** Habits passed over. */
    @Given("they do not answer {asked}")
    public void doNotAnswer(List<String> habits) {
        answer(habits, null);
    }

    /** The first question. */
    @Given("they estimate overall maturity at {bigdecimal}")
    public void estimate(BigDecimal level) {
        scene.card().estimate(level);
    }

    /** What the other side would answer to the first question. */
    @Given("they guess that the other side says {bigdecimal}")
    public void guess(BigDecimal level) {
        scene.card().guess(level);
    }
}
