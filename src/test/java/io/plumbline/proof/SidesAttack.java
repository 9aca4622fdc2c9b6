package io.plumbline.proof;

import io.plumbline.proof.Question.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds which pairs can stand together where the means of both sides of a gap are told: an exact search. */
final class SidesAttack {

    private static final long MOST = 20_000;
    private static final long UNIT = 1_000_000;

    private final Map<String, List<Pair>> common;
    private final Told100 leadership;
    private final Told100 practice;
    private int[] leaderSums;
    private int[] practitionerSums;

    SidesAttack(Map<String, List<Pair>> common, DisciplineReading view) {
        this.common = common;
        this.leadership = view.side("leadership");
        this.practice = view.side("practitioner");
    }

    void narrow(Map<String, List<Pair>> pairs) {
        if (!leadership.isExact() || !practice.isExact() || common.isEmpty()) {
            return;
        }
        leaderSums = sums(leadership, common.size());
        practitionerSums = sums(practice, common.size());
        List<String> aspects = new ArrayList<>(common.keySet());
        List<Set<Long>> before = new ArrayList<>();
        before.add(Set.of(0L));
        for (String each : aspects) {
            before.add(joined(before.get(before.size() - 1), pairs.get(each)));
        }
        Set<Long> after = Set.of(0L);
        for (int i = aspects.size() - 1; i >= 0; i--) {
            List<Pair> several = pairs.get(aspects.get(i));
            Set<Long> earlier = before.get(i);
            Set<Long> later = after;
            if (earlier != null && later != null && (long) earlier.size() * several.size() < MOST) {
                pairs.put(
                        aspects.get(i),
                        several.stream()
                                .filter(each -> fits(each, earlier, later))
                                .toList());
            }
            after = joined(after, several);
        }
    }

    /** Sums of leaders' means times a million plus sums of practitioners', or null where there are too many. */
    private static Set<Long> joined(Set<Long> sums, List<Pair> several) {
        if (sums == null || (long) sums.size() * several.size() > MOST) {
            return null;
        }
        Set<Long> more = new HashSet<>();
        for (long sum : sums) {
            for (Pair each : several) {
                more.add(sum + each.leadership() * UNIT + each.practice());
            }
        }
        return more;
    }

    /** Whether what the others may sum up to, before and after it, completes a pair to the means that are told. */
    private boolean fits(Pair pair, Set<Long> earlier, Set<Long> later) {
        for (long one : earlier) {
            long soFar = one + pair.leadership() * UNIT + pair.practice();
            for (int i : leaderSums) {
                for (int j : practitionerSums) {
                    if (later.contains(i * UNIT + j - soFar)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int[] sums(Told100 mean, int count) {
        return IntStream.rangeClosed(Math.max(0, (mean.low() - 1) * count), (mean.low() + 1) * count)
                .filter(each -> Question.halfUp(each, count) == mean.low())
                .toArray();
    }
}
