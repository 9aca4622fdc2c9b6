package io.plumbline.recommendation;

import io.plumbline.methodology.Names;
import io.plumbline.methodology.OfDiscipline;
import java.util.List;

/** A candidate that waits for one of its prerequisites, which is itself a candidate and too weak to build on. */
public record Blocked(String discipline, String by) implements OfDiscipline {

    /** The ids of what is waited for, sorted. */
    public static Names by(List<Blocked> several) {
        return new Names(several.stream().map(Blocked::by).sorted().toList());
    }
}
