package io.plumbline.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes a case smaller as long as it still leads to something, by delta debugging: whole disciplines first, single
 * answers last. In the end nothing can be left out.
 *
 * @param holds whether a case still leads to it
 */
record Shrinking(Predicate<Case> holds) {

    /** The smallest that was found of a case that leads to it. */
    Case smallest(Case given) {
        Case small = shrunk(given, each -> each.kind() + " " + each.of());
        small = shrunk(small, each -> each.kind() + " " + each.of() + " " + each.what());
        small = compact(small);
        small = shrunk(small, each -> each.kind() + " " + each.of() + " " + each.audience() + " " + each.person());
        Case last;
        do {
            last = small;
            small = compact(single(small));
        } while (!small.equals(last));
        return small;
    }

    private Case compact(Case told) {
        Case compact = told.compact();
        return compact.equals(told) || !holds.test(compact) ? told : compact;
    }

    private Case single(Case told) {
        return reduced(told, told.details().stream().map(List::of).toList());
    }

    private Case shrunk(Case told, Function<Detail, String> group) {
        return reduced(
                told,
                told.details().stream()
                        .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()))
                        .values());
    }

    /** What is left when no group, and no part of them all that is tried on the way, can be left out. */
    private Case reduced(Case told, Collection<List<Detail>> groups) {
        List<List<Detail>> left = new ArrayList<>(groups);
        int size = Math.max(1, left.size() / 2);
        boolean again = !left.isEmpty();
        while (again) {
            boolean gone = false;
            for (int from = 0; from < left.size(); ) {
                List<List<Detail>> others = new ArrayList<>(left.subList(0, from));
                others.addAll(left.subList(Math.min(left.size(), from + size), left.size()));
                if (holds.test(told.with(flat(told, others)))) {
                    left = others;
                    gone = true;
                } else {
                    from += size;
                }
            }
            again = size > 1 || gone;
            size = Math.max(1, size / 2);
        }
        return told.with(flat(told, left));
    }

    private static List<Detail> flat(Case told, List<List<Detail>> groups) {
        Set<Detail> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.forEach(kept::addAll);
        return told.details().stream().filter(kept::contains).toList();
    }
}
