package io.plumbline.bench;

import io.plumbline.interview.Assessment;
import io.plumbline.methodology.Band;
import io.plumbline.methodology.Belief;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sections 1 to 10 of METHOD.md written out by hand in Java: the other opinion that the rules are held against. */
public final class PlainMethod {

    private final Methodology methodology;
    private final Assessment assessment;
    private final PlainDiscipline[] disciplines;
    private final PlainBaseline baseline;
    private final PlainPerception perception;

    private PlainMethod(Methodology methodology, Assessment assessment) {
        this.methodology = methodology;
        this.assessment = assessment;
        Parameters parameters = methodology.parameters();
        disciplines = PlainTestimony.of(methodology, assessment);
        baseline = new PlainBaseline(methodology, assessment, new PlainBands(methodology.bands(), "behaviour"));
        perception = new PlainPerception(parameters, new PlainBands(methodology.bands(), "gap"));
        PlainScoring scoring = new PlainScoring(parameters);
        for (PlainDiscipline each : disciplines) {
            if (each.inScope) {
                scoring.conclude(each);
            }
            if (each.scored) {
                baseline.filter(each);
                perception.conclude(each);
            }
        }
    }

    /** What the assessment comes to. */
    public static PlainResult conclude(Methodology methodology, Assessment assessment) {
        return new PlainMethod(methodology, assessment).result();
    }

    private PlainResult result() {
        boolean aiIntent = assessment.aiIntent();
        PlainOverall overall = PlainOverall.of(disciplines, baseline.filtered, methodology.parameters());
        PlainResult.Headline headline = perception.headline(assessment, overall, disciplines);
        List<PlainResult.Finding> findings = PlainFindings.of(methodology, disciplines, baseline);
        PlainPriority priority = new PlainPriority(methodology, aiIntent);
        List<PlainStep> steps = new ArrayList<>();
        List<PlainResult.DisciplineResult> results = new ArrayList<>();
        for (PlainDiscipline each : disciplines) {
            results.add(result(each));
            if (each.inScope) {
                steps.add(priority.step(each, disciplines));
            }
        }
        PlainRoadmap roadmap = new PlainRoadmap(methodology, steps, headline.widest());
        List<String> undermining = findings.stream()
                .map(PlainResult.Finding::habit)
                .filter(Objects::nonNull)
                .toList();
        return new PlainResult(
                headline,
                results,
                habits(),
                baseline(),
                beliefs(findings),
                findings,
                roadmap.inOrder(undermining),
                roadmap.forecast(overall),
                PlainReadiness.of(methodology, disciplines, overall, aiIntent));
    }

    private PlainResult.DisciplineResult result(PlainDiscipline of) {
        if (!of.inScope) {
            return PlainResult.DisciplineResult.notApplicable(of.id());
        }
        PlainResult.Confidence confidence = new PlainResult.Confidence(
                Hundredths.figure(of.confidence), of.confidenceBand, Hundredths.figure(of.coverage));
        if (!of.scored) {
            return PlainResult.DisciplineResult.insufficient(
                    of.id(), of.importance, Hundredths.figure(of.target), confidence, perception.gap(of));
        }
        Map<String, Figure> aspects = new LinkedHashMap<>();
        for (PlainCell each : of.cells) {
            if (each.value != Hundredths.ABSENT) {
                aspects.put(each.aspect.id(), Hundredths.figure(each.value));
            }
        }
        return new PlainResult.DisciplineResult(
                of.id(),
                "SCORED",
                of.importance,
                Hundredths.figure(of.target),
                confidence,
                aspects,
                Hundredths.figure(of.paper),
                Hundredths.figure(of.practice),
                Hundredths.figure(of.raw),
                Hundredths.figure(of.score),
                Hundredths.figure(of.raw - of.score),
                of.level,
                of.gated,
                new PlainResult.Behaviour(Hundredths.figure(of.behaviour), name(of.band)),
                perception.gap(of),
                notes(of));
    }

    private static String name(Band behaviour) {
        return behaviour == null ? "UNFILTERED" : behaviour.name();
    }

    private static List<PlainResult.Note> notes(PlainDiscipline discipline) {
        List<PlainResult.Note> notes = new ArrayList<>();
        for (PlainCell each : discipline.cells) {
            if (each.capped) {
                notes.add(new PlainResult.Note("UNEVIDENCED_CEILING", each.aspect.id()));
            }
        }
        if (discipline.paperCapped) {
            notes.add(new PlainResult.Note("PAPER_CAP", null));
        }
        return notes;
    }

    private PlainResult.Baseline baseline() {
        return new PlainResult.Baseline(baseline.filtered, Hundredths.figure(baseline.mean), name(baseline.band));
    }

    private List<PlainResult.HabitResult> habits() {
        List<PlainResult.HabitResult> habits = new ArrayList<>();
        for (int i = 0; i < baseline.habits.length; i++) {
            String status = baseline.scores[i] == Hundredths.ABSENT ? "UNKNOWN" : "KNOWN";
            habits.add(new PlainResult.HabitResult(
                    baseline.habits[i].id(),
                    status,
                    Hundredths.figure(baseline.scores[i]),
                    Hundredths.figure(baseline.gaps[i])));
        }
        return habits;
    }

    private List<PlainResult.BeliefResult> beliefs(List<PlainResult.Finding> findings) {
        List<PlainResult.BeliefResult> beliefs = new ArrayList<>();
        for (Belief each : methodology.beliefs().values()) {
            int count = 0;
            for (PlainResult.Finding finding : findings) {
                count += finding.type().equals(each.finding()) ? 1 : 0;
            }
            long gap = PlainPerception.beliefGap(disciplines, each);
            beliefs.add(new PlainResult.BeliefResult(each.id(), count, Hundredths.figure(gap)));
        }
        return beliefs;
    }
}
