package io.plumbline.engagement;

import io.plumbline.interview.Audience;
import io.plumbline.interview.Said;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts into which everything that was published about a subject cuts those who spoke about it: in each part stand
 * the answers that occur in exactly the same publications. Whatever can be worked out by adding and subtracting published
 * figures is about whole parts, so no part may be smaller than the threshold. With one publication there is one part; a
 * person who joined, left or corrected an answer since stands in a part of their own.
 */
record Parts(List<List<Said>> practitioners, List<List<Said>> leaders) {

    /** The parts that these publications make; each is what was said in one of them. */
    static Parts of(List<Set<Said>> publications) {
        Map<Said, BitSet> places = new LinkedHashMap<>();
        for (int i = 0; i < publications.size(); i++) {
            for (Said each : publications.get(i)) {
                places.computeIfAbsent(each, any -> new BitSet()).set(i);
            }
        }
        return new Parts(parts(places, Audience.PRACTITIONER), parts(places, Audience.LEADERSHIP));
    }

    private static List<List<Said>> parts(Map<Said, BitSet> places, Audience audience) {
        Map<BitSet, List<Said>> parts = new HashMap<>();
        places.forEach((said, where) -> {
            if (said.audience() == audience) {
                parts.computeIfAbsent(where, any -> new ArrayList<>()).add(said);
            }
        });
        return List.copyOf(parts.values());
    }

    /** Whether so many people stand in each part; an audience that said nothing has no part. */
    boolean areOf(int practice, int leadership) {
        return areOf(practitioners, practice) && areOf(leaders, leadership);
    }

    /** Whether publications before and after can be subtracted without coming down to fewer people than these. */
    boolean hideWhatChanged(int practice, int leadership) {
        return areOf(practitioners, practice) && (leaders.size() == 1 || areOf(leaders, leadership));
    }

    private static boolean areOf(Collection<List<Said>> parts, int least) {
        return parts.stream().allMatch(each -> each.size() >= least);
    }
}
