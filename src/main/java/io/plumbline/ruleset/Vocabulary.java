package io.plumbline.ruleset;

import io.plumbline.baseline.BaselineBand;
import io.plumbline.baseline.BaselineMean;
import io.plumbline.baseline.Behaviour;
import io.plumbline.baseline.BehaviourBand;
import io.plumbline.baseline.Ceiling;
import io.plumbline.baseline.Factor;
import io.plumbline.baseline.Filtered;
import io.plumbline.baseline.HabitGap;
import io.plumbline.baseline.HabitScore;
import io.plumbline.baseline.Unfiltered;
import io.plumbline.baseline.UnknownHabit;
import io.plumbline.finding.Finding;
import io.plumbline.finding.HabitFinding;
import io.plumbline.interview.Commission;
import io.plumbline.interview.Estimates;
import io.plumbline.interview.Evidence;
import io.plumbline.interview.HabitTestimony;
import io.plumbline.interview.Scope;
import io.plumbline.interview.Testimony;
import io.plumbline.interview.Voices;
import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Band;
import io.plumbline.methodology.Belief;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Figures;
import io.plumbline.methodology.Gate;
import io.plumbline.methodology.Group;
import io.plumbline.methodology.Habit;
import io.plumbline.methodology.Names;
import io.plumbline.methodology.Parameters;
import io.plumbline.methodology.Pillar;
import io.plumbline.methodology.Wave;
import io.plumbline.perception.BeliefDistance;
import io.plumbline.perception.BeliefGap;
import io.plumbline.perception.EstimateGap;
import io.plumbline.perception.GapBand;
import io.plumbline.perception.HeldBack;
import io.plumbline.perception.Inverted;
import io.plumbline.perception.NotComputable;
import io.plumbline.perception.Overall;
import io.plumbline.perception.OverallStatus;
import io.plumbline.perception.PerceptionGap;
import io.plumbline.perception.RealityGap;
import io.plumbline.perception.Share;
import io.plumbline.perception.Widest;
import io.plumbline.readiness.Foundation;
import io.plumbline.readiness.FoundationScore;
import io.plumbline.readiness.FoundationView;
import io.plumbline.readiness.InflatedView;
import io.plumbline.readiness.PillarMean;
import io.plumbline.readiness.PillarReason;
import io.plumbline.readiness.PillarVerdict;
import io.plumbline.readiness.StrategicRisk;
import io.plumbline.readiness.Verdict;
import io.plumbline.recommendation.Advice;
import io.plumbline.recommendation.Blocked;
import io.plumbline.recommendation.Candidate;
import io.plumbline.recommendation.Effort;
import io.plumbline.recommendation.Forecast;
import io.plumbline.recommendation.HabitRecommendation;
import io.plumbline.recommendation.Kind;
import io.plumbline.recommendation.LaterReason;
import io.plumbline.recommendation.Lead;
import io.plumbline.recommendation.Placement;
import io.plumbline.recommendation.Priority;
import io.plumbline.recommendation.PriorityBand;
import io.plumbline.recommendation.Rise;
import io.plumbline.recommendation.Roadmap;
import io.plumbline.recommendation.Standing;
import io.plumbline.recommendation.Term;
import io.plumbline.scoring.AspectValue;
import io.plumbline.scoring.Blended;
import io.plumbline.scoring.Checked;
import io.plumbline.scoring.Confidence;
import io.plumbline.scoring.ConfidenceBand;
import io.plumbline.scoring.Coverage;
import io.plumbline.scoring.DisciplineLevel;
import io.plumbline.scoring.Documented;
import io.plumbline.scoring.Drag;
import io.plumbline.scoring.Evidenced;
import io.plumbline.scoring.FailedGate;
import io.plumbline.scoring.Importance;
import io.plumbline.scoring.InScope;
import io.plumbline.scoring.Insufficient;
import io.plumbline.scoring.Mixed;
import io.plumbline.scoring.NotApplicable;
import io.plumbline.scoring.Note;
import io.plumbline.scoring.Paper;
import io.plumbline.scoring.Practice;
import io.plumbline.scoring.Precision;
import io.plumbline.scoring.Raw;
import io.plumbline.scoring.Score;
import io.plumbline.scoring.Scored;
import io.plumbline.scoring.ShortOfTarget;
import io.plumbline.scoring.Shortfall;
import io.plumbline.scoring.Target;
import io.plumbline.scoring.Verified;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words a rule may use: the facts it meets, the conclusions it may insert, and the arithmetic between them. */
public final class Vocabulary {

