package io.plumbline.bench;

import java.util.Random;

/**
 * The temper of a generated organisation.
 *
 * @param reality the level practitioners live, on average
 * @param gap how much more leaders see; negative where they see less
 * @param paperLead how far paper is ahead of practice
 * @param behaviour how far the habits are lived
 * @param noise how far two accounts of the same thing differ
 * @param leadersDoubt the share of their answers that leaders do not know
 * @param asked the share of disciplines asked about
 * @param answered the share of aspects asked about
 * @param checked the share of aspects with evidence
 * @param outOfScope the share of disciplines out of scope
 * @param fewHabits how likely it is that some habits were not asked
 */
record Organisation(
        int leaders,
        int practitioners,
        double reality,
        double gap,
        double paperLead,
        double behaviour,
        double noise,
        double leadersDoubt,
        double asked,
        double answered,
        double checked,
        double outOfScope,
        double fewHabits) {

    private static final int MOST = 14;

    static Organisation of(Random random) {
        int size = random.nextInt(4) == 0 ? random.nextInt(MOST + 1) : MOST - random.nextInt(MOST / 2);
        int leaders = random.nextInt(10) == 0 ? size : Math.min(size, random.nextInt(5));
        return new Organisation(
                leaders,
                size - leaders,
                pick(random, 0.8, 1.8, 2.5, 3.2, 4.2, 4.9),
                pick(random, -0.8, 0, 0, 0.7, 1.5),
                pick(random, 0, 0, 0.6, 1.5),
                pick(random, 1, 2, 2.6, 3.4, 4.3, 5),
                pick(random, 0, 0.5, 0.8),
                pick(random, 0, 0.1, 0.4),
                pick(random, 0.3, 0.6, 0.9, 1, 1, 1),
                pick(random, 0.4, 0.8, 1, 1),
                pick(random, 0, 0.1, 0.4, 0.9),
                pick(random, 0, 0, 0.1, 0.5),
                pick(random, 0, 0, 0.7));
    }

    private static double pick(Random random, double... from) {
        return from[random.nextInt(from.length)];
    }
}
