package io.plumbline.cli;

import io.plumbline.interview.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Testimony in words: the means of both audiences, and who said what. */
final class Voicing {

    private static final Set<String> COUNTED = Set.of("leaders", "leadership", "practitioners", "practice");

    private Voicing() {}

    /** Whether this is testimony: it still knows who said what. */
    static boolean isTestimony(Map<String, Object> values) {
        return values.get("said") instanceof Collection<?>;
    }

    /** Whether a value of testimony is told by {@link #means}. */
    static boolean isCounted(String name, Map<String, Object> values) {
        return isTestimony(values) && COUNTED.contains(name);
    }

    static String means(Map<String, Object> values) {
        return mean("leaders", values.get("leadership"), values.get("leaders")) + ", "
                + mean("practitioners", values.get("practice"), values.get("practitioners"));
    }

    private static String mean(String who, Object mean, Object count) {
        return mean == null ? "no " + who : who + " " + mean + " from " + count;
    }

    /** Who said what, an audience in a line; nothing for anything but testimony. */
    static List<String> said(Map<String, Object> values) {
        Map<String, List<String>> byAudience = new LinkedHashMap<>();
        if (values.get("said") instanceof Collection<?> several) {
            for (Object each : several) {
                Said said = (Said) each;
                byAudience
                        .computeIfAbsent(said.audience().word(), audience -> new ArrayList<>())
                        .add(said.interview() + Page.HARD_SPACE + said.answer());
            }
        }
        return byAudience.entrySet().stream()
                .map(each -> each.getKey() + " said: " + String.join(", ", each.getValue()))
                .toList();
    }
}
