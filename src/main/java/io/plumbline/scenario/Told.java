package io.plumbline.scenario;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.plumbline.interview.Answer;
import java.util.List;
import java.util.Map;

/** What interviewees said. */
public final class Told {

    private static final String REVERSE = "the reverse of ";

    private final Scene scene;

    /** For one scenario. */
    public Told(Scene scene) {
        this.scene = scene;
    }

    /** Levels for aspects of disciplines, one for each of the people or one for all. */
    @Given("{people} rate(s) {aspects} of {disciplines} at {levels}")
    public void rate(People people, List<String> aspects, List<String> disciplines, List<Object> levels) {
        each(
                people,
                levels,
                (interview, level) -> disciplines.forEach(discipline ->
                        aspects.forEach(aspect -> Facts.below(Facts.below(interview, "answers"), discipline)
                                .put(aspect, level))));
    }

    /** They were asked and do not know. */
    @Given("{people} do(es) not know {aspects} of {disciplines}")
    public void doNotKnow(People people, List<String> aspects, List<String> disciplines) {
        rate(people, aspects, disciplines, List.of(Answer.DONT_KNOW_WORD));
    }

    /** A row for each aspect, a column for each audience; a level for each of its people, or an empty cell. */
    @Given("these answers about {disciplines}:")
    public void answers(List<String> disciplines, DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            List<String> aspects = scene.lexicon().aspects(row.get("aspect"));
            row.forEach((heading, cell) -> {
                if (!heading.equals("aspect") && cell != null) {
                    List<Object> levels = Phrases.levelsOf(cell);
                    String audience = heading.replaceAll("s$", "");
                    rate(People.of(null, String.valueOf(levels.size()), null, audience), aspects, disciplines, levels);
                }
            });
        }
    }

    /** Agreement with habits' statements, or with their reverse ones. */
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
