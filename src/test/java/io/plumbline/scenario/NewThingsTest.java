package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.proof.Folders;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What owners add under rules can be spoken of in features at once, and nothing in the program moves. */
class NewThingsTest {

    private static final String FEATURE = """
            Feature: What was added
              Background:
                Given two leaders rate every aspect of Field Service at 3
                And three practitioners rate every aspect of field-service at 3
                And three practitioners answer Say no with 1

              @FINDING-9
              Scenario: A discipline, a habit, a parameter, a finding, a text and a rule
                When the assessment is concluded
                Then the score of Field Service is above 0
                And the habit Say no has the finding UNDERMINING_HABIT
                And Field Service has the finding UNCOUNTED
                And the finding UNCOUNTED of Field Service says "hardly anything is counted"
                And rule FINDING-9 fires for field services
                And there is a finding UNCOUNTED

              Scenario: The new parameter by its words
                Given the uncounted bound is 2.00
                When the assessment is concluded
                Then there is no finding UNCOUNTED
                And rule FINDING-9 does not fire
            """;

    private static final String RULE = """
            package rules.findings

            // Who does not count does not know.
            rule "FINDING-9 hardly anything is counted"
                @method( "4" )
            when
                $p : Parameters()
                AspectValue( aspect == "activity-measures", value < $p.get( "uncounted.bound" ), $d : discipline )
                Scored( discipline == $d )
            then
                insert( new Finding( "UNCOUNTED", $d ) );
            end
            """;

    @TempDir
    private Path folder;

    private void replace(String file, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(words);
        Files.writeString(folder.resolve(file), text.replace(words, others));
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), line + "\n", StandardOpenOption.APPEND);
    }

    private Ruleset rules() throws IOException {
        Folders.copy(TestRules.FOLDER, folder);
        Files.writeString(
                folder.resolve("methodology/disciplines/field-service.yml"), TestRules.added("field-service.yml"));
        append("methodology/habits.csv", "say-no,Say no,We turn down work,We promise everything,incident-management");
        append("methodology/parameters.csv", "uncounted.bound,3.50,activity measures below this are a finding");
        append("methodology/habits.yml", TestRules.added("say-no.yml"));
        replace("methodology/texts.yml", "\nfindings:\n", """

                findings:
                  UNCOUNTED:
                    title: Nobody counts
                    text: In {discipline} hardly anything is counted.
                    advice: Count one thing for a month.
                """);
        Files.writeString(folder.resolve("findings/measures.drl"), RULE);
        replace("ruleset.yml", "- [findings/beliefs.drl]", "- [findings/beliefs.drl, findings/measures.drl]");
        return Ruleset.load(folder);
    }

    @Test
    void whatIsAddedUnderRulesIsTestedByEditingFeaturesAlone() throws IOException {
        Ruleset rules = rules();
        assertThat(run(FEATURE, rules).failures()).isEmpty();
        assertThat(run(FEATURE, TestRules.shipped()).failures().toString())
                .as("without the additions")
                .contains("there is no discipline called \"Field Service\"");
    }

    @Test
    void keywordsMayBeGermanOnes() {
        String german = """
                # language: de
                Funktionalität: Ein Mittelwert
                  Szenariogrundriss: Alle sagen <level>
                    Angenommen three practitioners rate every aspect of Service Desk at <level>
                    Wenn the assessment is concluded
                    Dann the raw value of Service Desk is <level>
                    Beispiele:
                      | level |
                      | 1     |
                      | 2     |
                """;
        ScenarioRun.Report report = run(german, TestRules.shipped());
        assertThat(report.failures()).isEmpty();
        assertThat(report.run()).isEqualTo(2);
    }

    @Test
    void whatThereIsNoTimeForIsSaidAndNotTakenForGood() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("late.feature", "Feature: a\n  Scenario: b\n    When the assessment is concluded\n");
        ScenarioRun.Report report = ScenarioRun.of(
                new FeatureFiles(texts, List.of()), Setting.of(TestRules.shipped()), RunOrder.within(Duration.ZERO));
        assertThat(report.failing().toString()).contains("no time left");
    }

    private static ScenarioRun.Report run(String feature, Ruleset rules) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("new.feature", feature);
        Setting setting = new Setting(rules, new Examples(TestRules.FOLDER.resolve("examples")), new Coverage());
        return ScenarioRun.of(new FeatureFiles(texts, List.of()), setting, RunOrder.within(Duration.ofMinutes(5)));
    }
}
