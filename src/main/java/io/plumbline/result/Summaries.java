package io.plumbline.result;

import io.plumbline.baseline.BaselineBand;
import io.plumbline.baseline.BaselineMean;
import io.plumbline.baseline.Filtered;
import io.plumbline.baseline.HabitGap;
import io.plumbline.baseline.HabitScore;
import io.plumbline.baseline.Unfiltered;
import io.plumbline.baseline.UnknownHabit;
import io.plumbline.finding.Finding;
import io.plumbline.finding.HabitFinding;
import io.plumbline.methodology.Belief;
import io.plumbline.methodology.Habit;
import io.plumbline.methodology.Pillar;
import io.plumbline.perception.BeliefGap;
import io.plumbline.readiness.PillarMean;
import io.plumbline.readiness.PillarReason;
import io.plumbline.readiness.PillarVerdict;
import io.plumbline.readiness.StrategicRisk;
import io.plumbline.readiness.Verdict;
import io.plumbline.recommendation.Forecast;
import io.plumbline.result.ReadinessResult.PillarResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what stands beside the disciplines: habits, beliefs, findings, forecast and AI readiness. */
record Summaries(Desk desk) {

    List<HabitResult> habits() {
        return desk.methodology().habits().values().stream().map(this::habit).toList();
    }

    private HabitResult habit(Habit habit) {
        Optional<HabitScore> score = desk.conclusions().all(HabitScore.class).stream()
                .filter(each -> each.habit().equals(habit.id()))
                .findFirst();
        Optional<HabitGap> gap = desk.conclusions().all(HabitGap.class).stream()
                .filter(each -> each.habit().equals(habit.id()))
                .findFirst();
        Optional<UnknownHabit> unknown = desk.conclusions().all(UnknownHabit.class).stream()
                .filter(each -> each.habit().equals(habit.id()))
                .findFirst();
        return new HabitResult(
                habit.id(),
                habit.name(),
                score.isPresent() ? "KNOWN" : "UNKNOWN",
                score.map(HabitScore::value).orElse(null),
                gap.map(HabitGap::value).orElse(null),
                desk.because(score, gap, unknown));
    }

    BaselineResult baseline() {
        Conclusions concluded = desk.conclusions();
        Optional<BaselineMean> mean = concluded.only(BaselineMean.class);
        Optional<BaselineBand> band = concluded.only(BaselineBand.class);
        return new BaselineResult(
                concluded.only(Filtered.class).isPresent(),
                mean.map(BaselineMean::value).orElse(null),
                band.map(BaselineBand::name).orElse(null),
                desk.because(concluded.only(Filtered.class), concluded.only(Unfiltered.class), mean, band));
    }

    List<BeliefResult> beliefs() {
        return desk.methodology().beliefs().values().stream().map(this::belief).toList();
    }

    private BeliefResult belief(Belief belief) {
        Optional<BeliefGap> gap = desk.conclusions().all(BeliefGap.class).stream()
                .filter(each -> each.belief().equals(belief.id()))
                .findFirst();
        return new BeliefResult(
                belief.id(),
                belief.name(),
                belief.statement(),
                gap.map(BeliefGap::disciplines).orElse(0),
                gap.map(BeliefGap::value).orElse(null),
                gap.filter(each -> each.disciplines() > 0)
                        .map(each -> desk.say(
                                "beliefs", belief.id(), "text", Map.of("count", String.valueOf(each.disciplines()))))
                        .orElse(null),
                desk.because(gap));
    }

    List<FindingResult> findings() {
        List<String> order = desk.methodology().texts().keys("findings");
        List<FindingResult> findings = new ArrayList<>();
        desk.conclusions().all(Finding.class).stream()
                .sorted(Comparator.comparingInt((Finding each) -> desk.place(each.discipline()))
                        .thenComparingInt(each -> order.indexOf(each.type()))
                        .thenComparingInt(each -> desk.placeOfAspect(each.aspect())))
                .forEach(each -> findings.add(finding(each)));
        desk.conclusions().all(HabitFinding.class).stream()
                .sorted(Comparator.comparingInt((HabitFinding each) ->
                                desk.methodology().habits().get(each.habit()).order())
                        .thenComparing(HabitFinding::type))
                .forEach(each -> findings.add(finding(each)));
        return findings;
    }

    private FindingResult finding(Finding finding) {
        Map<String, String> words =
                Map.of("discipline", desk.discipline(finding.discipline()), "aspect", desk.aspect(finding.aspect()));
        return new FindingResult(
                finding.type(),
                finding.discipline(),
                finding.aspect(),
                null,
                desk.say("findings", finding.type(), "title", words),
                desk.say("findings", finding.type(), "text", words),
                desk.because(finding));
    }

    private FindingResult finding(HabitFinding finding) {
        Map<String, String> words = Map.of(
                "habit", desk.habit(finding.habit()), "value", finding.value().toString());
        return new FindingResult(
                finding.type(),
                null,
                null,
                finding.habit(),
                desk.say("findings", finding.type(), "title", words),
                desk.say("findings", finding.type(), "text", words),
                desk.because(finding));
    }

    List<ForecastResult> forecast() {
        return desk.conclusions().all(Forecast.class).stream()
                .sorted(Comparator.comparingInt(Forecast::wave))
                .map(each -> new ForecastResult(each.wave(), each.value(), desk.because(each)))
                .toList();
    }

    ReadinessResult readiness() {
        Optional<Verdict> verdict = desk.conclusions().only(Verdict.class);
        Optional<StrategicRisk> risk = desk.conclusions().only(StrategicRisk.class);
        String code = verdict.map(Verdict::verdict).orElse("UNKNOWN");
        return new ReadinessResult(
                code,
                desk.say("verdicts", code, "text", Map.of()),
                risk.isPresent(),
                desk.methodology().pillars().values().stream().map(this::pillar).toList(),
                desk.because(verdict, risk));
    }

    private PillarResult pillar(Pillar pillar) {
        Optional<PillarVerdict> verdict = desk.conclusions().all(PillarVerdict.class).stream()
                .filter(each -> each.pillar().equals(pillar.id()))
                .findFirst();
        Optional<PillarMean> mean = desk.conclusions().all(PillarMean.class).stream()
                .filter(each -> each.pillar().equals(pillar.id()))
                .findFirst();
        String code = verdict.map(PillarVerdict::verdict).orElse("UNKNOWN");
        List<PillarReason> reasons = desk.conclusions().all(PillarReason.class).stream()
                .filter(each ->
                        each.pillar().equals(pillar.id()) && each.verdict().equals(code))
                .sorted(Comparator.comparingInt((PillarReason each) -> desk.place(each.discipline()))
                        .thenComparing(PillarReason::reason))
                .toList();
        return new PillarResult(
                pillar.id(),
                pillar.name(),
                code,
                mean.map(PillarMean::value).orElse(null),
                reasons.stream().map(each -> reason(pillar, each)).toList(),
                desk.because(verdict, mean, reasons));
    }

    private String reason(Pillar pillar, PillarReason reason) {
        String discipline = reason.discipline() == null ? "" : desk.discipline(reason.discipline());
        return desk.say("reasons", reason.reason(), "text", Map.of("pillar", pillar.name(), "discipline", discipline));
    }
}
