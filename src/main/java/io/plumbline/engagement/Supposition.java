package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Methodology;
import io.plumbline.result.AssessmentResult;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The same facts with interviews more, in which everything is answered as the others answered it on the whole. */
record Supposition(Ruleset ruleset, Assessment facts, Decisions decisions) {

    private static final String SUPPOSED = "supposed-";

    /** What follows from so many interviews more; each time it waits for a turn, as every conclusion does. */
    AssessmentResult with(int leaders, int practitioners) {
        List<Interview> interviews = new ArrayList<>(facts.interviews());
        for (int i = 0; i < leaders + practitioners; i++) {
            Audience audience = i < leaders ? Audience.LEADERSHIP : Audience.PRACTITIONER;
            interviews.add(new Interview(SUPPOSED + i, audience, null, null, answers(audience), Map.of()));
        }
        return decisions.unrecorded(
                ruleset,
                new Assessment(
                        facts.organisation(),
                        facts.assessedOn(),
                        facts.aiIntent(),
                        facts.disciplines(),
                        interviews,
                        facts.evidence()));
    }

    private Map<String, Map<String, Answer>> answers(Audience audience) {
        Methodology methodology = ruleset.methodology();
        Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
        for (String discipline : methodology.disciplines().keySet()) {
            Map<String, Answer> levels = new LinkedHashMap<>();
            methodology.aspects().keySet().forEach(each -> levels.put(each, usual(audience, discipline, each)));
            answers.put(discipline, levels);
        }
        return answers;
    }

    /** The mean level of an audience, else of everybody, else the middle of the scale. */
    private Answer usual(Audience audience, String discipline, String aspect) {
        OptionalDouble own = mean(discipline, aspect, audience);
        OptionalDouble any = own.isPresent() ? own : mean(discipline, aspect, null);
        return Answer.of((int) Math.round(any.orElse(Answer.HIGHEST / 2.0)));
    }

    private OptionalDouble mean(String discipline, String aspect, Audience audience) {
        return facts.interviews().stream()
                .filter(each -> audience == null || each.audience() == audience)
                .map(each -> each.answers().getOrDefault(discipline, Map.of()).get(aspect))
                .filter(each -> each != null && each.isLevel())
                .mapToInt(Answer::level)
                .average();
    }
}
