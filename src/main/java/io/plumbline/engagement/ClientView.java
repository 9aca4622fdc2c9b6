package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.plumbline.interview.Assessment;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.FindingResult;
import io.plumbline.result.RulesetStamp;
import io.plumbline.result.WaveResult;
import io.plumbline.ruleset.Ruleset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a client may see of a concluded assessment (METHOD.md, section 11): the one way from a result to a client. The
 * fields are the result's; see {@link Told} for what stands in the place of a figure that is not shown. Nothing is
 * explained: a because leads down to who said what.
 *
 * <p>In mode confidential a subject is hidden below the thresholds, whole levels alone are shown where its parts are too
 * small, half levels where so many said the same that a figure would name their answers, and figures elsewhere; see
 * {@link Disclosure}. What comes first is planned among what is shown, as if nobody had spoken about the rest: else the
 * places that a hidden discipline takes would tell how it stands. In mode attributed everything is shown but notes and comments as they were made.
 *
 * <p>Two things it cannot hold back. A leader who is one of two and knows their own answer can work out the other's; who
 * wants less raises {@code client.leaders}. And who tells a client what they answered is no longer hidden, nor may be those
 * who stand beside them in a small part.
 *
 * @param comments by discipline, as the consultant rewrote them
 * @param clarity how clearly each subject is shown, for what is published later; null in mode attributed
 */
public record ClientView(
        Mode mode,
        RulesetStamp ruleset,
        String organisation,
        String assessedOn,
        ClientSummary.Headline headline,
        List<ClientDiscipline> disciplines,
        List<ClientSummary.Habit> habits,
        ClientSummary.Baseline baseline,
        List<ClientSummary.Belief> beliefs,
        List<FindingResult> findings,
        List<ClientRecommendation> recommendations,
        List<WaveResult> roadmap,
        List<ClientSummary.Forecast> forecast,
        ClientSummary.Readiness aiReadiness,
        Map<String, String> comments,
        @JsonIgnore Map<String, Clarity> clarity) {

    /**
     * The view of a result.
     *
     * @param ruleset the rules it was concluded under, which carry the thresholds
     * @param before everything published to the same client before, the oldest first
     */
    public static ClientView of(
            Mode mode,
            Ruleset ruleset,
            Assessment facts,
            AssessmentResult result,
            Map<String, String> comments,
            List<Publication> before) {
        Map<String, Clarity> clarity =
                mode == Mode.ATTRIBUTED ? null : Disclosure.of(ruleset.methodology(), facts, before);
        Sight sight = Sight.of(ruleset.methodology(), facts, result, clarity);
        AssessmentResult plan =
                sight.hidesNone(sight.disciplines().keySet()) ? result : ruleset.conclude(sight.withoutHidden(), false);
        return seen(mode, result, plan, comments, sight);
    }

    /** What may be seen of a result, and of the plan that is made of what may be seen. */
    static ClientView seen(
            Mode mode, AssessmentResult result, AssessmentResult plan, Map<String, String> comments, Sight sight) {
        List<ClientRecommendation> recommendations = ClientRecommendation.all(plan.recommendations(), sight);
        return new ClientView(
                mode,
                result.ruleset(),
                result.organisation(),
                result.assessedOn(),
                ClientSummary.headline(result.headline(), sight),
                result.disciplines().stream()
                        .map(each -> ClientDiscipline.of(each, sight))
                        .toList(),
                result.habits().stream()
                        .map(each -> ClientSummary.habit(each, sight))
                        .toList(),
                ClientSummary.baseline(result, sight),
                result.beliefs().stream()
                        .map(each -> ClientSummary.belief(each, sight))
                        .toList(),
                result.findings().stream()
                        .filter(each -> shows(each, sight))
                        .map(each -> finding(each, sight))
                        .toList(),
                recommendations,
                result.roadmap().stream()
                        .map(each -> wave(each, recommendations))
                        .toList(),
                ClientSummary.forecast(result, sight),
                ClientSummary.readiness(result.aiReadiness(), sight),
                comments,
                sight.clarity());
    }

    private static boolean shows(FindingResult finding, Sight sight) {
        return finding.discipline() == null
                ? sight.habit(finding.habit()).reaches(Clarity.STEPS)
                : sight.discipline(finding.discipline()) == Clarity.EXACT;
    }

    /** The text of a habit's finding carries its figure. */
    private static FindingResult finding(FindingResult finding, Sight sight) {
        boolean tells = finding.discipline() == null && sight.habit(finding.habit()) != Clarity.EXACT;
        return new FindingResult(
                finding.type(),
                finding.discipline(),
                finding.aspect(),
                finding.habit(),
                finding.title(),
                tells ? null : finding.text(),
                List.of());
    }

    private static WaveResult wave(WaveResult wave, List<ClientRecommendation> shown) {
        return new WaveResult(
                wave.wave(),
                wave.name(),
                wave.when(),
                in(wave, shown, ClientRecommendation::discipline),
                in(wave, shown, ClientRecommendation::habit));
    }

    private static List<String> in(
            WaveResult wave, List<ClientRecommendation> shown, Function<ClientRecommendation, String> subject) {
        return shown.stream()
                .filter(each -> each.wave() != null && each.wave() == wave.wave())
                .map(subject)
                .filter(Objects::nonNull)
                .toList();
    }
}
