package io.plumbline.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one audience answered to one question over several publications, as an attacker knows it: who answered in which
 * publication and whether they said the same again, and which sums their answers may have. Those who answered the same in
 * the same publications cannot be told apart, so they are one unknown; one unknown that comes down to a single person, or
 * to the end of the scale, is a person found out.
 */
final class Unknowns {

    private static final class Part {
        private final BitSet publications;
        private int people;
        private BitSet sums;

        private Part(BitSet publications) {
            this.publications = publications;
        }
    }

    private final int highest;
    private final List<Part> parts = new ArrayList<>();
    private boolean alike;

    /**
     * @param said by publication: what each person said
     * @param highest the highest answer, as a whole number; the lowest is 0
     */
    Unknowns(List<Map<String, Integer>> said, int highest) {
        this.highest = highest;
        Map<String, BitSet> places = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            for (Map.Entry<String, Integer> each : said.get(i).entrySet()) {
                places.computeIfAbsent(each.toString(), any -> new BitSet()).set(i);
            }
        }
        Map<BitSet, Part> byPlaces = new HashMap<>();
        places.values().forEach(where -> byPlaces.computeIfAbsent(where, Part::new).people++);
        parts.addAll(byPlaces.values());
        parts.forEach(each -> each.sums = upTo(each.people * highest));
    }

    private static BitSet upTo(int most) {
        BitSet all = new BitSet();
        all.set(0, most + 1);
        return all;
    }

    int people(int publication) {
        return in(publication).stream().mapToInt(each -> each.people).sum();
    }

    private List<Part> in(int publication) {
        return parts.stream().filter(each -> each.publications.get(publication)).toList();
    }

    /** The sums that the answers in a publication may have. */
    BitSet sums(int publication) {
        return sum(in(publication));
    }

    private static BitSet sum(List<Part> several) {
        BitSet sums = upTo(0);
        for (Part each : several) {
            BitSet more = new BitSet();
            for (int i = sums.nextSetBit(0); i >= 0; i = sums.nextSetBit(i + 1)) {
                for (int j = each.sums.nextSetBit(0); j >= 0; j = each.sums.nextSetBit(j + 1)) {
                    more.set(i + j);
                }
            }
            sums = more;
        }
        return sums;
    }

    /** Keeps only what leads to one of these sums in a publication; says whether anything was ruled out. */
    boolean restrict(int publication, BitSet allowed) {
        boolean changed = false;
        List<Part> here = in(publication);
        for (Part each : here) {
            BitSet others = sum(here.stream().filter(other -> other != each).toList());
            BitSet left = new BitSet();
            for (int i = each.sums.nextSetBit(0); i >= 0; i = each.sums.nextSetBit(i + 1)) {
                for (int j = others.nextSetBit(0); j >= 0 && !left.get(i); j = others.nextSetBit(j + 1)) {
                    left.set(i, allowed.get(i + j));
                }
            }
            changed |= !left.equals(each.sums);
            each.sums = left;
        }
        return changed;
    }

    /** That everybody in a publication is known to have said the same. */
    void areAlike(int publication) {
        alike = true;
        BitSet same = new BitSet();
        for (int i = 0; i <= highest; i++) {
            same.set(i * people(publication));
        }
        restrict(publication, same);
    }

    /** How many answers there are. */
    int answers() {
        return parts.stream().mapToInt(each -> each.people).sum();
    }

    /** How many of them are found out. */
    int determined() {
        int found = 0;
        for (Part each : parts) {
            boolean one = each.sums.cardinality() == 1;
            int sum = each.sums.nextSetBit(0);
            if (one && (each.people == 1 || sum == 0 || sum == each.people * highest || alike)) {
                found += each.people;
            }
        }
        return found;
    }

    /** Whether the attack has gone wrong: what is true must always be possible. */
    boolean isContradicted() {
        return parts.stream().anyMatch(each -> each.sums.isEmpty());
    }
}
