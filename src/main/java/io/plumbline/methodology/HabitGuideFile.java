package io.plumbline.methodology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code methodology/habits.yml}: how each habit is asked, seen and changed. */
final class HabitGuideFile {

    static final String FILE = "methodology/habits.yml";

    private final Alike asked;

    HabitGuideFile(Alike asked) {
        this.asked = asked;
    }

    /** The guides by habit; every habit needs one. */
    Map<String, HabitGuide> read(YamlMap file, Set<String> habits) {
        Map<String, HabitGuide> guides = new LinkedHashMap<>();
        for (String each : file.keys()) {
            if (!habits.isEmpty() && !habits.contains(each)) {
                file.reportKey(each, "\"" + each + "\" is not a habit of habits.csv" + Nearest.hint(each, habits));
            }
            file.map(each).ifPresent(map -> guides.put(each, guide(map, each)));
        }
        habits.stream()
                .filter(each -> !file.has(each))
                .forEach(each -> file.report(each, "the habit " + each + " of habits.csv is missing here"));
        return guides;
    }

    private HabitGuide guide(YamlMap map, String habit) {
        map.only(Set.of("ask", "accelerates", "undermines", "advice"));
        YamlMap ask = map.map("ask").orElse(map).only(Set.of("leadership", "practitioner"));
        asked.add(ask, "leadership", habit);
        asked.add(ask, "practitioner", habit);
        YamlMap advice = map.map("advice").orElse(map).only(Set.of("start_with", "modelled_by", "in_30_days"));
        return new HabitGuide(
                said(ask, "leadership"),
                said(ask, "practitioner"),
                said(map, "accelerates"),
                said(map, "undermines"),
                new HabitGuide.Advice(
                        said(advice, "start_with"), said(advice, "modelled_by"), said(advice, "in_30_days")));
    }

    private static String said(YamlMap map, String key) {
        return Texts.checked(map, key, Set.of());
    }
}