    /** What rules are given. */
    private static final List<Class<?>> FACTS = List.of(
            Aspect.class,
            Band.class,
            Belief.class,
            Discipline.class,
            Gate.class,
            Group.class,
            Habit.class,
            Parameters.class,
            Pillar.class,
            Wave.class,
            Commission.class,
            Estimates.class,
            Evidence.class,
            HabitTestimony.class,
            Scope.class,
            Testimony.class,
            Voices.class);

    /** What rules may conclude. */
    private static final List<Class<?>> CONCLUSIONS = List.of(
            BaselineBand.class,
            BaselineMean.class,
            Behaviour.class,
            BehaviourBand.class,
            Ceiling.class,
            Factor.class,
            Filtered.class,
            HabitGap.class,
            HabitScore.class,
            Unfiltered.class,
            UnknownHabit.class,
            Finding.class,
            HabitFinding.class,
            BeliefDistance.class,
            BeliefGap.class,
            EstimateGap.class,
            GapBand.class,
            HeldBack.class,
            Inverted.class,
            NotComputable.class,
            Overall.class,
            OverallStatus.class,
            PerceptionGap.class,
            RealityGap.class,
            Widest.class,
            Foundation.class,
            FoundationScore.class,
            FoundationView.class,
            InflatedView.class,
            PillarMean.class,
            PillarReason.class,
            PillarVerdict.class,
            StrategicRisk.class,
            Verdict.class,
            Advice.class,
            Blocked.class,
            Candidate.class,
            Effort.class,
            Forecast.class,
            HabitRecommendation.class,
            Kind.class,
            LaterReason.class,
            Lead.class,
            Placement.class,
            Priority.class,
            PriorityBand.class,
            Rise.class,
            Roadmap.class,
            Standing.class,
            Term.class,
            AspectValue.class,
            Blended.class,
            Checked.class,
            Confidence.class,
            ConfidenceBand.class,
            Coverage.class,
            DisciplineLevel.class,
            Documented.class,
            Drag.class,
            Evidenced.class,
            FailedGate.class,
            Importance.class,
            InScope.class,
            Insufficient.class,
            Mixed.class,
            NotApplicable.class,
            Note.class,
            Paper.class,
            Practice.class,
            Precision.class,
            Raw.class,
            Score.class,
            Scored.class,
            ShortOfTarget.class,
            Shortfall.class,
            Target.class,
            Verified.class);

    /** What rules may compute with, beside the figures of facts and conclusions. */
    private static final List<Class<?>> ARITHMETIC = List.of(Figure.class, Figures.class, Names.class, Share.class);

    /** Words of the language itself that stand for values between conditions. */
    private static final List<String> BUILT_IN = List.of("List", "Integer");

    private static final Map<String, Class<?>> BY_NAME = Stream.of(FACTS, CONCLUSIONS, ARITHMETIC)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type, (one, other) -> one, TreeMap::new));

    private static final Set<Class<?>> CONCLUSION_TYPES = Set.copyOf(CONCLUSIONS);

    private Vocabulary() {}

    /** Whether a rule may conclude this word. */
    public static boolean isConclusion(String word) {
        return CONCLUSIONS.contains(BY_NAME.get(word));
    }

    /** Whether this is a type that rules conclude. */
    static boolean isConclusion(Class<?> type) {
        return CONCLUSION_TYPES.contains(type);
    }

    /** Whether a rule may use this word as a type at all. */
    public static boolean isKnown(String word) {
        return BY_NAME.containsKey(word) || BUILT_IN.contains(word);
    }

    /** Whether this word is a fact or a conclusion, and not arithmetic or a word of the language. */
    public static boolean isFact(String word) {
        return isKnown(word) && !BUILT_IN.contains(word) && !ARITHMETIC.contains(BY_NAME.get(word));
    }

    /** The class behind a word, or null for a word of the language. */
    public static Class<?> type(String word) {
        return BY_NAME.get(word);
    }

    /** All words, sorted. */
    public static List<String> words() {
        return Stream.concat(BY_NAME.keySet().stream(), BUILT_IN.stream())
                .sorted()
                .toList();
    }

    /** All conclusions, sorted. */
    public static List<String> conclusions() {
        return CONCLUSIONS.stream().map(Class::getSimpleName).sorted().toList();
    }

    /** The imports that make the words known to the engine, on one line. */
    static String imports() {
        return BY_NAME.values().stream()
                .map(type -> "import " + type.getName() + ";")
                .collect(Collectors.joining(" ", "import java.util.List; ", ""));
    }
}
