package io.plumbline.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A second language is a second set of files: a small one is enough to be read in it, and what it lacks stays as it is. */
class LanguagesTest {

    private static final String TEXTS = "methodology/languages/de/texts.yml";
    private static final String HABITS = "methodology/languages/de/habits.csv";

    private static TreeMap<String, String> files() {
        TreeMap<String, String> texts =
                new TreeMap<>(TestRules.shipped().files().texts());
        texts.put(
                TEXTS,
                texts.get("methodology/texts.yml")
                        .replace("Teams live different realities", "Teams leben in verschiedenen Welten"));
        texts.put(HABITS, texts.get("methodology/habits.csv").replace("Share knowledge", "Wissen teilen"));
        return texts;
    }

    private static List<Diagnostic> problems(TreeMap<String, String> texts) {
        List<Diagnostic> problems = new ArrayList<>();
        MethodologyFiles.read(new SourceFiles(texts), problems);
        return problems;
    }

    @Test
    void aSmallSecondLanguageSaysWhatItHasAndLeavesTheRest() {
        Ruleset ruleset = Ruleset.of(new SourceFiles(files()), List.of());
        Methodology german = ruleset.methodology().in("de");
        assertThat(german.texts().find("findings", "SPLIT_PRACTICE", "title"))
                .isEqualTo("Teams leben in verschiedenen Welten");
        assertThat(german.habits().get("share-knowledge").name()).isEqualTo("Wissen teilen");
        assertThat(german.aspects()).isEqualTo(ruleset.methodology().aspects());
        assertThat(ruleset.methodology().in("fr")).isSameAs(ruleset.methodology());
        assertThat(ruleset.methodology().texts().find("findings", "SPLIT_PRACTICE", "title"))
                .isEqualTo("Teams live different realities");
    }

    @Test
    void aMistakeInASecondLanguageIsNamedThere() {
        TreeMap<String, String> texts = files();
        texts.put(TEXTS, texts.get(TEXTS).replace("  SPLIT_PRACTICE:\n    title:", "  SPLIT_PRACTICE:\n    titel:"));
        assertThat(problems(texts)).isNotEmpty().allMatch(each -> each.file().equals(TEXTS));
    }

    @Test
    void aSecondLanguageNamesTheSameThings() {
        TreeMap<String, String> texts = files();
        texts.put(HABITS, texts.get(HABITS).replace("share-knowledge,", "wissen-teilen,"));
        assertThat(problems(texts))
                .anyMatch(each -> each.file().equals(HABITS)
                        && each.message().contains("name different things: share-knowledge, wissen-teilen"));
    }

    @Test
    void aSecondLanguageChangesNoPrerequisite() {
        String file = "disciplines/problem-management.yml";
        String usual = files().get("methodology/" + file);
        TreeMap<String, String> texts = files();
        texts.put("methodology/languages/de/" + file, usual);
        assertThat(problems(texts)).isEmpty();
        texts.put(
                "methodology/languages/de/" + file,
                usual.replace("[incident-management, service-data-quality]", "[incident-management]"));
        assertThat(problems(texts)).singleElement().satisfies(each -> assertThat(each.toString())
                .startsWith("methodology/languages/de/" + file)
                .contains("prerequisites"));
    }

    @Test
    void numbersHaveNoLanguage() {
        TreeMap<String, String> texts = files();
        texts.put("methodology/languages/de/parameters.csv", texts.get("methodology/parameters.csv"));
        assertThat(problems(texts)).anyMatch(each -> each.message().contains("numbers have no language"));
    }
}
