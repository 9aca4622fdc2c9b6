package io.plumbline.scenario;

import io.plumbline.interview.Audience;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A case as the Given of a scenario, in the sentences that scenarios are made of. */
final class CaseText {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Case told;
    private final Lexicon lexicon;
    private final List<String> lines = new ArrayList<>();

    private CaseText(Case told, Lexicon lexicon) {
        this.told = told;
        this.lexicon = lexicon;
    }

    /** Its lines, the first of each sentence without its keyword and those of tables indented. */
    static List<String> of(Case told, Lexicon lexicon) {
        CaseText text = new CaseText(told, lexicon);
        if (told.filledIn() == null) {
            text.assessment();
        } else {
            text.card();
        }
        return text.lines;
    }

    private List<Detail> all(Detail.Kind kind) {
        return told.details().stream().filter(each -> each.kind() == kind).toList();
    }

    private void each(Detail.Kind kind, Function<Detail, String> sentence) {
        all(kind).forEach(each -> lines.add(sentence.apply(each)));
    }

    private String name(String kind, String id) {
        return lexicon.of(kind).name(id);
    }

    private void card() {
        lines.add((told.filledIn() == Audience.LEADERSHIP ? "a leader" : "a practitioner") + " fills in a Scorecard");
        each(
                Detail.Kind.STATEMENT,
                each -> "they rate the " + each.what() + " of " + name("group", each.of()) + " at " + level(each));
        each(Detail.Kind.HABIT, each -> "they answer " + name("habit", each.of()) + " with " + level(each));
        each(Detail.Kind.ESTIMATE, each -> "they estimate overall maturity at " + level(each));
        each(Detail.Kind.GUESS, each -> "they guess that the other side says " + level(each));
    }

    private void assessment() {
        each(Detail.Kind.DAY, each -> "the assessment is of " + each.value());
        each(Detail.Kind.AI, each -> "the client intends to invest in AI");
        each(Detail.Kind.OUT, each -> name("discipline", each.of()) + " is out of scope");
        each(
                Detail.Kind.TERM,
                each -> (each.what().equals("importance") ? "an " : "a ") + each.what() + " of " + level(each)
                        + " is agreed for " + name("discipline", each.of()));
        all(Detail.Kind.ANSWER).stream()
                .collect(Collectors.groupingBy(Detail::of, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::interviews);
        for (String form : List.of("positive", "reverse")) {
            habits(form);
        }
        for (Audience audience : Audience.values()) {
            several(audience, all(Detail.Kind.ESTIMATE), "estimate", "overall maturity at");
        }
        evidence();
    }

    private void interviews(String discipline, List<Detail> answers) {
        List<String> aspects =
                answers.stream().map(Detail::what).distinct().sorted().toList();
        lines.add("these interviews about " + name("discipline", discipline) + ":");
        row("interview", aspects.stream().map(each -> name("aspect", each)).toList());
        Map<String, Map<String, Detail>> rows = new TreeMap<>();
        for (Detail each : answers) {
            rows.computeIfAbsent(each.audience() + " " + (1000 + each.person()), none -> new LinkedHashMap<>())
                    .put(each.what(), each);
        }
        rows.values().forEach(row -> {
            Detail any = row.values().iterator().next();
            row(
                    Words.ordinal(any.person()) + " " + noun(any.audience()),
                    aspects.stream()
                            .map(each -> row.containsKey(each) ? level(row.get(each)) : "")
                            .toList());
        });
    }

    private void row(String first, List<String> others) {
        lines.add("  | " + first + " | " + String.join(" | ", others) + " |");
    }

    private static String level(Detail answer) {
        return answer.value() instanceof BigDecimal level
                ? level.stripTrailingZeros().toPlainString()
                : "don't know";
    }

    private static String noun(Audience audience) {
        return audience == Audience.LEADERSHIP ? "leader" : "practitioner";
    }

    /** Habits about which the same people say the same stand in one sentence. */
    private void habits(String form) {
        for (Audience audience : Audience.values()) {
            Map<String, List<Detail>> byHabit = all(Detail.Kind.HABIT).stream()
                    .filter(each -> each.audience() == audience && form.equals(each.what()))
                    .collect(Collectors.groupingBy(Detail::of, LinkedHashMap::new, Collectors.toList()));
            Map<List<Object>, List<String>> alike = new LinkedHashMap<>();
            byHabit.forEach((habit, answers) -> alike.computeIfAbsent(
                            answers.stream()
                                    .map(each -> (Object) List.of(each.person(), each.value()))
                                    .toList(),
                            none -> new ArrayList<>())
                    .add(habit));
            alike.values()
                    .forEach(habits -> several(
                            audience,
                            byHabit.get(habits.get(0)),
                            "answer",
                            (form.equals("reverse") ? "the reverse of " : "")
                                    + Words.several(habits.stream()
                                            .map(each -> name("habit", each))
                                            .toList())
                                    + " with"));
        }
    }

    /** One sentence when they are the first of their audience, else one for each. */
    private void several(Audience audience, List<Detail> said, String verb, String about) {
        List<Detail> own = said.stream()
                .filter(each -> each.audience() == audience)
                .sorted((one, other) -> Integer.compare(one.person(), other.person()))
                .toList();
        boolean first =
                IntStream.range(0, own.size()).allMatch(each -> own.get(each).person() == each + 1);
        if (own.isEmpty()) {
            return;
        }
        if (first) {
            List<String> levels = own.stream().map(CaseText::level).toList();
            boolean same = levels.stream().distinct().count() == 1;
            String number = own.size() < NUMBERS.size() ? NUMBERS.get(own.size()) : String.valueOf(own.size());
            lines.add(number + " " + noun(audience) + (own.size() == 1 ? " " + verb + "s " : "s " + verb + " ") + about
                    + " " + (same ? levels.get(0) : Words.several(levels)));
        } else {
            own.forEach(each -> lines.add("the " + Words.ordinal(each.person()) + " " + noun(audience) + " " + verb
                    + "s " + about + " " + level(each)));
        }
    }

    private void evidence() {
        List<Detail> all = all(Detail.Kind.EVIDENCE);
        if (all.isEmpty()) {
            return;
        }
        lines.add("this evidence:");
        row("discipline", List.of("aspect", "kind", "level", "day"));
        for (Detail each : all) {
            @SuppressWarnings("unchecked")
            Map<String, String> said = (Map<String, String>) each.value();
            row(
                    name("discipline", each.of()),
                    List.of(
                            name("aspect", each.what()),
                            name("evidence", said.get("kind")),
                            Objects.requireNonNullElse(said.get("verifiedLevel"), ""),
                            said.get("collectedOn")));
        }
    }
}
