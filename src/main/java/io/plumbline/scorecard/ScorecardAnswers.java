package io.plumbline.scorecard;

import io.plumbline.interview.Audience;
import io.plumbline.methodology.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one person answered in ten minutes (METHOD.md, section 12); whatever is missing was not answered.
 *
 * @param overallEstimate their own estimate, 0–5 in halves, or null
 * @param statements by group, then {@code paper} or {@code practice}, 0–5
 * @param habits by habit, 0–5
 * @param otherSide what they think the other side would estimate, 0–5 in halves, or null
 */
public record ScorecardAnswers(
        Audience audience,
        Figure overallEstimate,
        Map<String, Map<String, Integer>> statements,
        Map<String, Integer> habits,
        Figure otherSide) {

    /** The facts that rules conclude from. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(new Respondent(audience.word(), overallEstimate, otherSide));
        statements.forEach((group, kinds) ->
                kinds.forEach((kind, level) -> facts.add(new Statement(group, kind, Figure.of(level)))));
        habits.forEach((habit, level) -> facts.add(new HabitStatement(habit, Figure.of(level))));
        return facts;
    }
}
