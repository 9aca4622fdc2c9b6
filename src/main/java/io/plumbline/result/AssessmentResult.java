package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One assessment, concluded. It carries no time and no random id: the same facts under the same rules give the same
 * bytes.
 *
 * @param ruleset the rules it was concluded under
 * @param disciplines all of them, in the order of the methodology
 * @param recommendations in the order one would act
 * @param explanation what every {@code because} refers to, or null when nobody asked for it
 */
public record AssessmentResult(
        RulesetStamp ruleset,
        String organisation,
        String assessedOn,
        HeadlineResult headline,
        List<DisciplineResult> disciplines,
        List<HabitResult> habits,
        BaselineResult baseline,
        List<BeliefResult> beliefs,
        List<FindingResult> findings,
        List<RecommendationResult> recommendations,
        List<WaveResult> roadmap,
        List<ForecastResult> forecast,
        ReadinessResult aiReadiness,
        @JsonInclude(JsonInclude.Include.NON_NULL) Explanation explanation) {}
