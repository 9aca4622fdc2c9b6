package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Methodology;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How clearly what was published may still be seen, now that one of those who stood behind it is erased: only people are
 * counted, since no figure changes. The thresholds hold in mode attributed, too; what only the erased person and one or
 * two others said is not an aggregate any more.
 *
 * @param facts of the round, without the person
 */
record RemainingPeople(Methodology methodology, Assessment facts, Thresholds thresholds) {

    static RemainingPeople of(Methodology methodology, Assessment facts) {
        return new RemainingPeople(methodology, facts, Thresholds.of(methodology.parameters()));
    }

    /** By subject about which the person spoke, the clearest that it may be seen. */
    Map<String, Clarity> clarity(Interview erased) {
        Map<String, Clarity> clarity = new LinkedHashMap<>();
        erased.answers().forEach((discipline, answers) -> {
            if (!answers.isEmpty()) {
                clarity.put(Disclosure.discipline(discipline), ofDiscipline(discipline, answers, erased.audience()));
            }
        });
        erased.habits().keySet().forEach(each -> clarity.put(Disclosure.habit(each), ofHabit(each, erased.audience())));
        if (erased.overallEstimate() != null) {
            long left = people(each -> each.audience() == erased.audience() && each.overallEstimate() != null);
            clarity.put(
                    Disclosure.estimates(erased.audience()),
                    left < least(erased.audience()) ? Clarity.HIDDEN : Clarity.EXACT);
        }
        return clarity;
    }

    /** The disciplines about which a leader spoke and of whose leaders too few are left. */
    Set<String> withoutLeaders(Interview erased) {
        Set<String> without = new HashSet<>();
        if (erased.audience() == Audience.LEADERSHIP) {
            erased.answers().keySet().stream()
                    .filter(each -> Disclosure.voices(facts, each, Audience.LEADERSHIP) < thresholds.leaders())
                    .forEach(without::add);
        }
        return without;
    }

    private Clarity ofDiscipline(String discipline, Map<String, Answer> answers, Audience audience) {
        if (Disclosure.voices(facts, discipline, Audience.PRACTITIONER) < thresholds.discipline()) {
            return Clarity.HIDDEN;
        }
        boolean enough = answers.entrySet().stream()
                .filter(each -> each.getValue().isLevel())
                .allMatch(each -> people(other -> other.audience() == audience
                                && other.answers()
                                        .getOrDefault(discipline, Map.of())
                                        .getOrDefault(each.getKey(), Answer.DONT_KNOW)
                                        .isLevel())
                        >= least(audience));
        return enough ? Clarity.EXACT : Clarity.LEVEL;
    }

    private Clarity ofHabit(String habit, Audience audience) {
        if (people(each -> each.audience() == audience && each.habits().containsKey(habit)) >= least(audience)) {
            return Clarity.EXACT;
        }
        long practitioners = people(each ->
                each.audience() == Audience.PRACTITIONER && each.habits().containsKey(habit));
        return practitioners < thresholds.discipline() ? Clarity.HIDDEN : Clarity.LEVEL;
    }

    private int least(Audience audience) {
        return audience == Audience.LEADERSHIP ? thresholds.leaders() : thresholds.slice();
    }

    private long people(Predicate<Interview> those) {
        return facts.interviews().stream().filter(those).count();
    }
}
