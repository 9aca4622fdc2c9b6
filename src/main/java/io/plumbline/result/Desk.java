package io.plumbline.result;

import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Habit;
import io.plumbline.methodology.Methodology;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a result is put together from: the tables, the conclusions, and the names of what led to them. */
public record Desk(Methodology methodology, Conclusions conclusions, FactIds ids, Map<String, String> known) {

    /**
     * The desk for these conclusions, which names them where they are explained.
     *
     * @param known what any text may have filled in, whatever it is about
     */
    public static Desk of(Methodology methodology, Conclusions conclusions, Map<String, String> known) {
        return new Desk(
                methodology, conclusions, conclusions.isExplained() ? Explanation.ids(conclusions) : null, known);
    }

    /** What every because refers to, or null when nothing is explained. */
    public Explanation explain(Map<String, RuleReference> rules) {
        return ids == null ? null : Explanation.of(conclusions, ids, rules);
    }

    /** The ids of these conclusions; optionals and collections count as what they hold. Empty when nothing is explained. */
    public List<String> because(Object... concluded) {
        if (ids == null) {
            return List.of();
        }
        return Stream.of(concluded).flatMap(Desk::each).map(ids::of).distinct().toList();
    }

    private static Stream<?> each(Object concluded) {
        if (concluded instanceof Optional<?> optional) {
            return optional.stream();
        }
        return concluded instanceof Collection<?> several ? several.stream() : Stream.of(concluded);
    }

    /** A text with its placeholders filled in; without such a text, the key itself. */
    public String say(String section, String key, String part, Map<String, String> words) {
        Map<String, String> all = new HashMap<>(known);
        all.putAll(words);
        return methodology.texts().say(section, key, part, all);
    }

    String discipline(String id) {
        return Optional.ofNullable(methodology.disciplines().get(id))
                .map(Discipline::name)
                .orElse(id);
    }

    String aspect(String id) {
        return id == null
                ? ""
                : Optional.ofNullable(methodology.aspects().get(id))
                        .map(Aspect::name)
                        .orElse(id);
    }

    String habit(String id) {
        return Optional.ofNullable(methodology.habits().get(id))
                .map(Habit::name)
                .orElse(id);
    }

    int place(String discipline) {
        return discipline == null
                ? Integer.MAX_VALUE
                : methodology.disciplines().get(discipline).order();
    }

    int placeOfAspect(String aspect) {
        return aspect == null
                ? Integer.MAX_VALUE
                : methodology.aspects().get(aspect).order();
    }
}
