package io.plumbline.scenario;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.plumbline.interview.Answer;
import java.util.List;
import java.util.Map;

/** What interviewees said. */
public final class Told {

    private static final String REVERSE = "the reverse of ";
    private static final String WHO = "interview";
    private static final String ASPECT = "aspect";
    private static final String DISCIPLINE = "discipline";
    private static final String ESTIMATE = "overall maturity";

    private final Scene scene;

    /** For one scenario. */
    public Told(Scene scene) {
        this.scene = scene;
    }

    /** Levels for aspects of disciplines, one for each of the people or one for all. */
    @Sentence(
            means = "Levels for aspects of disciplines: one for each of the people, or one for all.",
            example = "two leaders rate Ownership of Change Control at 4 and 5")
    @Given("{people} rate(s) {aspects} of {disciplines} (at ){levels}")
    public void rate(People people, List<String> aspects, List<String> disciplines, List<Object> levels) {
        each(
                people,
                levels,
                (interview, level) -> disciplines.forEach(discipline ->
                        aspects.forEach(aspect -> Facts.below(Facts.below(interview, "answers"), discipline)
                                .put(aspect, level))));
    }

    /** A row for each discipline, a column for each aspect; a level for each of the people or one for all. */
    @Sentence(
            means =
                    "The same as a table: a row for each discipline, a column for each aspect; an empty cell says nothing.",
            example = """
                    three practitioners rate:
                      | discipline          | Ownership  | every practice aspect |
                      | Incident Management | 4, 4 and 3 | 2                     |
                      | Change Control      | 3          | don't know            |""")
    @Given("{people} rate(s):")
    public void rate(People people, DataTable table) {
        Rows.of(table, DISCIPLINE).forEach(row -> rated(people, row, row.get(DISCIPLINE)));
    }

    private void rated(People people, Map<String, String> row, String disciplines) {
        row.forEach((heading, cell) -> {
            if (!List.of(WHO, DISCIPLINE).contains(heading) && cell != null) {
                List<Object> levels = Phrases.levelsOf(cell);
                if (heading.equalsIgnoreCase(ESTIMATE)) {
                    estimate(people, levels);
                } else if (heading.startsWith(REVERSE)
                        || scene.lexicon().of("habit").find(heading).isPresent()) {
                    answer(people, heading, levels);
                } else {
                    rate(
                            people,
                            scene.lexicon().aspects(heading),
                            scene.lexicon().disciplines(disciplines),
                            levels);
                }
            }
        });
    }

    /** They were asked and do not know. */
    @Sentence(
            means = "They were asked and do not know.",
            example = "the third practitioner does not know every practice aspect of Change Control")
    @Given("{people} do(es) not know {aspects} of {disciplines}")
    public void doNotKnow(People people, List<String> aspects, List<String> disciplines) {
        rate(people, aspects, disciplines, List.of(Answer.DONT_KNOW_WORD));
    }

    /** A row for each aspect, a column for each audience; a level for each of its people, or an empty cell. */
    @Sentence(
            means =
                    "Answers about disciplines: a row for each aspect, a column for each audience, a level for each person.",
            example = """
                    these answers about Change Control:
                      | aspect    | leaders | practitioners       |
                      | Ownership | 5, 4    | 4, 4 and don't know |
                      | Adoption  | 4, 4    | 3, 3, 2             |""")
    @Given("these answers about {disciplines}:")
    public void answers(List<String> disciplines, DataTable table) {
        for (Map<String, String> row : Rows.of(table, ASPECT)) {
            List<String> aspects = scene.lexicon().aspects(row.get(ASPECT));
            row.forEach((heading, cell) -> {
                if (!heading.equals(ASPECT) && cell != null) {
                    List<Object> levels = Phrases.levelsOf(cell);
                    String audience = heading.replaceAll("s$", "");
                    rate(People.of(null, String.valueOf(levels.size()), null, audience), aspects, disciplines, levels);
                }
            });
        }
    }

    /** A row for each person, a column for each aspect, habit or estimate. */
    @Sentence(
            means =
                    "Interviews about disciplines: a row for each person, who is another one unless you say which; a column "
                            + "for each aspect, habit or the overall maturity.",
            example = """
                    these interviews about Change Control:
                      | interview         | Ownership | every practice aspect | Share knowledge | overall maturity |
                      | leader            | 4         | 3                     |                 | 3.5              |
                      | practitioner      | 3         | 2                     | 2               | 2                |
                      | first leader      |           | don't know            |                 |                  |""")
    @Given("these interviews about {disciplines}:")
    public void interviews(List<String> disciplines, DataTable table) {
        for (Map<String, String> row : Rows.of(table, WHO)) {
            People who = People.inRow(row.get(WHO));
            // The person is heard even when the row says nothing more, and is then the one the row goes on about.
            List<Map<String, Object>> heard = scene.facts().interviews(who);
            People person = scene.facts().place(heard.get(0));
            disciplines.forEach(each -> rated(person, row, each));
        }
    }

    /** Agreement with habits' statements, or with their reverse ones. */
    @Sentence(
            means = "Agreement with the statements of habits, or with their reverse ones (the reverse of …).",
            example = "three practitioners answer Share knowledge and User first with 2, 3 and 3")
    @Given("{people} answer(s) {figure} with {levels}")
    public void answer(People people, String statements, List<Object> levels) {
        boolean reverse = statements.startsWith(REVERSE);
        List<String> habits = scene.lexicon().habits(reverse ? statements.substring(REVERSE.length()) : statements);
        each(
                people,
                levels,
                (interview, level) -> habits.forEach(habit -> Facts.below(Facts.below(interview, "habits"), habit)
                        .put(reverse ? "reverse" : "positive", level)));
    }

    /** The opening question. */
    @Sentence(means = "The opening question.", example = "two leaders estimate overall maturity at 3.5 and 4")
    @Given("{people} estimate(s) overall maturity at {levels}")
    public void estimate(People people, List<Object> levels) {
        each(people, levels, (interview, level) -> interview.put("overallEstimate", level));
    }

    private interface Saying {
        void by(Map<String, Object> interview, Object level);
    }

    private void each(People people, List<Object> levels, Saying saying) {
        List<Map<String, Object>> interviews = scene.facts().interviews(people);
        if (levels.size() != 1 && levels.size() != interviews.size()) {
            throw new IllegalArgumentException(
                    interviews.size() + " people, but " + levels.size() + " levels; give one for each or one for all");
        }
        for (int i = 0; i < interviews.size(); i++) {
            saying.by(interviews.get(i), levels.get(levels.size() == 1 ? 0 : i));
        }
    }
}
