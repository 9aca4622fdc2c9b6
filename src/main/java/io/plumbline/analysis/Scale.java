package io.plumbline.analysis;

import io.plumbline.methodology.Figure;
import java.util.List;
import java.util.Optional;

/**
 * The thresholds that several rules hold a value against, in rising order. Its points are, from 0: below the first
 * threshold, at it, between it and the next, and so on up to above the last.
 *
 * @param of the value
 * @param thresholds what it is held against: figures, or one thing that is worked out
 */
record Scale(Term of, List<Term> thresholds) {

    /** The scale of these limits of one value, unless nobody can say how their thresholds stand to each other. */
    static Optional<Scale> of(Term of, List<Claim.Compared> limits) {
        List<Term> thresholds =
                limits.stream().map(Claim.Compared::right).distinct().toList();
        if (thresholds.stream().allMatch(each -> each.figure() != null)) {
            thresholds = thresholds.stream()
                    .sorted((one, other) -> one.figure().compareTo(other.figure()))
                    .toList();
        } else if (thresholds.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(new Scale(of, thresholds));
    }

    int last() {
        return 2 * thresholds.size();
    }

    /** Whether a point lies below (negative), at or above a threshold. */
    int order(int point, Term threshold) {
        return Integer.compare(point, 2 * thresholds.indexOf(threshold) + 1);
    }

    boolean isThreshold(int point) {
        return point % 2 == 1;
    }

    /** Whether no value lies there: between two whole numbers that follow each other. */
    boolean isEmpty(int point) {
        if (isThreshold(point) || point == 0 || point == last() || !Numbers.isWhole(of)) {
            return false;
        }
        int next = point / 2;
        return thresholds.get(next).figure().millionths()
                        - thresholds.get(next - 1).figure().millionths()
                <= Figure.ONE.millionths();
    }

    /** Where the value lies between these points, in words. */
    String words(int from, int to) {
        String value = Gathered.isCount(of)
                ? "the number of " + Gathered.type(of)
                : of.isField() ? "the " + of.word() + " of " + of.parts().get(0).word() : "what is worked out";
        if (from == to && isThreshold(from)) {
            Term at = thresholds.get(from / 2);
            return value + " is exactly " + (at.figure() == null ? "what it is held against" : shown(at));
        }
        return value + " lies between " + shown(thresholds.get((from - 1) / 2)) + " and "
                + shown(thresholds.get(to / 2));
    }

    private String shown(Term threshold) {
        Figure figure = threshold.figure();
        return Numbers.isWhole(of) && figure.isWhole() ? String.valueOf(figure.wholePart()) : figure.toString();
    }
}
