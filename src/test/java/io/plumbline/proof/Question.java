package io.plumbline.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** One question put to both audiences, and the pairs of sums that an attacker still holds possible in a publication. */
record Question(Unknowns leaders, Unknowns practitioners, int perLevel, Value value) {

    /** How the figure comes of both means, in hundredths; a mean is negative where nobody of an audience answered. */
    interface Value {
        int of(int publication, int leadership, int practice);
    }

    /** A pair of sums, with the means and the figure it comes to. */
    record Pair(int leaderSum, int practitionerSum, int leadership, int practice, int value) {}

    static int halfUp(long dividend, long divisor) {
        long twice = 2 * Math.abs(dividend) + divisor;
        return (int) (Long.signum(dividend) * (twice / (2 * divisor)));
    }

    private int mean(int sum, int people) {
        return people == 0 ? -1 : halfUp(100L * sum, (long) people * perLevel);
    }

    boolean isAnswered(int publication) {
        return leaders.people(publication) + practitioners.people(publication) > 0;
    }

    boolean isCommon(int publication) {
        return leaders.people(publication) > 0 && practitioners.people(publication) > 0;
    }

    /** All pairs that what is told of the figure leaves. */
    List<Pair> pairs(int publication, Told100 told) {
        List<Pair> pairs = new ArrayList<>();
        BitSet one = leaders.sums(publication);
        BitSet other = practitioners.sums(publication);
        for (int i = one.nextSetBit(0); i >= 0; i = one.nextSetBit(i + 1)) {
            int leadership = mean(i, leaders.people(publication));
            for (int j = other.nextSetBit(0); j >= 0; j = other.nextSetBit(j + 1)) {
                int practice = mean(j, practitioners.people(publication));
                int figure = value.of(publication, leadership, practice);
                if (told.allows(figure)) {
                    pairs.add(new Pair(i, j, leadership, practice, figure));
                }
            }
        }
        return pairs;
    }

    /** Keeps only these pairs; says whether anything was ruled out. */
    boolean keep(int publication, List<Pair> left) {
        BitSet one = new BitSet();
        BitSet other = new BitSet();
        left.forEach(each -> {
            one.set(each.leaderSum());
            other.set(each.practitionerSum());
        });
        boolean changed = leaders.restrict(publication, one);
        return practitioners.restrict(publication, other) | changed;
    }

    int answers() {
        return leaders.answers() + practitioners.answers();
    }

    int determined() {
        return leaders.determined() + practitioners.determined();
    }

    boolean isContradicted() {
        return leaders.isContradicted() || practitioners.isContradicted();
    }

    /** Leadership's mean weighed against practitioners', in hundredths; of one audience alone, theirs. */
    static IntBinaryOperator blend(int weight) {
        return (leadership, practice) -> leadership < 0
                ? practice
                : practice < 0 ? leadership : halfUp((long) weight * leadership + (100L - weight) * practice, 100);
    }
}
