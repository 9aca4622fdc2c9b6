package io.plumbline.methodology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads {@code methodology/scorecard.yml}: the questions of the Scorecard and a wording for each answer. */
final class ScorecardFile {

    static final String FILE = "methodology/scorecard.yml";

    private static final Set<String> AUDIENCES = Set.of("leadership", "practitioner");
    private static final List<String> CONTEXT = List.of("role", "size", "sector", "aiPlans");

    private final List<ScorecardItem> items;
    private final Set<String> levels;
    private final Alike asked;
    private final List<ScorecardQuestion> questions = new ArrayList<>();

    /** For a Scorecard that asks about these groups and habits, on a scale of so many levels. */
    ScorecardFile(List<ScorecardItem> items, int levels, Alike asked) {
        this.items = items;
        this.levels = IntStream.range(0, levels).mapToObj(String::valueOf).collect(Collectors.toSet());
        this.asked = asked;
    }

    /** The questions in the order in which they are asked. */
    List<ScorecardQuestion> read(YamlMap file) {
        file.only(Set.of("estimate", "groups", "habits", "other_side", "context"));
        below(file, "estimate", map -> question(map, "/overallEstimate", true));
        below(
                file,
                "groups",
                groups -> each(groups, true, (map, id) -> {
                    map.only(Set.of("paper", "practice"));
                    below(map, "paper", paper -> question(paper, "/statements/" + id + "/paper", true));
                    below(map, "practice", practice -> question(practice, "/statements/" + id + "/practice", true));
                }));
        below(file, "habits", habits -> each(habits, false, (map, id) -> question(map, "/habits/" + id, true)));
        below(file, "other_side", other -> {
            other.only(Set.of("estimate", "sure"));
            below(other, "estimate", map -> question(map, "/otherSide/estimate", true));
            below(other, "sure", map -> question(map, "/otherSide/sure", true));
        });
        below(file, "context", context -> {
            context.only(Set.copyOf(CONTEXT));
            CONTEXT.forEach(each -> below(context, each, map -> question(map, "/context/" + each, false)));
        });
        return List.copyOf(questions);
    }

    private interface Named {
        void read(YamlMap map, String id);
    }

    /** The questions about groups, or about habits: of each that is asked about, and of no other. */
    private void each(YamlMap map, boolean groups, Named named) {
        Set<String> ids = items.stream()
                .filter(each -> each.isGroup() == groups)
                .map(ScorecardItem::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!items.isEmpty()) {
            map.only(ids);
        }
        ids.forEach(id -> below(map, id, each -> named.read(each, id)));
    }

    private static void below(YamlMap map, String key, Consumer<YamlMap> read) {
        map.map(key).ifPresent(read);
    }

    private void question(YamlMap map, String field, boolean withLevels) {
        map.only(withLevels ? Set.of("ask", "answers") : Set.of("ask"));
        boolean apart = map.isMap("ask");
        YamlMap ask = apart ? map.map("ask").orElse(map).only(AUDIENCES) : map;
        String leadership = Texts.checked(ask, apart ? "leadership" : "ask", Set.of());
        String practitioner = Texts.checked(ask, apart ? "practitioner" : "ask", Set.of());
        Map<Integer, String> answers = new TreeMap<>();
        if (withLevels) {
            asked.add(ask, apart ? "leadership" : "ask", "scorecard.yml " + field);
            below(map, "answers", wordings -> {
                wordings.only(levels);
                levels.forEach(each -> answers.put(Integer.valueOf(each), Texts.checked(wordings, each, Set.of())));
            });
        }
        questions.add(new ScorecardQuestion(field, leadership, practitioner, answers));
    }
}
