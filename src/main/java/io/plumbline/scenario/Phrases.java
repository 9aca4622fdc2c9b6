package io.plumbline.scenario;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The phrases that sentences are made of: people, levels, days, evidence, and names of one or several things. */
public final class Phrases {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d|\\d{1,2} [A-Z][a-z]+ \\d{4}";
    private static final String LEVEL = "\\d+(?:\\.\\d+)?|don't know";
    private static final String LEVELS = "(?:" + LEVEL + ")(?:(?:, | and |, and )(?:" + LEVEL + "))*";
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Lexicon lexicon;

    /** For one scenario. */
    public Phrases(Scene scene) {
        this.lexicon = scene.lexicon();
    }

    /** {@code two leaders}, {@code the third practitioner}, {@code another leader}. */
    @ParameterType(People.PHRASE)
    public People people(String article, String number, String more, String audience) {
        return People.of(article, number, more, audience);
    }

    /** {@code 3}, or {@code 4, 4 and don't know}. */
    @ParameterType(LEVELS)
    public List<Object> levels(String text) {
        return levelsOf(text);
    }

    /** The levels of a text, in its order; a level is a number or {@code dont-know}. */
    static List<Object> levelsOf(String text) {
        List<Object> levels = new ArrayList<>();
        for (String each : text.strip().split("(,| and) *")) {
            levels.add(each.equals("don't know") ? "dont-know" : new BigDecimal(each.strip()));
        }
        return levels;
    }

    /** {@code 12 October 2026}, or {@code 2026-10-12}. */
    @ParameterType(DAY)
    public LocalDate day(String text) {
        return dayOf(text);
    }

    static LocalDate dayOf(String text) {
        return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, LONG);
    }

    /** {@code sampled records of 12 October 2026}; without a day, of the day of the assessment. */
    @ParameterType("(?:[Aa]n? )?([A-Za-z-]+(?: [a-z-]+)?)(?: of (" + DAY + "))?")
    public Check check(String kind, String day) {
        return new Check(lexicon.of("evidence").one(kind), day == null ? null : dayOf(day));
    }

    /** {@code Incident Management and Change Control}, {@code every discipline but Service Desk}. */
    @ParameterType("[^\"]+?")
    public List<String> disciplines(String text) {
        return lexicon.disciplines(text);
    }

    /** {@code Ownership}, {@code every practice aspect}. */
    @ParameterType("[^\"]+?")
    public List<String> aspects(String text) {
        return lexicon.aspects(text);
    }

    /** {@code Direct and Commit}, {@code every group but Know}; not what follows an {@code at}. */
    @ParameterType("(?:(?! at \\d)[^\"])+?")
    public List<String> groups(String text) {
        return lexicon.groups(text);
    }

    /** Habits that a Scorecard asks about: {@code Share knowledge}, {@code every habit}. */
    @ParameterType("[^\"]+?")
    public List<String> asked(String text) {
        return lexicon.asked(text);
    }

    /** Which of a group's two statements, or both. */
    @ParameterType("(?:the )?(paper and practice|paper|practice)")
    public List<String> statements(String text) {
        return List.of(text.split(" and "));
    }

    /** What a sentence is about: a discipline's name, {@code the headline}, {@code the habit User first}. */
    @ParameterType("[^\"]+?")
    public String thing(String text) {
        return text;
    }

    /** The words of a parameter's id: {@code unevidenced ceiling}. */
    @ParameterType("(?:(?! of )[^\"])+?")
    public String parameter(String text) {
        return text;
    }

    /** What a result says of a thing, by the name of its field: {@code gap band}, {@code need}. */
    @ParameterType("(?!finding |note )[^\"]+?")
    public String figure(String text) {
        return text;
    }

    /** {@code 2.50}, {@code SCORED}, {@code none}, {@code not gated}, or names. */
    @ParameterType("(?!higher than|lower than|the same as|at least as)[^\"]+")
    public String value(String text) {
        return text;
    }

    /** Whether a figure moved. */
    @ParameterType("higher than|lower than|the same as|at least as high as")
    public String movement(String text) {
        return text;
    }

    /** A finding or a note, perhaps with its code and its aspect. */
    @ParameterType("(finding|note)(?: (\\w+))?(?: on ([^\"]+))?")
    public Remark remark(String type, String code, String aspect) {
        return new Remark(type, code, aspect);
    }

    /** Evidence as a sentence names it; the day is null for the day of the assessment. */
    public record Check(String kind, LocalDate day) {}

    /** A finding or a note; the code or the aspect is null where any will do. */
    public record Remark(String type, String code, String aspect) {

        @Override
        public String toString() {
            return type + (code == null ? "" : " " + code) + (aspect == null ? "" : " on " + aspect);
        }
    }
}
