package io.plumbline.recommendation;

import io.plumbline.methodology.OfDiscipline;
import java.util.List;

/** How much work reaching the target takes: {@code S}, {@code M} or {@code L}. */
public record Effort(String discipline, String size) implements OfDiscipline {

    private static final List<String> GROWING = List.of("S", "M", "L");

    /** A size moved by so many steps, held within S and L. */
    public static String moved(String size, int steps) {
        return GROWING.get(Math.max(0, Math.min(GROWING.size() - 1, GROWING.indexOf(size) + steps)));
    }
}
