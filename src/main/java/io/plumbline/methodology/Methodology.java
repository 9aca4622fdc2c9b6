package io.plumbline.methodology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything the method asks and judges by, apart from its rules; lists stand in the order of their tables. */
public record Methodology(
        Map<String, Discipline> disciplines,
        Map<String, Aspect> aspects,
        Map<String, Habit> habits,
        Map<String, Belief> beliefs,
        Map<String, Group> groups,
        Map<String, Pillar> pillars,
        Map<String, EvidenceKind> evidenceKinds,
        List<Level> levels,
        List<Band> bands,
        List<Gate> gates,
        List<Wave> waves,
        List<ScorecardItem> scorecard,
        Map<String, HabitGuide> habitGuides,
        List<ScorecardQuestion> scorecardQuestions,
        Parameters parameters,
        Texts texts,
        Map<String, Methodology> languages) {

    /** The rows by their id, in their order; of two with the same id the first. */
    static <T> Map<String, T> byId(Collection<T> rows, Function<T, String> id) {
        return rows.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    /** The same methodology with other parameters. */
    public Methodology with(Parameters others) {
        return with(others, languages);
    }

    Methodology with(Parameters numbers, Map<String, Methodology> others) {
        return new Methodology(
                disciplines,
                aspects,
                habits,
                beliefs,
                groups,
                pillars,
                evidenceKinds,
                levels,
                bands,
                gates,
                waves,
                scorecard,
                habitGuides,
                scorecardQuestions,
                numbers,
                texts,
                others);
    }

    /** The same methodology in another language, by its tag; in the usual one where there is none such. */
    public Methodology in(String language) {
        Methodology other = languages.get(language);
        return other == null ? this : other.with(parameters);
    }

    /** The display name of a level of the maturity scale. */
    public String levelName(int level) {
        return levels.stream()
                .filter(each -> each.level() == level)
                .map(Level::name)
                .findFirst()
                .orElse(String.valueOf(level));
    }
}
