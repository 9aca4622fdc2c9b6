package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.methodology.Figure;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.DisciplineResult;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How far the fieldwork has come. What is enough is not known here: it is found by concluding with interviews supposed
 * until the rules give a figure.
 */
public final class Progress {

    /** Nobody plans further ahead than so many interviews for one discipline. */
    private static final int FURTHEST = 8;

    private final Facts facts;
    private final RulesAtHand rules;
    private final Decisions decisions;
    private final Workroom room;

    /** The progress of these facts, among whose conclusions others take their turns. */
    public Progress(Facts facts, RulesAtHand rules, Decisions decisions, Workroom room) {
        this.facts = facts;
        this.rules = rules;
        this.decisions = decisions;
        this.room = room;
    }

    /** What is missing, and where one more interview settles most. */
    public record Report(List<Missing> missing, List<Next> next) {}

    /**
     * A discipline that has no score, or no gap.
     *
     * @param forScore the fewest voices more that give it a score; null where it has one
     * @param forGap the fewest voices more that let a gap be computed; null where it has one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Missing(String discipline, String name, Voices forScore, Voices forGap) {}

    /** How many more have to be interviewed; {@code enough} is false where even these are not. */
    public record Voices(int leaders, int practitioners, boolean enough) {}

    /**
     * What one interview more with somebody of this audience would give a discipline's confidence.
     *
     * @param notAsked the codes of interviewees of this audience who were not asked about it yet
     */
    public record Next(
            String discipline,
            String name,
            Audience audience,
            Figure confidence,
            Figure supposed,
            Figure gain,
            List<String> notAsked) {}

    /** The progress of an engagement, for somebody in its team. */
    public Report of(String engagement, String who) {
        byte[] document = room.look(
                engagement, who, "progress.read", "facts", present -> ResultJson.bytes(facts.document(present)));
        Ruleset ruleset = rules.now();
        Assessment assessment = RulesAtHand.read(Rounds.text(document), ruleset);
        Supposition supposition = new Supposition(ruleset, assessment, decisions);
        AssessmentResult present = supposition.with(0, 0);
        return new Report(missing(supposition, present), next(supposition, present));
    }

    private static boolean applies(DisciplineResult discipline) {
        return discipline.confidence() != null;
    }

    private static boolean hasScore(DisciplineResult discipline) {
        return !applies(discipline) || discipline.score() != null;
    }

    private static boolean hasGap(DisciplineResult discipline) {
        return !applies(discipline) || discipline.gap().value() != null;
    }

    private static List<Missing> missing(Supposition supposition, AssessmentResult present) {
        Map<String, Voices> scores = new LinkedHashMap<>();
        Map<String, Voices> gaps = new LinkedHashMap<>();
        boolean all = note(present, 0, 0, scores, gaps);
        for (int more = 1; more <= FURTHEST && !all; more++) {
            for (int leaders = 0; leaders <= more && !all; leaders++) {
                all = note(supposition.with(leaders, more - leaders), leaders, more - leaders, scores, gaps);
            }
        }
        List<Missing> missing = new ArrayList<>();
        for (DisciplineResult each : present.disciplines()) {
            if (!hasScore(each) || !hasGap(each)) {
                missing.add(new Missing(
                        each.discipline(),
                        each.name(),
                        hasScore(each) ? null : voices(scores, each),
                        hasGap(each) ? null : voices(gaps, each)));
            }
        }
        return missing;
    }

    private static Voices voices(Map<String, Voices> found, DisciplineResult discipline) {
        return found.getOrDefault(discipline.discipline(), new Voices(FURTHEST, FURTHEST, false));
    }

    /** Notes for which disciplines these are the first to be enough, and says whether they are for all. */
    private static boolean note(
            AssessmentResult supposed,
            int leaders,
            int practitioners,
            Map<String, Voices> scores,
            Map<String, Voices> gaps) {
        Voices voices = new Voices(leaders, practitioners, true);
        return note(supposed, Progress::hasScore, voices, scores) & note(supposed, Progress::hasGap, voices, gaps);
    }

    private static boolean note(
            AssessmentResult supposed, Predicate<DisciplineResult> enough, Voices voices, Map<String, Voices> found) {
        supposed.disciplines().stream().filter(enough).forEach(each -> found.putIfAbsent(each.discipline(), voices));
        return found.size() == supposed.disciplines().size();
    }

    private static List<Next> next(Supposition supposition, AssessmentResult present) {
        List<Next> next = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            boolean leader = audience == Audience.LEADERSHIP;
            AssessmentResult supposed = supposition.with(leader ? 1 : 0, leader ? 0 : 1);
            for (int i = 0; i < present.disciplines().size(); i++) {
                DisciplineResult now = present.disciplines().get(i);
                if (applies(now)) {
                    Figure then = supposed.disciplines().get(i).confidence().value();
                    Figure gain = then.minus(now.confidence().value());
                    next.add(new Next(
                            now.discipline(),
                            now.name(),
                            audience,
                            now.confidence().value(),
                            then,
                            gain,
                            notAsked(supposition.facts(), now.discipline(), audience)));
                }
            }
        }
        return next.stream()
                .filter(each -> each.gain().compareTo(Figure.ZERO) > 0)
                .sorted(Comparator.comparing(Next::gain).reversed())
                .toList();
    }

    private static List<String> notAsked(Assessment facts, String discipline, Audience audience) {
        return facts.interviews().stream()
                .filter(each -> each.audience() == audience)
                .filter(each ->
                        each.answers().getOrDefault(discipline, Map.of()).isEmpty())
                .map(each -> each.id())
                .toList();
    }
}
