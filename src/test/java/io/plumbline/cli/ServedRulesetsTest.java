package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.cli.Desk.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A running service is asked, and whatever it says instead of an answer is told in one sentence. */
class ServedRulesetsTest {

    private static final String ACTIVE = "/api/rulesets/active";
    private static final String LIST = "/api/rulesets";
    private static final String ACTIVATE = "/api/rulesets/abcd/activate";
    private static final String HASH = "abcdef0123456789abcdef0123456789";

    @TempDir
    private Path folder;

    private final StandIn service = new StandIn();

    @AfterEach
    void close() {
        service.close();
    }

    private Answer type(String... command) {
        String[] words = new String[command.length + 2];
        System.arraycopy(command, 0, words, 0, command.length);
        words[command.length] = "--server";
        words[command.length + 1] = service.address().toString();
        return new Desk().type(words);
    }

    private void standing() {
        service.says(
                        LIST,
                        200,
                        StandIn.JSON,
                        "[{\"version\": \"" + HASH + "\", \"at\": \"2026-11-01T08:00:00Z\", "
                                + "\"method\": \"1.0\", \"by\": \"folder\", \"fileOwner\": \"anna\", \"reason\": null}]")
                .says(
                        ACTIVE,
                        200,
                        StandIn.JSON,
                        "{\"version\": \"" + HASH + "\", \"method\": \"1.0\", "
                                + "\"state\": \"DEGRADED\", \"proving\": false, \"folder\": {\"differs\": true}, "
                                + "\"candidate\": {\"state\": \"REFUSED\", \"by\": \"folder\", \"at\": \"2026-11-02T08:00:00Z\", "
                                + "\"diagnostics\": [{\"file\": \"scoring/raw.drl\", \"line\": 10, \"column\": 29, "
                                + "\"message\": \"unknown field\"}]}, \"proof\": {\"figures\": [{\"example\": \"worked-example\", "
                                + "\"at\": \"/raw\", \"before\": null, \"now\": \"2.40\", \"expected\": \"2.50\"}]}}");
    }

    @Test
    void whatIsInForceAndWhatIsNotIsToldInLines() {
        standing();
        Answer answer = type("rulesets", "--token", "secret");
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.output().lines())
                .containsExactly(
                        "abcdef012345  2026-11-01T08:00:00Z  method 1.0  folder (anna)",
                        "",
                        "In force: abcdef012345, method 1.0; a later change was refused; "
                                + "the rules folder holds something else.",
                        "Not in force: what was refused, from folder at 2026-11-02T08:00:00Z.",
                        "  scoring/raw.drl:10:29: unknown field",
                        "  worked-example /raw: was nothing, is 2.40, expected 2.50");
        assertThat(service.heard()).contains("GET /api/rulesets Bearer secret");
        assertThat(type("rulesets", "--format", "json").output()).contains("\"active\" : {", "\"DEGRADED\"");
    }

    @Test
    void aServiceOnThisMachineIsFoundWithoutItsAddress() {
        standing();
        assertThat(new Desk().near(service.address()).type("rulesets").output()).startsWith("abcdef012345");
    }

    @Test
    void aServiceOnThisMachineThatWantsATokenIsNotPassedOver() {
        service.says(ACTIVE, 401, StandIn.PROBLEM, "{\"status\": 401}");
        service.says(LIST, 401, StandIn.PROBLEM, "{\"status\": 401}");
        Answer answer = new Desk().near(service.address()).type("rulesets", "--data", folder.toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains(" wants to know who asks; name a token with --token TOKEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | text/html | <h1>Hello</h1>",
                "401 | text/html | no",
                "200 | application/json | {\"status\": 1}"
            })
    void somethingElseOnThisMachineIsPassedOverForTheDataFolder(int status, String type, String text) {
        service.says(ACTIVE, status, type, text);
        KeptVersions.in(folder);
        Answer answer = new Desk().near(service.address()).type("rulesets", "--data", folder.toString());
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.output()).startsWith(KeptVersions.LESS_LEAD.version().substring(0, 12));
    }

    @Test
    void aReasonIsSentAndWhatComesIntoForceIsTold() {
        service.says(
                ACTIVATE,
                201,
                StandIn.JSON,
                "{\"state\": \"ACTIVATED\", \"version\": \"" + HASH
                        + "\", \"activation\": {\"changes\": [\"parameter raw.practice-lead 0.40 → 0.50\"]}}");
        Answer answer = type("activate", "abcd", "--reason", "not \"agreed\"", "--token", "secret");
        assertThat(answer.output()).isEqualTo("abcdef012345 is in force.\n  parameter raw.practice-lead 0.40 → 0.50\n");
        assertThat(service.heard())
                .containsExactly("POST /api/rulesets/abcd/activate Bearer secret {\"reason\":\"not \\\"agreed\\\"\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "401 | application/problem+json | {} | does not know the token; name one that is valid.",
                "403 | application/problem+json | {} | The account of this token may not do that",
                "404 | application/problem+json | {\"detail\": \"no version begins with it\"} | plumbline: no version begins with it",
                "409 | application/problem+json | {\"detail\": \"another came first\"} | plumbline: another came first",
                "422 | application/problem+json | {\"detail\": \"refused\", \"diagnostics\": [{\"file\": \"a.drl\", \"line\": 3, \"message\": \"no\"}]} | plumbline: refused; a.drl:3: no",
                "500 | text/html | <h1>Oh</h1> | is no Plumbline service, or not one of this version.",
                "200 | application/json | [] | is no Plumbline service, or not one of this version.",
                "200 | application/json | {\"version\": 1} | is no Plumbline service, or not one of this version.",
                "302 | text/html | `` | is no Plumbline service, or not one of this version."
            })
    void whateverIsNoAnswerIsToldInOneSentence(int status, String type, String text, String said) {
        service.says(ACTIVATE, status, type, text);
        Answer answer = type("activate", "abcd", "--token", "secret");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors()).hasLineCount(1).contains(said).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "http://", "not an address", "http://a:b@localhost"})
    void anAddressThatIsNoneIsRefused(String address) {
        Answer answer = new Desk().type("rulesets", "--server", address);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors())
                .isEqualTo("plumbline: \"" + address
                        + "\" is no address of a service; expected one like http://localhost:8080.\n");
    }

    @Test
    void aServiceThatDoesNotRunIsNamed() {
        Answer answer = new Desk().type("rulesets", "--server", "http://localhost:1/");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors())
                .isEqualTo("plumbline: The service at http://localhost:1 does not answer; is it running, and is that "
                        + "its address?\n");
    }
}
