package io.plumbline.analysis;

import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules of one stage that share a value out among them, and leave some of it to none or to two. */
final class Ranges {

    private final Line line;
    private final List<Remark> found = new ArrayList<>();
    private final Set<Set<RuleReading>> overlapping = new HashSet<>();

    Ranges(Line line) {
        this.line = line;
    }

    List<Remark> find() {
        for (List<RuleReading> stage : line.stages()) {
            List<Stretch> stretches = stage.stream()
                    .flatMap(each -> Stretch.of(each, line).stream())
                    .toList();
            Map<List<Object>, List<Stretch>> alike =
                    stretches.stream().collect(Collectors.groupingBy(each -> List.of(each.of(), each.rest())));
            alike.values().stream().filter(each -> each.size() > 1).forEach(this::compare);
            for (Stretch one : stretches) {
                stretches.stream().filter(one::asksForLessThan).forEach(other -> near(List.of(one, other)));
            }
        }
        return found;
    }

    /** The pairs of rules that were found to overlap. */
    Set<Set<RuleReading>> overlapping() {
        return overlapping;
    }

    private static Optional<Scale> scale(List<Stretch> alike) {
        return Scale.of(
                alike.get(0).of(),
                alike.stream().flatMap(each -> each.limits().stream()).toList());
    }

    private void compare(List<Stretch> alike) {
        scale(alike).ifPresent(scale -> {
            for (int i = 0; i < alike.size(); i++) {
                for (Stretch other : alike.subList(i + 1, alike.size())) {
                    gaps(alike.get(i), other, alike, scale, false);
                    gaps(other, alike.get(i), alike, scale, false);
                    overlap(alike.get(i), other, scale);
                }
            }
        });
    }

    /** Where one of two rules asks for more besides, only a threshold that neither takes is told. */
    private void near(List<Stretch> both) {
        scale(both).ifPresent(scale -> {
            gaps(both.get(0), both.get(1), both, scale, true);
            gaps(both.get(1), both.get(0), both, scale, true);
        });
    }

    /** Looks for what is left between two rules by all that conclude what one of them does. */
    private void gaps(Stretch before, Stretch after, List<Stretch> alike, Scale scale, boolean onlyAThreshold) {
        List<Stretch> others = alike.stream()
                .filter(each -> each.concludesSome(before) || each.concludesSome(after))
                .toList();
        for (int from = 1; from < scale.last(); from++) {
            int to = from;
            while (to < scale.last() && isLeft(others, scale, to)) {
                to++;
            }
            boolean threshold = to == from + 1 && scale.isThreshold(from);
            if (to > from
                    && before.holds(scale, from - 1)
                    && after.holds(scale, to)
                    && (threshold || !onlyAThreshold && before.concludesTheOneOf(after))) {
                found.add(Remark.of(
                        Remark.Kind.GAP,
                        after.place(),
                        before.named() + " and " + after.named() + " say nothing where " + scale.words(from, to - 1)
                                + "; let one of them take it in"));
            }
        }
    }

    private static boolean isLeft(List<Stretch> others, Scale scale, int point) {
        return !scale.isEmpty(point) && others.stream().noneMatch(each -> each.holds(scale, point));
    }

    private void overlap(Stretch one, Stretch other, Scale scale) {
        List<Integer> both = new ArrayList<>();
        for (int point = 0; point <= scale.last(); point++) {
            if (one.holds(scale, point) && other.holds(scale, point)) {
                both.add(point);
            }
        }
        if (both.isEmpty() || one.holdsWherever(other, scale) && other.holdsWherever(one, scale)) {
            return;
        }
        int from = both.get(0);
        int to = both.get(both.size() - 1);
        boolean threshold = from == to && scale.isThreshold(from);
        if (threshold || one.concludesTheOneOf(other) && from > 0 && to < scale.last()) {
            overlapping.add(Set.of(one.rule(), other.rule()));
            found.add(Remark.of(
                    Remark.Kind.OVERLAP,
                    other.place(),
                    one.named() + " and " + other.named() + " both hold where " + scale.words(from, to)
                            + "; let only one of them take it in"));
        }
    }
}
