package io.plumbline.result;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Estimates;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Wave;
import io.plumbline.perception.EstimateGap;
import io.plumbline.perception.HeldBack;
import io.plumbline.perception.Overall;
import io.plumbline.perception.OverallStatus;
import io.plumbline.perception.RealityGap;
import io.plumbline.perception.Widest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts a result together from what the rules concluded: sorted, complete, in words. */
public final class Results {

    private Results() {}

    /**
     * The result of an assessment.
     *
     * @param estimates the opening estimates as they were counted
     * @param rules the rules by id, which an explained result refers to
     */
    public static AssessmentResult of(
            RulesetStamp stamp,
            Methodology methodology,
            Assessment assessment,
            Estimates estimates,
            Conclusions conclusions,
            Map<String, RuleReference> rules) {
        Desk desk = Desk.of(methodology, conclusions, Map.of("organisation", assessment.organisation()));
        List<RecommendationResult> recommendations = new Recommendations(desk).all();
        Summaries summaries = new Summaries(desk);
        return new AssessmentResult(
                stamp,
                assessment.organisation(),
                assessment.assessedOn().toString(),
                headline(desk, estimates),
                new Disciplines(desk).all(),
                summaries.habits(),
                summaries.baseline(),
                summaries.beliefs(),
                summaries.findings(),
                recommendations,
                methodology.waves().stream()
                        .map(each -> wave(each, recommendations))
                        .toList(),
                summaries.forecast(),
                summaries.readiness(),
                desk.explain(rules));
    }

    private static HeadlineResult headline(Desk desk, Estimates estimates) {
        Conclusions concluded = desk.conclusions();
        Optional<Overall> overall = concluded.only(Overall.class);
        Optional<OverallStatus> status = concluded.only(OverallStatus.class);
        String code = status.map(OverallStatus::status).orElse("INSUFFICIENT_EVIDENCE");
        Optional<EstimateGap> perception = concluded.only(EstimateGap.class);
        Optional<RealityGap> reality = concluded.only(RealityGap.class);
        Optional<Widest> widest = concluded.only(Widest.class);
        Optional<HeldBack> heldBack = concluded.only(HeldBack.class);
        return new HeadlineResult(
                estimates.leadership(),
                estimates.practice(),
                overall.map(Overall::value).orElse(null),
                code,
                desk.say("statuses", code, "text", Map.of()),
                perception.map(EstimateGap::value).orElse(null),
                reality.map(RealityGap::value).orElse(null),
                widest.map(Widest::disciplines).orElse(List.of()),
                heldBack.map(HeldBack::disciplines).orElse(List.of()),
                desk.because(overall, status, perception, reality, widest, heldBack));
    }

    private static WaveResult wave(Wave wave, List<RecommendationResult> recommendations) {
        List<RecommendationResult> within = recommendations.stream()
                .filter(each -> each.wave() != null && each.wave() == wave.number())
                .toList();
        return new WaveResult(
                wave.number(),
                wave.name(),
                wave.when(),
                within.stream()
                        .map(RecommendationResult::discipline)
                        .filter(Objects::nonNull)
                        .toList(),
                within.stream()
                        .map(RecommendationResult::habit)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
