package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.plumbline.TestRules;
import io.plumbline.cli.Desk.Answer;
import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.Ruleset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rules folder is checked without any service, and told of in text, JSON and SARIF. */
class CheckCommandTest {

    private static final String SCENARIO = """
            Feature: Raw
              @RAW-2
              Scenario: Nobody says so
                Given nobody says so
            """;

    @TempDir
    private Path folder;

    private static Ruleset withLessLead() {
        return TestRules.shipped().withParameters(Map.of("raw.practice-lead", Figure.of(new BigDecimal("0.40"))));
    }

    private Path broken() throws IOException {
        Path rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve("methodology"));
        Files.writeString(
                rules.resolve("ruleset.yml"), TestRules.shipped().files().get("ruleset.yml"));
        Files.writeString(
                rules.resolve("methodology/parameters.csv"), "id,value,meaning\nraw.practice-lead,half,much\n");
        return rules;
    }

    private Path features() throws IOException {
        Path features = Files.createDirectories(folder.resolve("features"));
        Files.writeString(features.resolve("raw.feature"), SCENARIO);
        return features;
    }

    private static JsonNode json(Answer answer) {
        return new JsonMapper().readTree(answer.output());
    }

    private static void isSarif(String text) throws IOException {
        try (InputStream schema = CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(schema)
                            .validate(text, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void theShippedRulesAreGood() {
        Answer answer = new Desk().type("check", "--quick", "rules");
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.output())
                .startsWith(
                        "The rules can be used: every example comes to what is expected, no scenario was run. Version ");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void figuresThatMoveAreNamedAtTheirExample() {
        Answer answer = new Desk().concludingBy(withLessLead()).type("check", "--quick");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.output())
                .contains("rules/examples/worked-example.expected.json: "
                        + "/disciplines/incident-management/raw is 2.40, expected 2.50\n")
                .contains("The rules can be used: ", " figures of examples move, no scenario was run.");
    }

    @Test
    void whatKeepsRulesFromBeingUsedIsNamedWithFileAndLine() throws IOException {
        Path rules = broken();
        Answer answer = new Desk().type("check", rules.toString(), "--rules", "somewhere/else");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.output())
                .contains(rules + "/methodology/parameters.csv:2:19: \"half\" in the column value is not a number");
        assertThat(answer.output().lines().reduce((first, last) -> last).orElseThrow())
                .startsWith("The rules cannot be used: ");
    }

    @Test
    void scenariosThatDoNotHoldAndRulesThatNoneProvesAreNamed() throws IOException {
        Answer answer = new Desk()
                .type("check", "--format", "json", "--features", features().toString());
        JsonNode check = json(answer);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(check.propertyNames())
                .contains("version", "method", "state", "diagnostics", "figures", "failing", "unproven");
        assertThat(check.path("state").asString()).isEqualTo("FINDINGS");
        assertThat(check.path("scenarios").asInt()).isEqualTo(1);
        assertThat(check.path("failing").get(0).path("file").asString()).isEqualTo("features/raw.feature");
        assertThat(check.path("failing").get(0).path("line").asInt()).isEqualTo(4);
        assertThat(check.path("unproven")).hasSize(TestRules.shipped().rules().size());
    }

    @Test
    void sarifNamesFilesFromWhereTheRulesFolderIsAndFitsItsSchema() throws IOException {
        Answer answer = new Desk().type("check", broken().toString(), "--format", "sarif");
        isSarif(answer.output());
        JsonNode run = json(answer).path("runs").get(0);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(run.path("originalUriBaseIds").path("RULES").path("uri").asString())
                .isEqualTo(folder.toUri().toString());
        assertThat(run.path("results").valueStream()).anySatisfy(each -> {
            assertThat(each.path("ruleId").asString()).isEqualTo("refused");
            assertThat(each.path("level").asString()).isEqualTo("error");
            JsonNode place = each.path("locations").get(0).path("physicalLocation");
            assertThat(place.path("artifactLocation").path("uri").asString())
                    .isEqualTo("rules/methodology/parameters.csv");
            assertThat(place.path("region").path("startLine").asInt()).isEqualTo(2);
        });
    }

    @Test
    void sarifTellsEachKindOfFindingAtItsLevel() throws IOException {
        Answer answer = new Desk()
                .concludingBy(withLessLead())
                .type("check", "--format", "sarif", "--features", features().toString());
        isSarif(answer.output());
        assertThat(json(answer)
                        .at("/runs/0/results")
                        .valueStream()
                        .map(each -> each.path("ruleId").asString() + " "
                                + each.path("level").asString())
                        .distinct())
                .containsExactly("scenario-fails warning", "figure-moved warning", "rule-unproven note");
        assertThat(answer.output()).contains("\"uri\" : \"rules/examples/worked-example.expected.json\"");
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() {
        assertThat(catchThrowable(() -> isSarif("{\"version\": \"2.1.0\"}"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingOfTheEnginesReachesTheTerminal() throws IOException {
        PrintStream output = System.out;
        PrintStream errors = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (PrintStream all = new PrintStream(heard, true, StandardCharsets.UTF_8)) {
            System.setOut(all);
            System.setErr(all);
            new Desk().type("check", "--features", features().toString());
        } finally {
            System.setOut(output);
            System.setErr(errors);
        }
        assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFolderWithoutRulesAndOneWithoutScenariosAreRefused() {
        assertThat(new Desk().type("check", folder.toString()).errors())
                .isEqualTo("plumbline: There is no ruleset.yml in the folder " + folder
                        + "; name the folder of the rules.\n");
        Answer answer = new Desk().type("check", "rules", "--features", "nowhere");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors())
                .isEqualTo("plumbline: There is no folder nowhere; name the folder of the scenarios.\n");
    }
}
