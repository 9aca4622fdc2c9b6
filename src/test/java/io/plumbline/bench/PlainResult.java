package io.plumbline.bench;

import io.plumbline.methodology.Figure;
import java.util.List;
import java.util.Map;

/** One concluded assessment, its fields named as in the expected results of {@code rules/examples}. */
public record PlainResult(
        Headline headline,
        List<DisciplineResult> disciplines,
        List<HabitResult> habits,
        Baseline baseline,
        List<BeliefResult> beliefs,
        List<Finding> findings,
        List<Recommendation> recommendations,
        List<Forecast> forecast,
        AiReadiness aiReadiness) {

    /** The figures of the first page. */
    public record Headline(
            Figure leadershipEstimate,
            Figure practitionerEstimate,
            Figure assessed,
            String status,
            Figure perceptionGap,
            Figure realityGap,
            List<String> widest,
            List<String> heldBackBy) {}

    /** One discipline; where it is not scored, most of it is null. */
    public record DisciplineResult(
            String discipline,
            String status,
            Integer importance,
            Figure target,
            Confidence confidence,
            Map<String, Figure> aspects,
            Figure paper,
            Figure practice,
            Figure raw,
            Figure score,
            Figure drag,
            Integer level,
            Boolean gated,
            Behaviour behaviour,
            Gap gap,
            List<Note> notes) {

        static DisciplineResult notApplicable(String id) {
            return unscored(id, "NOT_APPLICABLE", null, null, null, null);
        }

        static DisciplineResult insufficient(String id, int importance, Figure target, Confidence confidence, Gap gap) {
            return unscored(id, "INSUFFICIENT_EVIDENCE", importance, target, confidence, gap);
        }

        private static DisciplineResult unscored(
                String id, String status, Integer importance, Figure target, Confidence confidence, Gap gap) {
            return new DisciplineResult(
                    id,
                    status,
                    importance,
                    target,
                    confidence,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    gap,
                    null);
        }
    }

    /** How far a score may be trusted. */
    public record Confidence(Figure value, String band, Figure coverage) {}

    /** The habits' weight on one discipline. */
    public record Behaviour(Figure value, String band) {}

    /** The distance between what leaders see and what practitioners live. */
    public record Gap(
            String status, Figure value, Figure leadership, Figure practitioner, String band, boolean inverted) {}

    /** Something to know about how a score came about. */
    public record Note(String type, String aspect) {}

    /** One habit. */
    public record HabitResult(String habit, String status, Figure score, Figure gap) {}

    /** The habits together. */
    public record Baseline(boolean filtered, Figure mean, String band) {}

    /** How often a belief was found wanting. */
    public record BeliefResult(String belief, int disciplines, Figure gap) {}

    /** What was found about a discipline, one of its aspects, or a habit. */
    public record Finding(String type, String discipline, String aspect, String habit) {}

    /** What to do about a discipline or a habit, and when. */
    public record Recommendation(
            String discipline,
            String habit,
            String kind,
            Figure priority,
            String band,
            Terms terms,
            String effort,
            Integer wave,
            List<String> blockedBy) {}

    /** What a priority is made of. */
    public record Terms(Figure need, Figure gap, Figure importance, Figure leverage, Figure ai) {}

    /** The overall figure once a wave is done. */
    public record Forecast(int wave, Figure overall) {}

    /** Whether the ground is firm enough for AI. */
    public record AiReadiness(String verdict, boolean strategicRisk, List<Pillar> pillars) {}

    /** One pillar of AI readiness. */
    public record Pillar(String pillar, String verdict) {}
}
