package io.plumbline.cli;

import io.plumbline.methodology.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts and conclusions in words, whatever their type: what they are about, what they say, and the rest in brackets. */
final class FactWording {

    private static final List<String> ABOUT = List.of("of", "pillar", "belief", "habit", "aspect", "term");
    private static final List<String> SAYING = List.of(
            "value",
            "verifiedLevel",
            "name",
            "level",
            "wave",
            "kind",
            "size",
            "status",
            "reason",
            "type",
            "text",
            "weight",
            "verdict");
    private static final Set<String> SILENT =
            Set.of("discipline", "said", "spread", "number", "order", "primaryDisciplines", "lowest", "beforeCeiling");
    private static final Set<String> TOLD_WITHOUT_NAME = Set.of("kind", "reference");

    private final Wording wording;
    private final String discipline;

    FactWording(Wording wording, String discipline) {
        this.wording = wording;
        this.discipline = discipline;
    }

    /** The type of a fact, which its id begins with. */
    static String type(String id) {
        return id.replaceFirst("[/#].*", "");
    }

    /** Whether it is a row of the methodology's tables. */
    static boolean isTable(Map<String, Object> values) {
        return isNamed(values) || values.containsKey("of") || values.containsKey("needs");
    }

    /** Whether it is a row of the methodology's tables that its name says enough about. */
    static boolean isNamed(Map<String, Object> values) {
        return values.containsKey("name") && (values.containsKey("order") || values.containsKey("when"));
    }

    /** Whether a row of a table is what a conclusion is about, so that naming it would say nothing. */
    static boolean isAbout(Map<String, Object> conclusion, Map<String, Object> row) {
        return isNamed(row)
                && row.get("id") != null
                && ABOUT.stream().map(conclusion::get).anyMatch(row.get("id")::equals);
    }

    /** Its place among its like, as their table orders them. */
    int place(Map<String, Object> values) {
        if (values.get("from") instanceof Figure from) {
            return from.wholePart();
        }
        return values.get("order") instanceof Integer place
                ? place
                : Stream.concat(
                                about(values),
                                Stream.ofNullable(values.get("discipline")).map(Object::toString))
                        .findFirst()
                        .map(wording::place)
                        .orElse(0);
    }

    private static Stream<String> about(Map<String, Object> values) {
        return ABOUT.stream().map(values::get).filter(String.class::isInstance).map(String.class::cast);
    }

    private String subject(Map<String, Object> values) {
        return about(values).map(wording::name).collect(Collectors.joining(", "));
    }

    /** All it says. */
    String statement(String id, Map<String, Object> values) {
        String type = Wording.words(type(id));
        String subject = subject(values);
        String named = type.substring(0, 1).toUpperCase(Locale.ROOT)
                + type.substring(1)
                + (subject.isEmpty() ? "" : ", " + subject);
        String said = said(values);
        String rest = rest(values, saying(values).orElse(""));
        if (said.isEmpty()) {
            return rest.isEmpty() ? named : named + ": " + rest;
        }
        return named + ": " + said + (rest.isEmpty() ? "" : " (" + rest + ")");
    }

    /** The least that tells it from others of its type. */
    String brief(Map<String, Object> values) {
        if (isNamed(values)) {
            return String.valueOf(values.get("name"));
        }
        Object of = values.get("discipline");
        String other = of == null || of.equals(discipline) ? "" : wording.name(of.toString());
        String said = Voicing.isTestimony(values) ? "" : said(values);
        return Stream.of(other, subject(values), said)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> saying(Map<String, Object> values) {
        return Voicing.isTestimony(values)
                ? Optional.empty()
                : SAYING.stream().filter(values::containsKey).findFirst();
    }

    private String said(Map<String, Object> values) {
        if (Voicing.isTestimony(values)) {
            return Voicing.means(values);
        }
        return saying(values)
                .map(name -> {
                    String word = word(values.get(name));
                    return name.equals("wave") ? label(name, values.get(name), word) : word;
                })
                .orElse("");
    }

    private String rest(Map<String, Object> values, String saying) {
        List<String> rest = new ArrayList<>();
        values.forEach((name, value) -> {
            boolean told = SILENT.contains(name)
                    || ABOUT.contains(name)
                    || name.equals(saying)
                    || Voicing.isCounted(name, values)
                    || isUnremarkable(name, value);
            String word = told ? "" : word(value);
            if (!told && !word.isEmpty()) {
                rest.add(label(name, value, word));
            }
        });
        return String.join(", ", rest);
    }

    private static boolean isUnremarkable(String name, Object value) {
        return Boolean.FALSE.equals(value)
                || name.equals("effortSteps") && Integer.valueOf(0).equals(value);
    }

    private static String label(String name, Object value, String word) {
        if (value instanceof Boolean holds) {
            return (holds ? "" : "not ") + Wording.words(name);
        }
        return TOLD_WITHOUT_NAME.contains(name) ? word : Wording.words(name) + " " + word;
    }

    private String word(Object value) {
        if (value instanceof Map<?, ?> byDiscipline) {
            Object own = byDiscipline.get(discipline);
            return own == null ? "" : own.toString();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> wording.name(each.toString())).collect(Collectors.joining(", "));
        }
        return wording.name(value.toString());
    }
}
