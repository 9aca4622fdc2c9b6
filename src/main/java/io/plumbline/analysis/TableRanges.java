package io.plumbline.analysis;

import io.plumbline.methodology.Band;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Gate;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Bands that change nothing and gates that never decide. */
final class TableRanges {

    private static final String BANDS = "methodology/bands.csv";
    private static final String GATES = "methodology/gates.csv";

    private final Rulebook book;
    private final Places places;
    private final List<Remark> found = new ArrayList<>();

    TableRanges(Rulebook book) {
        this.book = book;
        this.places = new Places(book.files());
    }

    List<Remark> find() {
        Band before = null;
        for (Band each : book.methodology().bands()) {
            if (before != null && areAlike(before, each)) {
                found.add(Remark.of(
                        Remark.Kind.DUPLICATE,
                        BANDS,
                        places.row(BANDS, each.of() + "," + each.from()),
                        0,
                        "this band says the same as the one below it that begins at " + before.from()
                                + "; take it out, or let it say something else"));
            }
            before = each;
        }
        book.methodology().gates().forEach(this::gate);
        return found;
    }

    private static boolean areAlike(Band one, Band other) {
        return one.of().equals(other.of())
                && one.name().equals(other.name())
                && Objects.equals(one.factor(), other.factor())
                && Objects.equals(one.ceiling(), other.ceiling())
                && Objects.equals(one.forecast(), other.forecast())
                && one.effortSteps() == other.effortSteps();
    }

    private void gate(Gate gate) {
        if (gate.atLeast() != null && gate.atLeast().compareTo(Figure.ZERO) <= 0) {
            tell(
                    Remark.Kind.IMPOSSIBLE,
                    gate,
                    "nothing lies below " + gate.atLeast() + ", so that this gate never fails");
            return;
        }
        for (Gate lower : book.methodology().gates()) {
            if (lower.needs().equals(gate.needs()) && lower.level() < gate.level() && isAsStrict(lower, gate)) {
                tell(
                        Remark.Kind.SHADOWED,
                        gate,
                        "the gate of level " + lower.level() + " asks for as much of " + gate.needs()
                                + " already, so that this one never decides");
                return;
            }
        }
    }

    private static boolean isAsStrict(Gate lower, Gate gate) {
        return gate.atLeast() == null
                ? Objects.equals(lower.band(), gate.band())
                : lower.atLeast().compareTo(gate.atLeast()) >= 0;
    }

    private void tell(Remark.Kind kind, Gate gate, String message) {
        found.add(Remark.of(
                kind,
                GATES,
                places.row(GATES, gate.level() + "," + gate.needs()),
                0,
                message + "; raise it, or take it out"));
    }
}
