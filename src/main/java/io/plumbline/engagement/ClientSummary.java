package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.interview.Audience;
import io.plumbline.methodology.Figure;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.BeliefResult;
import io.plumbline.result.HabitResult;
import io.plumbline.result.HeadlineResult;
import io.plumbline.result.ReadinessResult;
import java.util.List;

/** What stands beside the disciplines of a result, as far as a client may see it. */
public final class ClientSummary {

    private ClientSummary() {}

    /** What a board hears first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Headline(
            Told<Figure> leadershipEstimate,
            Told<Figure> practitionerEstimate,
            Told<Figure> assessed,
            String status,
            String statusText,
            Told<Figure> perceptionGap,
            Told<Figure> realityGap,
            Told<List<String>> widest,
            Told<List<String>> heldBackBy) {}

    static Headline headline(HeadlineResult result, Sight sight) {
        Told<Figure> assessed = sight.overall(result.assessed());
        boolean all = sight.scoresAll(sight.disciplines().keySet());
        boolean known =
                assessed.value() != null || sight.hidesNone(sight.disciplines().keySet());
        Clarity leaders = sight.estimates(Audience.LEADERSHIP);
        Clarity practitioners = sight.estimates(Audience.PRACTITIONER);
        boolean both = leaders == Clarity.EXACT && practitioners == Clarity.EXACT;
        return new Headline(
                finer(leaders, result.leadershipEstimate()),
                finer(practitioners, result.practitionerEstimate()),
                assessed,
                known ? result.status() : ClientDiscipline.SUPPRESSED,
                known ? result.statusText() : null,
                one(leaders, one(practitioners, Told.when(both, result.perceptionGap()))),
                one(leaders, Told.when(all && leaders == Clarity.EXACT, result.realityGap())),
                Told.when(all, result.widest()),
                Told.when(all, result.heldBackBy()));
    }

    /** A figure that takes this side, too: where nobody of it was asked, there is none to hide. */
    private static Told<Figure> one(Clarity side, Told<Figure> figure) {
        return side == Clarity.NOTHING ? Told.nothing() : figure;
    }

    private static Told<Figure> finer(Clarity clarity, Figure value) {
        return switch (clarity) {
            case NOTHING -> Told.nothing();
            case STEPS -> value == null ? Told.suppressed() : ClientDiscipline.step(value);
            case EXACT -> Told.exactly(value);
            default -> Told.suppressed();
        };
    }

    /** How one habit stands. */
    public record Habit(String habit, String name, String status, Told<Figure> score, Told<Figure> gap) {}

    static Habit habit(HabitResult result, Sight sight) {
        Clarity clarity = sight.habit(result.habit());
        boolean known = clarity.reaches(Clarity.STEPS) || clarity == Clarity.NOTHING;
        return new Habit(
                result.habit(),
                result.name(),
                known ? result.status() : ClientDiscipline.SUPPRESSED,
                finer(clarity, result.score()),
                clarity == Clarity.NOTHING ? Told.nothing() : Told.when(clarity == Clarity.EXACT, result.gap()));
    }

    /** The Behavioural Baseline as a whole. */
    public record Baseline(boolean filtered, Told<Figure> mean, Told<String> band) {}

    static Baseline baseline(AssessmentResult result, Sight sight) {
        List<Clarity> known = result.habits().stream()
                .filter(each -> each.score() != null)
                .map(each -> sight.habit(each.habit()))
                .toList();
        return new Baseline(
                result.baseline().filtered(),
                Told.when(
                        known.stream().allMatch(each -> each == Clarity.EXACT),
                        result.baseline().mean()),
                Told.when(
                        known.stream().allMatch(each -> each.reaches(Clarity.LEVEL)),
                        result.baseline().band()));
    }

    /** How one belief stands; shown where no discipline behind it is held back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Belief(
            String belief, String name, String statement, Told<Integer> disciplines, Told<Figure> gap, String text) {}

    static Belief belief(BeliefResult result, Sight sight) {
        boolean all = sight.showsAll();
        return new Belief(
                result.belief(),
                result.name(),
                result.statement(),
                Told.when(all, result.disciplines()),
                Told.when(all, result.gap()),
                all ? result.text() : null);
    }

    /** The overall figure expected after a wave. */
    public record Forecast(int wave, Told<Figure> overall) {}

    static List<Forecast> forecast(AssessmentResult result, Sight sight) {
        boolean all = sight.scoresAll(sight.disciplines().keySet());
        return result.forecast().stream()
                .map(each -> new Forecast(each.wave(), Told.when(all, each.overall())))
                .toList();
    }

    /** Whether the ground is firm enough for AI; a pillar is shown where the scores of all its disciplines are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Readiness(String verdict, String text, Boolean strategicRisk, List<ClientPillar> pillars) {

        /** One pillar. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record ClientPillar(
                String pillar, String name, String verdict, Told<Figure> mean, List<String> reasons) {}
    }

    static Readiness readiness(ReadinessResult result, Sight sight) {
        boolean shown = sight.scoresAll(sight.methodology().pillars().keySet().stream()
                        .flatMap(each -> sight.foundations(each).stream())
                        .toList())
                && sight.hidesNone(sight.disciplines().keySet());
        return new Readiness(
                shown ? result.verdict() : ClientDiscipline.SUPPRESSED,
                shown ? result.text() : null,
                shown ? result.strategicRisk() : null,
                result.pillars().stream().map(each -> pillar(each, sight)).toList());
    }

    private static Readiness.ClientPillar pillar(ReadinessResult.PillarResult result, Sight sight) {
        boolean shown = sight.scoresAll(sight.foundations(result.pillar()));
        return new Readiness.ClientPillar(
                result.pillar(),
                result.name(),
                shown ? result.verdict() : ClientDiscipline.SUPPRESSED,
                Told.when(shown, result.mean()),
                shown ? result.reasons() : null);
    }
}
