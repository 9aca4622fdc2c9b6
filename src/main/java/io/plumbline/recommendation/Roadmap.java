package io.plumbline.recommendation;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which candidate stands in which wave, and by which effective priority. */
public record Roadmap(Map<String, Integer> waves, Map<String, Figure> effective) {

    /** The wave of a candidate, counted from 1. */
    public int wave(String discipline) {
        return waves.get(discipline);
    }

    /** The effective priority of a candidate: its own, or that of the most urgent one waiting for it. */
    public Figure effective(String discipline) {
        return effective.get(discipline);
    }

    /**
     * Places candidates wave by wave (METHOD.md, section 9): those whose blockers all stand in earlier waves, by
     * effective priority, then lower score, then id, up to the capacity; the rest in the last wave.
     */
    public static Roadmap place(List<Standing> standings, List<Blocked> blocks, List<Wave> waves, int capacity) {
        Map<String, Figure> effective = effective(standings, blocks);
        List<Standing> waiting = new ArrayList<>(standings);
        waiting.sort(Comparator.<Standing, Figure>comparing(each -> effective.get(each.discipline()))
                .reversed()
                .thenComparing(Standing::score)
                .thenComparing(Standing::discipline));
        Map<String, Integer> placed = new TreeMap<>();
        List<Wave> inOrder =
                waves.stream().sorted(Comparator.comparingInt(Wave::number)).toList();
        for (Wave wave : inOrder) {
            List<Standing> taken = waiting.stream()
                    .filter(each -> wave.last() || free(each, blocks, placed))
                    .limit(wave.last() ? waiting.size() : capacity)
                    .toList();
            taken.forEach(each -> placed.put(each.discipline(), wave.number()));
            waiting.removeAll(taken);
        }
        return new Roadmap(placed, effective);
    }

    private static boolean free(Standing candidate, List<Blocked> blocks, Map<String, Integer> placed) {
        return blocks.stream()
                .filter(each -> each.discipline().equals(candidate.discipline()))
                .allMatch(each -> placed.containsKey(each.by()));
    }

    private static Map<String, Figure> effective(List<Standing> standings, List<Blocked> blocks) {
        Map<String, List<String>> blocked = new HashMap<>();
        blocks.forEach(each ->
                blocked.computeIfAbsent(each.by(), by -> new ArrayList<>()).add(each.discipline()));
        Map<String, Figure> own = new HashMap<>();
        standings.forEach(each -> own.put(each.discipline(), each.value()));
        Map<String, Figure> effective = new TreeMap<>();
        own.keySet().forEach(each -> highest(each, own, blocked, effective));
        return effective;
    }

    private static Figure highest(
            String discipline, Map<String, Figure> own, Map<String, List<String>> blocked, Map<String, Figure> known) {
        Figure highest = known.get(discipline);
        if (highest == null) {
            highest = own.get(discipline);
            for (String each : blocked.getOrDefault(discipline, List.of())) {
                highest = highest.atLeast(highest(each, own, blocked, known));
            }
            known.put(discipline, highest);
        }
        return highest;
    }
}
