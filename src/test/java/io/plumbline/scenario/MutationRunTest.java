package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.mutation.Mutant;
import io.plumbline.mutation.Mutants;
import io.plumbline.ruleset.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenarios notice of small changes, on a few of them; the command mutate tries all. */
@Tag("proof")
class MutationRunTest {

    private static final List<Mutant> ALL = Mutants.of(TestRules.shipped());
    private static final Path RAW = Path.of("features/scoring/raw.feature");

    @TempDir
    private Path folder;

    private static List<Mutant> those(String... subjects) {
        return ALL.stream()
                .filter(each -> List.of(subjects).contains(each.subject()) && each.isPossible())
                .toList();
    }

    private MutationRun.Report tried(List<Mutant> mutants, KnownVerdicts known, Path... features) {
        return MutationRun.of(
                TestRules.shipped(),
                FeatureFiles.named(List.of(features)),
                Map.of(),
                new Examples(folder),
                mutants,
                known,
                each -> {});
    }

    private Path feature(String value) throws IOException {
        Path feature = folder.resolve("practice.feature");
        Files.writeString(feature, """
                Feature: Practice alone
                  Scenario: It stands for itself
                    Given three practitioners rate every practice aspect of Service Desk at 2
                    When the assessment is concluded
                    Then the %s
                """.formatted(value));
        return feature;
    }

    @Test
    void scenariosThatProveARuleNoticeItsChanges() {
        MutationRun.Report report = tried(those("RAW-2", "RAW-3"), KnownVerdicts.none(), RAW);
        assertThat(report.others()).isEmpty();
        assertThat(report.verdicts())
                .filteredOn(each -> each.mutant().change().matches("value .* becomes .*|the rule never fires"))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(Verdict::isKilled);
        assertThat(report.verdicts())
                .filteredOn(each -> each.state() == Verdict.State.SCENARIO)
                .allMatch(each -> each.by().matches("features/scoring/raw\\.feature:\\d+"));
    }

    @Test
    void aScenarioThatDoesNotLookNoticesNothing() throws IOException {
        List<Mutant> silenced = those("RAW-4").stream()
                .filter(each -> each.kind() == Mutant.Kind.RULE)
                .toList();
        assertThat(tried(silenced, KnownVerdicts.none(), feature("raw value of Service Desk is 2.00"))
                        .verdicts())
                .allMatch(each -> each.state() == Verdict.State.SCENARIO);
        Verdict unseen = tried(silenced, KnownVerdicts.none(), feature("practice of Service Desk is 2.00"))
                .verdicts()
                .get(0);
        assertThat(unseen.state()).isEqualTo(Verdict.State.SURVIVED);
        assertThat(unseen.closest()).endsWith("practice.feature:2");
        assertThat(unseen.gets()).isEqualTo("concludes something else and does not look");
    }

    @Test
    void aScenarioThatDoesNotHoldProvesNothing() throws IOException {
        MutationRun.Report report =
                tried(those("RAW-4"), KnownVerdicts.none(), feature("raw value of Service Desk is 3.00"));
        assertThat(report.witnesses()).isZero();
        assertThat(report.others()).hasSize(1);
        assertThat(report.verdicts()).noneMatch(each -> each.state() == Verdict.State.SCENARIO);
    }

    @Test
    void whatIsKnownIsNotTriedAgainUntilWhatItRestsOnChanges() throws IOException {
        List<Mutant> silenced = those("RAW-4").subList(0, 1);
        KnownVerdicts known = KnownVerdicts.none();
        Path cache = folder.resolve("cache.json");
        Path feature = feature("raw value of Service Desk is 2.00");
        tried(silenced, known, feature);
        known.write(cache);
        assertThat(Files.readString(cache)).contains("RAW-4  the rule never fires");
        Files.writeString(cache, Files.readString(cache).replace("\"SCENARIO\"", "\"EXAMPLE\""));
        assertThat(tried(silenced, KnownVerdicts.in(cache), feature)
                        .verdicts()
                        .get(0)
                        .state())
                .as("taken over as it stands there")
                .isEqualTo(Verdict.State.EXAMPLE);
        feature("raw value of Service Desk is at least 2");
        assertThat(tried(silenced, KnownVerdicts.in(cache), feature)
                        .verdicts()
                        .get(0)
                        .state())
                .as("tried again")
                .isEqualTo(Verdict.State.SCENARIO);
    }

    @Test
    void aChangeThatTheCheckRefusesIsNoticedByIt() {
        List<Mutant> refused = those("behaviour 0.00").stream()
                .filter(each -> each.change().startsWith("from"))
                .toList();
        assertThat(tried(refused, KnownVerdicts.none(), RAW).verdicts())
                .hasSize(2)
                .allMatch(each -> each.state() == Verdict.State.CHECK);
    }

    @Test
    void parametersAreNoticedByTheScenariosOfTheirRules() {
        List<Mutant> parameters = those("raw.practice-lead", "raw.paper-weight", "evidence.unevidenced-ceiling");
        assertThat(tried(
                                parameters,
                                KnownVerdicts.none(),
                                RAW,
                                Path.of("features/scoring/paper-and-practice.feature"),
                                Path.of("features/scoring/unevidenced-ceiling.feature"))
                        .verdicts())
                .hasSize(6)
                .filteredOn(Verdict::isKilled)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void theShippedReasonsCanBeReadAndSpeakOfChangesThatThereAre() {
        List<Diagnostic> problems = new ArrayList<>();
        Reviewed reviewed = Reviewed.in(Path.of("features/survivors.csv"), problems);
        assertThat(problems).isEmpty();
        assertThat(reviewed.entries())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(ALL).as(each.toString()).anyMatch(each::isOf));
    }

    @Test
    void aReasonThatIsMissingIsAskedFor() throws IOException {
        Path file = folder.resolve("survivors.csv");
        Files.writeString(file, "file,of,change,reason\nscoring/raw.drl,RAW-2,without x,\n");
        List<Diagnostic> problems = new ArrayList<>();
        assertThat(Reviewed.in(file, problems).entries()).isEmpty();
        assertThat(problems).singleElement().asString().contains("says nothing in the column reason");
    }

    @Test
    void theTableOfReasonsIsNoFeature() throws IOException {
        feature("raw value of Service Desk is 2.00");
        String before = FeatureFiles.in(folder).hash();
        Files.writeString(folder.resolve("survivors.csv"), "file,of,change,reason\n");
        assertThat(FeatureFiles.in(folder).hash()).isEqualTo(before);
        assertThat(FeatureFiles.named(List.of(folder)).texts()).hasSize(1);
    }
}
