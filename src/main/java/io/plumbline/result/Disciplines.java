package io.plumbline.result;

import io.plumbline.baseline.Behaviour;
import io.plumbline.baseline.BehaviourBand;
import io.plumbline.baseline.Ceiling;
import io.plumbline.baseline.Factor;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;
import io.plumbline.perception.GapBand;
import io.plumbline.perception.Inverted;
import io.plumbline.perception.NotComputable;
import io.plumbline.perception.PerceptionGap;
import io.plumbline.result.DisciplineResult.BehaviourResult;
import io.plumbline.result.DisciplineResult.ConfidenceResult;
import io.plumbline.result.DisciplineResult.GapResult;
import io.plumbline.result.DisciplineResult.NoteResult;
import io.plumbline.scoring.AspectValue;
import io.plumbline.scoring.Confidence;
import io.plumbline.scoring.ConfidenceBand;
import io.plumbline.scoring.Coverage;
import io.plumbline.scoring.DisciplineLevel;
import io.plumbline.scoring.Drag;
import io.plumbline.scoring.Evidenced;
import io.plumbline.scoring.FailedGate;
import io.plumbline.scoring.Importance;
import io.plumbline.scoring.Insufficient;
import io.plumbline.scoring.NotApplicable;
import io.plumbline.scoring.Note;
import io.plumbline.scoring.Paper;
import io.plumbline.scoring.Practice;
import io.plumbline.scoring.Precision;
import io.plumbline.scoring.Raw;
import io.plumbline.scoring.Score;
import io.plumbline.scoring.Scored;
import io.plumbline.scoring.Target;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together how each discipline stands. */
record Disciplines(Desk desk) {

    private static final List<Class<? extends OfDiscipline>> SHOWN = List.of(
            NotApplicable.class,
            Insufficient.class,
            Scored.class,
            Importance.class,
            Target.class,
            AspectValue.class,
            Paper.class,
            Practice.class,
            Raw.class,
            Behaviour.class,
            BehaviourBand.class,
            Factor.class,
            Ceiling.class,
            Score.class,
            Drag.class,
            DisciplineLevel.class,
            FailedGate.class,
            PerceptionGap.class,
            NotComputable.class,
            GapBand.class,
            Inverted.class,
            Coverage.class,
            Evidenced.class,
            Precision.class,
            Confidence.class,
            ConfidenceBand.class,
            Note.class);

    List<DisciplineResult> all() {
        return desk.methodology().disciplines().values().stream().map(this::one).toList();
    }

    private <T extends OfDiscipline> Optional<T> of(Class<T> type, Discipline discipline) {
        return desk.conclusions().of(type, discipline.id());
    }

    private <T extends OfDiscipline & Valued> Figure value(Class<T> type, Discipline discipline) {
        return of(type, discipline).map(Valued::value).orElse(null);
    }

    private String status(Discipline discipline) {
        if (of(NotApplicable.class, discipline).isPresent()) {
            return "NOT_APPLICABLE";
        }
        return of(Scored.class, discipline).isPresent() ? "SCORED" : "INSUFFICIENT_EVIDENCE";
    }

    private DisciplineResult one(Discipline discipline) {
        String status = status(discipline);
        boolean scored = status.equals("SCORED");
        boolean applies = !status.equals("NOT_APPLICABLE");
        Optional<DisciplineLevel> level = of(DisciplineLevel.class, discipline);
        return new DisciplineResult(
                discipline.id(),
                discipline.name(),
                discipline.group(),
                of(Importance.class, discipline).map(Importance::weight).orElse(null),
                value(Target.class, discipline),
                applies ? confidence(discipline) : null,
                status,
                desk.say("statuses", status, "text", Map.of()),
                of(NotApplicable.class, discipline)
                        .map(NotApplicable::leftOutFor)
                        .orElse(null),
                of(NotApplicable.class, discipline)
                        .map(NotApplicable::approvedBy)
                        .orElse(null),
                scored ? aspects(discipline) : null,
                value(Paper.class, discipline),
                value(Practice.class, discipline),
                value(Raw.class, discipline),
                value(Score.class, discipline),
                value(Drag.class, discipline),
                level.map(DisciplineLevel::level).orElse(null),
                level.map(each -> desk.methodology().levelName(each.level())).orElse(null),
                level.map(DisciplineLevel::gated).orElse(null),
                scored ? gatedBy(discipline) : List.of(),
                scored ? behaviour(discipline) : null,
                applies ? gap(discipline) : null,
                scored ? notes(discipline) : null,
                desk.ids() == null ? List.of() : because(discipline));
    }

    private List<String> because(Discipline discipline) {
        return SHOWN.stream()
                .flatMap(type -> desk.because(desk.conclusions().allOf(type, discipline.id())).stream()
                        .sorted())
                .toList();
    }

    private ConfidenceResult confidence(Discipline discipline) {
        return new ConfidenceResult(
                value(Confidence.class, discipline),
                of(ConfidenceBand.class, discipline).map(ConfidenceBand::name).orElse(null),
                value(Coverage.class, discipline),
                value(Evidenced.class, discipline),
                value(Precision.class, discipline));
    }

    private Map<String, Figure> aspects(Discipline discipline) {
        Map<String, Figure> values = new LinkedHashMap<>();
        desk.conclusions().allOf(AspectValue.class, discipline.id()).stream()
                .sorted(Comparator.comparingInt(each -> desk.placeOfAspect(each.aspect())))
                .forEach(each -> values.put(each.aspect(), each.value()));
        return values;
    }

    private List<String> gatedBy(Discipline discipline) {
        return desk.conclusions().allOf(FailedGate.class, discipline.id()).stream()
                .sorted(Comparator.comparingInt(FailedGate::level).thenComparing(FailedGate::needs))
                .map(FailedGate::needs)
                .toList();
    }

    private BehaviourResult behaviour(Discipline discipline) {
        return new BehaviourResult(
                value(Behaviour.class, discipline),
                of(BehaviourBand.class, discipline).map(BehaviourBand::name).orElse(null),
                value(Factor.class, discipline),
                value(Ceiling.class, discipline));
    }

    private GapResult gap(Discipline discipline) {
        Optional<PerceptionGap> gap = of(PerceptionGap.class, discipline);
        String band = of(GapBand.class, discipline).map(GapBand::name).orElse(null);
        return new GapResult(
                gap.isPresent() ? "COMPUTED" : "NOT_COMPUTABLE",
                gap.map(PerceptionGap::value).orElse(null),
                gap.map(PerceptionGap::leadership).orElse(null),
                gap.map(PerceptionGap::practitioner).orElse(null),
                band,
                band == null ? null : desk.say("gap_bands", band, "text", Map.of()),
                of(Inverted.class, discipline).isPresent());
    }

    private List<NoteResult> notes(Discipline discipline) {
        return desk.conclusions().allOf(Note.class, discipline.id()).stream()
                .sorted(Comparator.comparingInt((Note each) -> desk.placeOfAspect(each.aspect()))
                        .thenComparing(Note::type))
                .map(each -> new NoteResult(
                        each.type(),
                        each.aspect(),
                        desk.say("notes", each.type(), "text", Map.of("aspect", desk.aspect(each.aspect())))))
                .toList();
    }
}
