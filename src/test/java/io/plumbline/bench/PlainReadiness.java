package io.plumbline.bench;

import static io.plumbline.bench.Hundredths.ABSENT;

import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters;
import io.plumbline.methodology.Pillar;
import java.util.ArrayList;
import java.util.List;

/** Whether the ground is firm enough for AI (METHOD.md, section 10). */
final class PlainReadiness {

    private static final String READY = "READY";
    private static final String NOT_READY = "NOT_READY";
    private static final String UNKNOWN = "UNKNOWN";

    private final Parameters parameters;
    private final PlainDiscipline[] disciplines;

    private PlainReadiness(Parameters parameters, PlainDiscipline[] disciplines) {
        this.parameters = parameters;
        this.disciplines = disciplines;
    }

    static PlainResult.AiReadiness of(
            Methodology methodology, PlainDiscipline[] disciplines, PlainOverall overall, boolean aiIntent) {
        PlainReadiness readiness = new PlainReadiness(methodology.parameters(), disciplines);
        List<PlainResult.Pillar> pillars = new ArrayList<>();
        for (Pillar each : methodology.pillars().values()) {
            pillars.add(new PlainResult.Pillar(each.id(), readiness.pillar(each.id())));
        }
        boolean assessed = overall.figure() != ABSENT;
        String verdict = assessed ? readiness.verdict(pillars) : UNKNOWN;
        boolean risk = aiIntent && assessed && !verdict.equals(READY) && readiness.inflated();
        return new PlainResult.AiReadiness(verdict, risk, pillars);
    }

    private boolean reaches(long hundredths, String parameter) {
        return hundredths * Hundredths.FINE >= parameters.get(parameter).millionths();
    }

    private String pillar(String pillar) {
        long sum = 0;
        int scored = 0;
        boolean below = false;
        boolean unknown = true;
        boolean unsure = false;
        boolean ready = true;
        for (PlainDiscipline each : disciplines) {
            if (each.inScope && pillar.equals(each.source.foundation())) {
                unknown = false;
                unsure |= !each.scored || each.confidenceBand.equals("LOW");
                if (each.scored) {
                    sum += each.score;
                    scored++;
                    below |= !reaches(each.score, "ai.pillar-floor");
                    ready &= isReady(each);
                }
            }
        }
        if (below || scored > 0 && !reaches(Hundredths.quotient(sum, scored), "ai.pillar-mean")) {
            return NOT_READY;
        }
        if (unknown || unsure) {
            return UNKNOWN;
        }
        return ready ? READY : "PARTIAL";
    }

    private boolean isReady(PlainDiscipline discipline) {
        boolean severe = discipline.computed && discipline.gapBand.name().equals("SEVERE");
        return reaches(discipline.score, "ai.pillar-ready")
                && discipline.level >= parameters.count("ai.pillar-ready")
                && discipline.checked > 0
                && !severe;
    }

    private String verdict(List<PlainResult.Pillar> pillars) {
        long ready =
                pillars.stream().filter(each -> each.verdict().equals(READY)).count();
        if (pillars.stream().anyMatch(each -> each.verdict().equals(NOT_READY))) {
            return NOT_READY;
        }
        if (pillars.stream().anyMatch(each -> each.verdict().equals(UNKNOWN))) {
            return UNKNOWN;
        }
        if (ready == pillars.size()) {
            return READY;
        }
        return ready >= parameters.count("ai.conditions-ready") ? "READY_WITH_CONDITIONS" : NOT_READY;
    }

    /** Whether leaders see the scored foundations as firm. */
    private boolean inflated() {
        long sum = 0;
        int count = 0;
        for (PlainDiscipline each : disciplines) {
            if (each.scored && each.computed && each.source.foundation() != null) {
                sum += each.leadershipView;
                count++;
            }
        }
        return count > 0 && reaches(Hundredths.quotient(sum, count), "ai.risk");
    }
}
