package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.DisciplineResult;
import io.plumbline.result.DisciplineResult.ConfidenceResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a result may be seen, and of what it is made up: a figure that is worked out from several is shown only as
 * clearly as the least clear of them, for it would tell that one.
 *
 * @param clarity by subject; null where everything is shown
 */
record Sight(
        Methodology methodology,
        Assessment facts,
        Map<String, Clarity> clarity,
        Map<String, DisciplineResult> disciplines,
        boolean habitsExact) {

    static Sight of(Methodology methodology, Assessment facts, AssessmentResult result, Map<String, Clarity> clarity) {
        boolean exact = clarity == null
                || result.habits().stream()
                        .filter(each -> each.score() != null)
                        .allMatch(each -> clarity.get(Disclosure.habit(each.habit())) == Clarity.EXACT);
        return new Sight(
                methodology,
                facts,
                clarity,
                result.disciplines().stream()
                        .collect(Collectors.toMap(DisciplineResult::discipline, Function.identity())),
                exact || !result.baseline().filtered());
    }

    boolean isAttributed() {
        return clarity == null;
    }

    private Clarity of(String subject) {
        return isAttributed() ? Clarity.EXACT : clarity.get(subject);
    }

    Clarity discipline(String id) {
        return of(Disclosure.discipline(id));
    }

    Clarity habit(String id) {
        return of(Disclosure.habit(id));
    }

    Clarity estimates(Audience audience) {
        return of(Disclosure.estimates(audience));
    }

    private boolean inScope(String discipline) {
        return facts.terms(discipline).inScope();
    }

    /** Whether the score itself may be seen, which its parts and the habits lead to. */
    boolean scores(String discipline) {
        return discipline(discipline) == Clarity.EXACT && habitsExact;
    }

    /** Whether the scores of all these are exact, or there are none to hide. */
    boolean scoresAll(Collection<String> several) {
        return several.stream()
                .filter(this::inScope)
                .allMatch(each -> scores(each) || discipline(each) == Clarity.NOTHING);
    }

    /** Whether every discipline's figures before behaviour are exact, or there are none to hide. */
    boolean showsAll() {
        return disciplines.keySet().stream()
                .filter(this::inScope)
                .allMatch(each -> discipline(each) == Clarity.EXACT || discipline(each) == Clarity.NOTHING);
    }

    /** Whether none of these is hidden altogether. */
    boolean hidesNone(Collection<String> several) {
        return several.stream().filter(this::inScope).noneMatch(each -> discipline(each) == Clarity.HIDDEN);
    }

    /** The facts, as if nobody had spoken about the disciplines that are hidden. */
    Assessment withoutHidden() {
        List<Interview> interviews = facts.interviews().stream()
                .map(each -> new Interview(
                        each.id(),
                        each.audience(),
                        each.role(),
                        each.overallEstimate(),
                        each.answers().entrySet().stream()
                                .filter(answers -> discipline(answers.getKey()) != Clarity.HIDDEN)
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        each.habits()))
                .toList();
        return new Assessment(
                facts.organisation(),
                facts.assessedOn(),
                facts.aiIntent(),
                facts.disciplines(),
                interviews,
                facts.evidence());
    }

    Collection<String> foundations(String pillar) {
        return methodology.disciplines().values().stream()
                .filter(each -> pillar.equals(each.foundation()))
                .map(Discipline::id)
                .toList();
    }

    /** Whether enough leaders named a level in a discipline for their side to be shown. */
    boolean hasLeaders(String discipline) {
        return isAttributed()
                || Disclosure.voices(facts, discipline, Audience.LEADERSHIP)
                        >= Thresholds.of(methodology.parameters()).leaders();
    }

    boolean askedLeaders(String discipline) {
        return Disclosure.heard(facts, discipline).stream().anyMatch(each -> each.audience() == Audience.LEADERSHIP);
    }

    boolean asked(String discipline, String aspect) {
        return !Disclosure.heard(facts, discipline, aspect).isEmpty();
    }

    /**
     * Whether the kind of recommendation may be seen. It tells whether confidence is low and whether the target is met.
     * The first would show how alike people answered where only great likeness leaves it above low; the second would name
     * their answers where the target lies at the end of the scale. Neither depends on what was answered, so that not
     * showing it tells nothing.
     */
    boolean showsKind(String id) {
        DisciplineResult discipline = disciplines.get(id);
        if (discipline(id) == Clarity.EXACT || discipline.score() == null) {
            return discipline(id) != Clarity.HIDDEN;
        }
        return discipline(id).reaches(Clarity.LEVEL)
                && discipline.target().compareTo(Figure.quotient(2L * Answer.HIGHEST - 1, 2)) <= 0
                && leavesRoom(id, discipline.confidence());
    }

    private boolean leavesRoom(String id, ConfidenceResult confidence) {
        Figure weight = methodology.parameters().get("confidence.precision");
        Figure medium = methodology.parameters().get("confidence.medium");
        Figure without = confidence.value().minus(weight.times(confidence.precision()));
        long telling = methodology.aspects().keySet().stream()
                .filter(each -> Disclosure.tells(facts, id, each))
                .count();
        Figure reach =
                weight.times(Figure.quotient(telling, methodology.aspects().size()));
        boolean alwaysLow = without.plus(reach).compareTo(medium) < 0;
        return alwaysLow || without.plus(reach.over(Figure.of(2))).compareTo(medium) >= 0;
    }

    /**
     * The overall figure: exact where every score is; else its whole level, where that stays the same whatever the hidden
     * scores are.
     */
    Told<Figure> overall(Figure assessed) {
        if (assessed == null || scoresAll(disciplines.keySet())) {
            return Told.exactly(assessed);
        }
        int lowest = overallLevel(Figure.ZERO);
        int highest = overallLevel(Figure.of(Answer.HIGHEST));
        return lowest == highest ? Told.from(Figure.of(lowest)) : Told.suppressed();
    }

    private int overallLevel(Figure supposed) {
        long sum = 0;
        int weights = 0;
        for (DisciplineResult each : disciplines.values()) {
            boolean hidden = inScope(each.discipline()) && discipline(each.discipline()) == Clarity.HIDDEN;
            Figure score = hidden ? supposed : each.score();
            if (score != null) {
                int weight = Optional.ofNullable(each.importance()).orElse(0);
                sum += weight * score.millionths();
                weights += weight;
            }
        }
        return Math.min(
                Answer.HIGHEST - 1, new Figure(sum).over(Figure.of(weights)).wholePart());
    }
}
