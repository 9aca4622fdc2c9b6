package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.TestRules;
import io.plumbline.cli.Desk.Answer;
import io.plumbline.interview.RefusedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be used is refused in words, with nothing on standard output and never a stack trace. */
class RefusalsTest {

    private static void isRefused(Answer answer, String... words) {
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors()).contains(words).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[1]",
                "{\"organisation\": ",
                "",
                "{\"organisation\": \"A\", \"assessedOn\": \"2026-02-30\", \"colour\": 1, \"interviews\": [{}]}"
            })
    void wrongFactsAreRefusedWithTheErrorsThatHttpAnswersWith(String facts) {
        RefusedInput http = catchThrowableOfType(
                RefusedInput.class,
                () -> TestRules.read(facts, TestRules.shipped().methodology()));
        Answer answer = new Desk().given(facts).type("score", "-");
        isRefused(answer, "the facts cannot be taken");
        assertThat(answer.errorLines().subList(1, answer.errorLines().size()))
                .isEqualTo(http.errors().stream()
                        .map(each ->
                                "  " + (each.pointer().isEmpty() ? "document" : each.pointer()) + ": " + each.detail())
                        .toList());
    }

    @Test
    void aMistypedDisciplineInTheFactsIsPointedAtAndTheNearestIsNamed() {
        String facts = TestRules.example("worked-example.json").replace("incident-management", "incident-managment");
        isRefused(
                new Desk().given(facts).type("score", "-"),
                "/disciplines/incident-managment: ",
                "did you mean \"incident-management\"?");
    }

    @Test
    void aFileThatIsNotThereIsRefusedInOneSentence() {
        Answer answer = new Desk().type("score", "nowhere.json");
        isRefused(answer, "There is no file nowhere.json");
        assertThat(answer.errorLines()).hasSize(1);
    }

    @Test
    void aFolderInPlaceOfFactsIsRefusedInOneSentence() {
        Answer answer = new Desk().type("score", "rules");
        isRefused(answer, "rules is a folder");
        assertThat(answer.errorLines()).hasSize(1);
    }

    @Test
    void anUnknownDisciplineIsRefusedAndTheNearestIsNamed() {
        Answer answer = new Desk().type("score", Desk.example("worked-example"), "--explain", "incident managemnt");
        isRefused(answer, "There is no discipline \"incident managemnt\"; did you mean \"Incident Management\"?");
        assertThat(answer.errorLines()).hasSize(1);
    }

    @Test
    void aDisciplineLikeNoOtherIsRefusedWithoutAGuess() {
        Answer answer = new Desk().type("score", Desk.example("worked-example"), "--explain", "xqzjwvxqzjwvk");
        isRefused(answer, "There is no discipline \"xqzjwvxqzjwvk\"");
        assertThat(answer.errors()).doesNotContain("did you mean");
    }

    @Test
    void anExplanationIsNotGivenAsJson() {
        isRefused(
                new Desk().type("score", Desk.example("worked-example"), "--explain", "service-desk", "--format=json"),
                "--explain prints text");
    }

    @Test
    void aFolderWithoutRulesIsRefusedInOneSentence(@TempDir Path empty) {
        Answer answer = new Desk().type("score", Desk.example("worked-example"), "--rules", empty.toString());
        isRefused(answer, "There is no ruleset.yml in the folder " + empty, "--rules DIR");
        assertThat(answer.errorLines()).hasSize(1);
    }

    @Test
    void brokenRulesAreRefusedWithFileAndLine(@TempDir Path folder) throws IOException {
        copyRules(folder);
        Path rule = folder.resolve("scoring/raw.drl");
        Files.writeString(rule, Files.readString(rule).replace("Mixed( ", "Mixd( "));
        Answer answer = new Desk().type("score", Desk.example("worked-example"), "--rules", folder.toString());
        isRefused(answer, "the rules cannot be used");
        assertThat(answer.errors()).containsPattern("(?m)^  scoring/raw\\.drl:\\d+(:\\d+)?: .*Mixd");
    }

    @Test
    void theRulesFolderIsTakenFromTheSystemPropertyUnlessAnOptionNamesIt(@TempDir Path empty) {
        System.setProperty("plumbline.rules", empty.toString());
        try {
            isRefused(new Desk().type("score", Desk.example("worked-example")), "in the folder " + empty);
            assertThat(new Desk()
                            .type("score", Desk.example("worked-example"), "--rules", "rules")
                            .exit())
                    .isZero();
        } finally {
            System.clearProperty("plumbline.rules");
        }
    }

    @Test
    void aCommandThatDoesNotExistIsRefusedAndTheNearestIsNamed() {
        isRefused(new Desk().type("scor", "x.json"), "scor", "score", "--help");
    }

    @Test
    void aFormatThatDoesNotExistIsRefusedAndTheFormatsAreNamed() {
        isRefused(new Desk().type("score", "x.json", "--format", "xml"), "text, json");
    }

    @Test
    void scoreWithoutFactsIsRefused() {
        isRefused(new Desk().type("score"), "FACTS.json", "score --help");
    }

    private static void copyRules(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(TestRules.FOLDER)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path each : files) {
            Path copy = folder.resolve(TestRules.FOLDER.relativize(each).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(each, copy);
        }
    }
}
