package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.interview.Answer;
import io.plumbline.methodology.Figure;
import io.plumbline.result.DisciplineResult;
import io.plumbline.result.DisciplineResult.BehaviourResult;
import io.plumbline.result.DisciplineResult.ConfidenceResult;
import io.plumbline.result.DisciplineResult.GapResult;
import io.plumbline.result.DisciplineResult.NoteResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one discipline stands, as far as a client may see it.
 *
 * @param status as in the result, or SUPPRESSED
 * @param level the whole level; 4 upwards is one step where the score is not shown, because 5 would be everybody's answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientDiscipline(
        String discipline,
        String name,
        String group,
        Integer importance,
        Figure target,
        Told<ConfidenceResult> confidence,
        String status,
        String statusText,
        String leftOutFor,
        String approvedBy,
        Map<String, Told<Figure>> aspects,
        Told<Figure> paper,
        Told<Figure> practice,
        Told<Figure> raw,
        Told<Figure> score,
        Told<Figure> drag,
        Told<Integer> level,
        String levelName,
        Boolean gated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> gatedBy,
        Told<BehaviourResult> behaviour,
        ClientGap gap,
        List<NoteResult> notes) {

    /** The word for a status, kind or verdict that is held back. */
    static final String SUPPRESSED = "SUPPRESSED";

    static ClientDiscipline of(DisciplineResult result, Sight sight) {
        boolean applies = result.confidence() != null;
        Clarity clarity = sight.discipline(result.discipline());
        boolean hidden = applies && clarity == Clarity.HIDDEN;
        boolean exact = clarity == Clarity.EXACT;
        Told<Integer> level = level(result, clarity);
        return new ClientDiscipline(
                result.discipline(),
                result.name(),
                result.group(),
                result.importance(),
                result.target(),
                applies ? told(clarity, exact, result.confidence()) : null,
                hidden ? SUPPRESSED : result.status(),
                hidden ? null : result.statusText(),
                result.leftOutFor(),
                result.approvedBy(),
                applies ? aspects(result, sight, clarity) : null,
                applies ? told(clarity, exact, result.paper()) : null,
                applies ? told(clarity, exact, result.practice()) : null,
                applies ? told(clarity, exact, result.raw()) : null,
                applies ? told(clarity, sight.scores(result.discipline()), result.score()) : null,
                applies ? told(clarity, sight.scores(result.discipline()), result.drag()) : null,
                applies ? level : null,
                level.value() == null ? null : sight.methodology().levelName(level.value()),
                exact ? result.gated() : null,
                exact ? result.gatedBy() : List.of(),
                applies ? told(clarity, sight.habitsExact() && clarity != Clarity.HIDDEN, result.behaviour()) : null,
                applies ? ClientGap.of(result.discipline(), result.gap(), sight) : null,
                exact ? result.notes() : null);
    }

    private static <T> Told<T> told(Clarity clarity, boolean shown, T value) {
        return clarity == Clarity.NOTHING ? Told.nothing() : Told.when(shown, value);
    }

    private static Told<Integer> level(DisciplineResult result, Clarity clarity) {
        if (!clarity.reaches(Clarity.LEVEL) || clarity == Clarity.EXACT) {
            return told(clarity, clarity == Clarity.EXACT, result.level());
        }
        int open = Answer.HIGHEST - 1;
        return result.level() == null || result.level() < open ? Told.exactly(result.level()) : Told.from(open);
    }

    private static Map<String, Told<Figure>> aspects(DisciplineResult result, Sight sight, Clarity clarity) {
        Map<String, Told<Figure>> aspects = new LinkedHashMap<>();
        for (String each : sight.methodology().aspects().keySet()) {
            Figure value = result.aspects() == null ? null : result.aspects().get(each);
            if (!sight.asked(result.discipline(), each)) {
                aspects.put(each, Told.nothing());
            } else if (clarity == Clarity.STEPS && value != null) {
                aspects.put(each, step(value));
            } else {
                aspects.put(each, Told.when(clarity == Clarity.EXACT, value));
            }
        }
        return aspects;
    }

    /**
     * The half level that a figure lies nearest to, the higher one of two. What people say is whole and half levels: in steps
     * that begin there, figures of people who all say the same would stand at the edge, and with a level beside them
     * that depends on all of them, only one way would be left how they can lie.
     */
    static Told<Figure> step(Figure value) {
        int halves = value.plus(value).plus(Figure.quotient(1, 2)).wholePart();
        return Told.about(Figure.quotient(halves, 2));
    }

    /** What leaders see and practitioners live, as far as a client may see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClientGap(
            String status,
            Told<Figure> value,
            Told<Figure> leadership,
            Told<Figure> practitioner,
            Told<String> band,
            String text,
            Boolean inverted) {

        static ClientGap of(String discipline, GapResult gap, Sight sight) {
            Clarity clarity = sight.discipline(discipline);
            if (clarity == Clarity.NOTHING || clarity != Clarity.HIDDEN && !sight.askedLeaders(discipline)) {
                return new ClientGap(
                        gap.status(), Told.nothing(), Told.nothing(), Told.nothing(), Told.nothing(), null, null);
            }
            if (clarity == Clarity.HIDDEN || !sight.hasLeaders(discipline)) {
                return new ClientGap(
                        SUPPRESSED,
                        Told.suppressed(),
                        Told.suppressed(),
                        Told.suppressed(),
                        Told.suppressed(),
                        null,
                        null);
            }
            boolean exact = clarity == Clarity.EXACT || gap.value() == null;
            return new ClientGap(
                    gap.status(),
                    Told.when(exact, gap.value()),
                    Told.when(exact, gap.leadership()),
                    Told.when(exact, gap.practitioner()),
                    Told.exactly(gap.band()),
                    gap.text(),
                    gap.inverted());
        }
    }
}
