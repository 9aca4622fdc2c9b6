package io.plumbline.analysis;

import io.plumbline.methodology.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which values come before which, as far as that is known. */
final class Order {

    private static final int NOT_AFTER = 1;
    private static final int BEFORE = 2;

    /** A value that is said not to come after another. */
    private record Step(int from, int to, int how) {}

    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Figure> figures = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private int[][] known = new int[0][0];

    /** Says that one class of values comes before another, or not after it. */
    void say(int from, int to, boolean before) {
        steps.add(new Step(place(from), place(to), before ? BEFORE : NOT_AFTER));
    }

    /** Says which figure a class of values is. */
    void say(int is, Figure figure) {
        figures.put(place(is), figure);
    }

    boolean knows(int number) {
        return places.containsKey(number);
    }

    private int place(int number) {
        return places.computeIfAbsent(number, each -> places.size());
    }

    /** Draws all conclusions; says whether they can all be true. */
    boolean close() {
        int n = places.size();
        known = new int[n][n];
        for (Step each : steps) {
            raise(each.from(), each.to(), each.how());
        }
        figures.forEach((one, figure) -> figures.forEach((other, more) -> {
            if (one.intValue() != other && figure.compareTo(more) <= 0) {
                raise(one, other, figure.compareTo(more) < 0 ? BEFORE : NOT_AFTER);
            }
        }));
        for (int over = 0; over < n; over++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; known[from][over] > 0 && to < n; to++) {
                    if (known[over][to] > 0) {
                        raise(from, to, Math.max(known[from][over], known[over][to]));
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (known[i][i] == BEFORE) {
                return false;
            }
        }
        return true;
    }

    private void raise(int from, int to, int how) {
        known[from][to] = Math.max(known[from][to], how);
    }

    /** Whether neither of two classes comes before the other, so that they are the same. */
    boolean areSame(int one, int other) {
        return knows(one)
                && knows(other)
                && known[places.get(one)][places.get(other)] == NOT_AFTER
                && known[places.get(other)][places.get(one)] == NOT_AFTER;
    }
}
