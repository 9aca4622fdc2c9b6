package io.plumbline.bench;

import static io.plumbline.bench.Hundredths.ABSENT;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Evidence;
import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Parameters;

/** One aspect of one discipline: what was said, what was checked, and what the two come to (METHOD.md, 2 and 3). */
final class PlainCell {

    private static final int VOICES_FOR_SPREAD = 3;
    private static final long NULL_VARIANCE_TIMES_12 = (Answer.HIGHEST + 1L) * (Answer.HIGHEST + 1L) - 1;

    final Aspect aspect;
    final boolean paper;

    int leaders;
    int practitioners;
    private int leadersSum;
    private int practitionersSum;
    private int practitionersSquares;
    private boolean documented;
    private Evidence strongest;

    long leadership = ABSENT;
    long practitioner = ABSENT;
    long blended = ABSENT;
    long value = ABSENT;
    /** The value as it would stand without the ceiling on what nobody checked. */
    long uncapped = ABSENT;

    boolean capped;

    PlainCell(Aspect aspect) {
        this.aspect = aspect;
        this.paper = aspect.kind().equals("paper");
    }

    void hear(boolean leader, int level) {
        if (leader) {
            leaders++;
            leadersSum += level;
        } else {
            practitioners++;
            practitionersSum += level;
            practitionersSquares += level * level;
        }
    }

    void see(Evidence evidence) {
        if (!evidence.verifies()) {
            documented = true;
        } else if (strongest == null || outweighs(evidence, strongest)) {
            strongest = evidence;
        }
    }

    private static boolean outweighs(Evidence one, Evidence other) {
        if (one.strength() != other.strength()) {
            return one.strength() > other.strength();
        }
        int byDay = one.collectedOn().compareTo(other.collectedOn());
        return byDay != 0 ? byDay > 0 : one.verifiedLevel().compareTo(other.verifiedLevel()) < 0;
    }

    boolean answered() {
        return leaders + practitioners > 0;
    }

    boolean answeredByBoth() {
        return leaders > 0 && practitioners > 0;
    }

    boolean checked() {
        return strongest != null;
    }

    long verified() {
        return Hundredths.rounded(strongest.verifiedLevel());
    }

    void conclude(Parameters parameters) {
        if (leaders > 0) {
            leadership = Hundredths.quotient(100L * leadersSum, leaders);
        }
        if (practitioners > 0) {
            practitioner = Hundredths.quotient(100L * practitionersSum, practitioners);
        }
        if (answered()) {
            blended = blended(parameters);
            bound(parameters);
        }
    }

    private long blended(Parameters parameters) {
        if (!answeredByBoth()) {
            return leaders > 0 ? leadership : practitioner;
        }
        long weight = parameters
                .get(paper ? "blend.paper.leadership" : "blend.practice.leadership")
                .millionths();
        return Hundredths.blend(weight, leadership, practitioner);
    }

    private void bound(Parameters parameters) {
        long fine = blended * Hundredths.FINE;
        if (checked()) {
            long tolerance = parameters.get("evidence.tolerance").millionths();
            long centre = strongest.verifiedLevel().millionths();
            value = Hundredths.rounded(Math.min(Math.max(fine, centre - tolerance), centre + tolerance));
            uncapped = value;
            return;
        }
        uncapped = blended;
        value = blended;
        if (!paper || !documented) {
            long ceiling = parameters.get("evidence.unevidenced-ceiling").millionths();
            capped = fine > ceiling;
            value = Hundredths.rounded(Math.min(fine, ceiling));
        }
    }

    /** Agreement of practitioners, or absent when too few spoke. */
    long agreement() {
        if (practitioners < VOICES_FOR_SPREAD) {
            return ABSENT;
        }
        long most = NULL_VARIANCE_TIMES_12 * practitioners * (practitioners - 1L);
        long doubt = 12 * Hundredths.spread(practitioners, practitionersSum, practitionersSquares);
        return Math.max(0, Hundredths.quotient(100 * (most - doubt), most));
    }

    long precision(long fullDoubt) {
        if (practitioners < VOICES_FOR_SPREAD) {
            return 0;
        }
        long spread = Hundredths.spread(practitioners, practitionersSum, practitionersSquares);
        return StandardError.precision(spread, practitioners, fullDoubt);
    }
}
