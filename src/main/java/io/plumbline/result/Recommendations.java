package io.plumbline.result;

import io.plumbline.methodology.AdviceText;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;
import io.plumbline.methodology.Wave;
import io.plumbline.perception.PerceptionGap;
import io.plumbline.recommendation.Advice;
import io.plumbline.recommendation.Blocked;
import io.plumbline.recommendation.Candidate;
import io.plumbline.recommendation.Effort;
import io.plumbline.recommendation.Kind;
import io.plumbline.recommendation.LaterReason;
import io.plumbline.recommendation.Placement;
import io.plumbline.recommendation.Priority;
import io.plumbline.recommendation.PriorityBand;
import io.plumbline.recommendation.Term;
import io.plumbline.scoring.Score;
import io.plumbline.scoring.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what to do next, in the order one would act (METHOD.md, section 9). */
record Recommendations(Desk desk) {

    private static final List<String> WITHOUT_CAPACITY = List.of("VALIDATE_FIRST", "GATHER");

    List<RecommendationResult> all() {
        List<RecommendationResult> all = new ArrayList<>();
        List<Kind> kinds =
                desk.conclusions().all(Kind.class).stream().sorted(order()).toList();
        for (Wave wave : desk.methodology().waves()) {
            all.addAll(new HabitRecommendations(desk).of(wave));
            kinds.stream().filter(each -> wave(each) == wave.number()).forEach(each -> all.add(one(each)));
        }
        kinds.stream().filter(each -> wave(each) == Integer.MAX_VALUE).forEach(each -> all.add(one(each)));
        return all;
    }

    private Comparator<Kind> order() {
        return Comparator.comparingInt((Kind each) -> WITHOUT_CAPACITY.indexOf(each.kind()))
                .thenComparing(this::effective, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(this::orderOfEquals);
    }

    private int orderOfEquals(Kind one, Kind other) {
        if (effective(one) == null) {
            return Integer.compare(desk.place(one.discipline()), desk.place(other.discipline()));
        }
        int byScore = score(one).compareTo(score(other));
        return byScore != 0 ? byScore : one.discipline().compareTo(other.discipline());
    }

    private Figure effective(Kind kind) {
        return placement(kind).map(Placement::effective).orElse(null);
    }

    private Figure score(Kind kind) {
        return desk.conclusions()
                .of(Score.class, kind.discipline())
                .map(Score::value)
                .orElse(Figure.ZERO);
    }

    private Optional<Placement> placement(Kind kind) {
        return desk.conclusions().of(Placement.class, kind.discipline());
    }

    private int wave(Kind kind) {
        return placement(kind).map(Placement::wave).orElse(Integer.MAX_VALUE);
    }

    private RecommendationResult one(Kind kind) {
        Conclusions concluded = desk.conclusions();
        Discipline discipline = desk.methodology().disciplines().get(kind.discipline());
        List<Term> terms = concluded.allOf(Term.class, kind.discipline());
        List<Blocked> blocks = concluded.allOf(Blocked.class, kind.discipline());
        boolean candidate = concluded.of(Candidate.class, kind.discipline()).isPresent();
        Optional<Wave> wave = placement(kind).flatMap(each -> desk.methodology().waves().stream()
                .filter(other -> other.number() == each.wave())
                .findFirst());
        List<Advice> advice = concluded.allOf(Advice.class, kind.discipline());
        Map<String, String> words = words(kind);
        return new RecommendationResult(
                kind.discipline(),
                null,
                kind.kind(),
                desk.say("kinds", kind.kind(), "title", words),
                desk.say("kinds", kind.kind(), "text", words),
                advice(discipline, advice),
                concluded
                        .of(Priority.class, kind.discipline())
                        .map(Priority::value)
                        .orElse(null),
                concluded
                        .of(PriorityBand.class, kind.discipline())
                        .map(PriorityBand::name)
                        .orElse(null),
                terms.isEmpty() ? null : terms(terms),
                concluded.of(Effort.class, kind.discipline()).map(Effort::size).orElse(null),
                wave.map(Wave::number).orElse(null),
                wave.map(Wave::name).orElse(null),
                candidate ? blockers(discipline, blocks) : null,
                concluded
                        .of(LaterReason.class, kind.discipline())
                        .map(this::later)
                        .orElse(null),
                desk.ids() == null
                        ? List.of()
                        : desk.because(
                                kind,
                                concluded.of(Priority.class, kind.discipline()),
                                sorted(terms),
                                concluded.of(PriorityBand.class, kind.discipline()),
                                concluded.of(Effort.class, kind.discipline()),
                                placement(kind),
                                sorted(blocks),
                                concluded.of(LaterReason.class, kind.discipline()),
                                sorted(advice)));
    }

    private static <T> List<T> sorted(List<T> several) {
        return several.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    private Map<String, String> words(Kind kind) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("discipline", desk.discipline(kind.discipline()));
        put(words, "score", desk.conclusions().of(Score.class, kind.discipline()));
        put(words, "target", desk.conclusions().of(Target.class, kind.discipline()));
        desk.conclusions()
                .of(PerceptionGap.class, kind.discipline())
                .ifPresent(gap -> words.put("gap", gap.size().toString()));
        return words;
    }

    private static void put(Map<String, String> words, String name, Optional<? extends Valued> value) {
        value.ifPresent(each -> words.put(name, each.value().toString()));
    }

    private List<AdviceResult> advice(Discipline discipline, List<Advice> advice) {
        List<String> codes = desk.methodology().texts().keys("findings");
        return advice.stream()
                .sorted(Comparator.comparingInt((Advice each) ->
                                codes.contains(each.text()) ? codes.indexOf(each.text()) : codes.size())
                        .thenComparing(Advice::text))
                .map(Advice::text)
                .distinct()
                .map(each -> text(discipline, each))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The discipline's own words; where it has none, those of the finding. */
    private Optional<AdviceResult> text(Discipline discipline, String code) {
        AdviceText own = discipline.advice().get(code);
        if (own != null) {
            return Optional.of(AdviceResult.of(code, own));
        }
        return Optional.ofNullable(desk.methodology().texts().find("findings", code, "advice"))
                .map(general -> AdviceResult.of(
                        code,
                        new AdviceText(desk.say("findings", code, "title", Map.of()), general, List.of(), null, null)));
    }

    private Map<String, Figure> terms(List<Term> terms) {
        List<String> order = List.of("need", "gap", "importance", "leverage", "ai");
        return terms.stream()
                .sorted(Comparator.comparingInt(
                                (Term each) -> order.contains(each.term()) ? order.indexOf(each.term()) : order.size())
                        .thenComparing(Term::term))
                .collect(Collectors.toMap(Term::term, Term::value, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String> blockers(Discipline discipline, List<Blocked> blocks) {
        return blocks.stream()
                .map(Blocked::by)
                .sorted(Comparator.comparingInt(discipline.prerequisites()::indexOf))
                .toList();
    }

    private String later(LaterReason later) {
        String by = later.by().stream().map(desk::discipline).collect(Collectors.joining(", "));
        return desk.say(
                "later", later.reason(), "text", Map.of("discipline", desk.discipline(later.discipline()), "by", by));
    }
}
