package io.plumbline.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Further languages of a methodology: {@code methodology/languages/de/} holds files that stand in for those of the same
 * name, whole and with the same ids. Numbers have no language, so their tables cannot be there.
 */
final class Languages {

    static final String FOLDER = "methodology/languages/";

    private static final Set<String> NUMBERS = Set.of("bands.csv", "gates.csv", "parameters.csv", "scorecard.csv");

    private final SourceFiles files;
    private final List<Diagnostic> problems;

    Languages(SourceFiles files, List<Diagnostic> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Each language's methodology by its tag; what is wrong with one is reported at its own files. */
    TreeMap<String, Methodology> read(
            Methodology usual, BiFunction<SourceFiles, List<Diagnostic>, Methodology> reading) {
        TreeMap<String, Methodology> languages = new TreeMap<>();
        for (String tag : tags()) {
            List<Diagnostic> found = new ArrayList<>();
            TreeMap<String, String> texts = new TreeMap<>(files.texts());
            texts.keySet().removeIf(each -> each.startsWith(FOLDER));
            files.below(FOLDER + tag).forEach(each -> standIn(each, tag, texts));
            Methodology translated = reading.apply(new SourceFiles(texts, null), found);
            found.stream()
                    .map(each -> at(each, tag))
                    .filter(each -> !problems.contains(each))
                    .forEach(problems::add);
            same(usual, translated, tag);
            languages.put(tag, translated);
        }
        return languages;
    }

    private Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        for (String each : files.below("methodology/languages")) {
            String[] steps = each.substring(FOLDER.length()).split("/", 2);
            if (steps.length == 2 && steps[0].matches("[a-z]{2,3}(-[A-Z]{2})?")) {
                tags.add(steps[0]);
            } else {
                problems.add(new Diagnostic(
                        each,
                        1,
                        0,
                        "a language has a folder of its own, named by its tag, like " + FOLDER + "de/texts.yml"));
            }
        }
        return tags;
    }

    private void standIn(String path, String tag, TreeMap<String, String> texts) {
        String name = path.substring((FOLDER + tag + "/").length());
        if (NUMBERS.contains(name) || texts.replace("methodology/" + name, files.get(path)) == null) {
            problems.add(new Diagnostic(
                    path,
                    1,
                    0,
                    NUMBERS.contains(name)
                            ? "numbers have no language; take this file away"
                            : "there is no methodology/" + name + " that this could stand in for"));
        }
    }

    private Diagnostic at(Diagnostic problem, String tag) {
        String own = FOLDER + tag + "/" + problem.file().replaceFirst("^methodology/", "");
        return files.get(own) == null
                ? problem
                : new Diagnostic(own, problem.line(), problem.column(), problem.message());
    }

    /** Whoever reads another language reads about the same things. */
    private void same(Methodology usual, Methodology translated, String tag) {
        same(usual.aspects().keySet(), translated.aspects().keySet(), tag, "aspects.csv");
        same(usual.habits().keySet(), translated.habits().keySet(), tag, "habits.csv");
        same(usual.beliefs().keySet(), translated.beliefs().keySet(), tag, "beliefs.csv");
        same(usual.groups().keySet(), translated.groups().keySet(), tag, "groups.csv");
        same(usual.pillars().keySet(), translated.pillars().keySet(), tag, "pillars.csv");
        same(usual.disciplines().keySet(), translated.disciplines().keySet(), tag, "disciplines");
        usual.disciplines()
                .values()
                .forEach(each -> same(each, translated.disciplines().get(each.id()), tag));
        for (String section : usual.texts().sections().keySet()) {
            same(
                    Set.copyOf(usual.texts().keys(section)),
                    Set.copyOf(translated.texts().keys(section)),
                    tag,
                    "texts.yml");
        }
    }

    /** Where a discipline stands and what it needs is no matter of words. */
    private void same(Discipline usual, Discipline translated, String tag) {
        if (translated != null
                && !(usual.group().equals(translated.group())
                        && usual.order() == translated.order()
                        && usual.prerequisites().equals(translated.prerequisites())
                        && Objects.equals(usual.foundation(), translated.foundation()))) {
            problems.add(new Diagnostic(
                    FOLDER + tag + "/disciplines/" + usual.id() + ".yml",
                    1,
                    0,
                    "group, order, prerequisites and ai_foundation are those of the usual language; "
                            + "change them there, and only the words here"));
        }
    }

    private void same(Set<String> usual, Set<String> translated, String tag, String file) {
        if (!usual.equals(translated)) {
            Set<String> differing = new TreeSet<>(usual);
            differing.addAll(translated);
            differing.removeIf(each -> usual.contains(each) && translated.contains(each));
            problems.add(new Diagnostic(
                    FOLDER + tag + "/" + file,
                    1,
                    0,
                    "this language and the usual one name different things: " + String.join(", ", differing)));
        }
    }
}
