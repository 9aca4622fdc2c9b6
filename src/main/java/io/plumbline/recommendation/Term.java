package io.plumbline.recommendation;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;
import java.util.List;

/** One of the reasons that make a discipline urgent, 0–1, and what it weighs. */
public record Term(String discipline, String term, Figure value, Figure weight) implements OfDiscipline, Valued {

    /** A hundred times the weighted sum, rounded once (METHOD.md, section 8). */
    public static Figure priority(List<Term> terms) {
        long sum = 0;
        for (Term each : terms) {
            sum = Math.addExact(sum, Math.multiplyExact(each.value.millionths(), each.weight.millionths()));
        }
        long hundredth = Figure.ONE.millionths() / 100;
        return Figure.quotient(sum, Figure.ONE.millionths() * hundredth);
    }
}
