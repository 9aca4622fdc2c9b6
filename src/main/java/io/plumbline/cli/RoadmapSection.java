package io.plumbline.cli;

import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ForecastResult;
import io.plumbline.result.RecommendationResult;
import io.plumbline.result.WaveResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to do in which wave, and what the overall figure may come to. */
record RoadmapSection(AssessmentResult result, Wording wording, Page page) {

    void print() {
        page.section("Roadmap", result.forecast().isEmpty() ? "no forecast" : "with the overall figure expected");
        result.roadmap().forEach(this::wave);
        List<RecommendationResult> kept = result.recommendations().stream()
                .filter(each -> each.wave() == null)
                .toList();
        if (!kept.isEmpty()) {
            page.line("In no wave");
            steps(kept);
        }
    }

    private void wave(WaveResult wave) {
        String expected = result.forecast().stream()
                .filter(each -> each.wave() == wave.wave())
                .map(ForecastResult::overall)
                .map(each -> "overall " + each)
                .findFirst()
                .orElse("");
        String title = "Wave " + wave.wave() + ", " + wave.name() + ": " + wave.when();
        page.line("%-" + (Page.WIDTH - expected.length() - 1) + "s %s", title, expected);
        List<RecommendationResult> within = result.recommendations().stream()
                .filter(each -> each.wave() != null && each.wave() == wave.wave())
                .toList();
        if (within.isEmpty()) {
            page.line("  nothing");
        }
        steps(within);
    }

    private void steps(List<RecommendationResult> recommendations) {
        Map<String, String> byKind = recommendations.stream()
                .collect(Collectors.toMap(
                        RecommendationResult::kind,
                        each -> wording.name(each.discipline() == null ? each.habit() : each.discipline()),
                        (one, other) -> one + ", " + other,
                        LinkedHashMap::new));
        byKind.forEach((kind, names) -> page.told(String.format("  %-15s ", Wording.spoken(kind)), names));
    }
}
