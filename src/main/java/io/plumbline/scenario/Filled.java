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
    @Sentence(means = "One person and a Scorecard, nothing answered yet.", example = "a leader fills in a Scorecard")
    @Given("{people} fill(s) in a Scorecard")
    public void fillIn(People people) {
        if (people.number() != 1 || people.ordinal() || people.more()) {
            throw new IllegalArgumentException("one person fills in a Scorecard: a leader, or a practitioner");
        }
        scene.card().begin(people.audience());
    }

    /** Everything a shipped example answers. */
    @Sentence(
            means = "Everything that an example answers, by its name in rules/examples.",
            example = "the answers of Scorecard leader")
    @Given("the answers of {figure}")
    public void answers(String example) {
        scene.card().take(scene.example(example));
    }

    /** A level for the paper statement of groups, for their practice statement, or for both. */
    @Sentence(
            means = "A level for the paper statement of groups, for their practice statement, or for both.",
            example = "they rate the paper and practice of every group at 3")
    @Given("they rate {statements} of {groups} at {bigdecimal}")
    public void rate(List<String> kinds, List<String> groups, BigDecimal level) {
        groups.forEach(group -> kinds.forEach(kind -> scene.card().rate(group, kind, level)));
    }

    /** Both statements in one sentence. */
    @Sentence(
            means = "Both statements in one sentence.",
            example = "they rate the paper of Restore and Know at 4 and their practice at 2")
    @Given("they rate the paper of {groups} at {bigdecimal} and its/their practice at {bigdecimal}")
    public void rate(List<String> groups, BigDecimal paper, BigDecimal practice) {
        rate(List.of("paper"), groups, paper);
        rate(List.of("practice"), groups, practice);
    }

    /** Statements passed over. */
    @Sentence(means = "Statements passed over.", example = "they do not rate the practice of Know")
    @Given("they do not rate {statements} of {groups}")
    public void doNotRate(List<String> kinds, List<String> groups) {
        rate(kinds, groups, null);
    }

    /** A row for each group, a column for paper and for practice; an empty cell was passed over. */
    @Sentence(
            means = "A row for each group, a column for paper and for practice; an empty cell was passed over.",
            example = """
                    they rate:
                      | group   | paper | practice |
                      | Direct  | 4     | 2        |
                      | Restore | 3     |          |""")
    @Given("they rate:")
    public void rate(DataTable table) {
        for (Map<String, String> row : Rows.of(table, "group")) {
            List<String> groups = scene.lexicon().groups(row.get("group"));
            row.forEach((heading, cell) -> {
                if (!heading.equals("group") && cell != null) {
                    rate(List.of(heading), groups, new BigDecimal(cell));
                }
            });
        }
    }

    /** Agreement with habits' positive statements. */
    @Sentence(means = "Agreement with habits' positive statements.", example = "they answer Share knowledge with 2")
    @Given("they answer {asked} with {bigdecimal}")
    public void answer(List<String> habits, BigDecimal level) {
        habits.forEach(each -> scene.card().answer(each, level));
    }

    /** Habits passed over. */
    @Sentence(means = "Habits passed over.", example = "they do not answer Share knowledge")
    @Given("they do not answer {asked}")
    public void doNotAnswer(List<String> habits) {
        answer(habits, null);
    }

    /** The first question. */
    @Sentence(means = "The first question.", example = "they estimate overall maturity at 3.5")
    @Given("they estimate overall maturity at {bigdecimal}")
    public void estimate(BigDecimal level) {
        scene.card().estimate(level);
    }

    /** What the other side would answer to the first question. */
    @Sentence(
            means = "What the other side would answer to the first question.",
            example = "they guess that the other side says 2")
    @Given("they guess that the other side says {bigdecimal}")
    public void guess(BigDecimal level) {
        scene.card().guess(level);
    }
}
