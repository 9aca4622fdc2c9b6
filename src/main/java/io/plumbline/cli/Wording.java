package io.plumbline.cli;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Group;
import io.plumbline.methodology.Methodology;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names people use for what a result refers to by id or code. */
final class Wording {

    private final Methodology methodology;
    private final Map<String, String> names = new HashMap<>();
    private final List<String> ids;

    Wording(Methodology methodology) {
        this.methodology = methodology;
        // the one term of a priority that is an abbreviation
        names.put("ai", "AI");
        methodology
                .texts()
                .keys("findings")
                .forEach(each -> names.put(each, methodology.texts().say("findings", each, "title", Map.of())));
        methodology.evidenceKinds().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.pillars().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.beliefs().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.habits().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.aspects().values().forEach(each -> names.put(each.id(), each.name()));
        methodology.disciplines().values().forEach(each -> names.put(each.id(), each.name()));
        ids = Stream.of(methodology.aspects(), methodology.habits(), methodology.disciplines())
                .flatMap(each -> each.keySet().stream())
                .toList();
    }

    /** The place of an aspect, habit or discipline among its like; anything else stands first. */
    int place(String id) {
        return ids.indexOf(id);
    }

    /** The name of whatever the methodology names; a code of rules as it is spoken. */
    String name(String id) {
        return names.getOrDefault(id, spoken(id));
    }

    String names(Collection<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String group(String id) {
        Group group = methodology.groups().get(id);
        return group == null ? id : group.name();
    }

    String level(int level) {
        return methodology.levelName(level);
    }

    /** A code such as {@code NOT_READY} as it is spoken. */
    static String spoken(String code) {
        return code.replace('_', ' ');
    }

    /** A name of the program such as {@code AspectValue} as it is spoken. */
    static String words(String camel) {
        String spaced = camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.replaceAll("\\bai\\b", "AI");
    }

    /** A difference with its sign. */
    static String signed(Figure value) {
        return (value.compareTo(Figure.ZERO) > 0 ? "+" : "") + value;
    }
}
