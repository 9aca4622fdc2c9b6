package io.plumbline.methodology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.CosineSimilarity;

/** Holds each question of the instrument against all others: who is asked the same twice stops listening. */
final class Alike {

    /** From here on two questions are nearly the same: the cosine between the counts of their words. */
    static final double NEARLY = 0.80;

    private final List<Asked> all = new ArrayList<>();

    private record Asked(YamlMap map, String key, String of, Map<CharSequence, Integer> words) {}

    /**
     * A question of the instrument.
     *
     * @param of what it is about, to be named where another one is like it
     */
    void add(YamlMap map, String key, String of) {
        if (map.has(key)) {
            all.add(new Asked(map, key, of + ", " + key, words(map.text(key))));
        }
    }

    private static Map<CharSequence, Integer> words(String text) {
        Map<CharSequence, Integer> words = new TreeMap<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(each -> !each.isEmpty())
                .forEach(each -> words.merge(each, 1, Integer::sum));
        return words;
    }

    /** Reports each question that is nearly the same as an earlier one, at its place. */
    void report() {
        Map<CharSequence, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Asked asked = all.get(i);
            int[] shared = new int[i];
            asked.words().keySet().forEach(word -> having.getOrDefault(word, List.of())
                    .forEach(earlier -> shared[earlier]++));
            for (int earlier = 0; earlier < i; earlier++) {
                if (2 * shared[earlier] >= asked.words().size() && areAlike(all.get(earlier), asked)) {
                    asked.map()
                            .report(
                                    asked.key(),
                                    "this is nearly the same question as that of "
                                            + all.get(earlier).of() + "; ask for what only this one is about");
                    break;
                }
            }
            int place = i;
            asked.words().keySet().forEach(word -> having.computeIfAbsent(word, key -> new ArrayList<>())
                    .add(place));
        }
    }

    private static boolean areAlike(Asked one, Asked other) {
        return new CosineSimilarity().cosineSimilarity(one.words(), other.words()) >= NEARLY;
    }
}
