package io.plumbline.cli;

import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.scenario.PinnedCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Writes the smallest scenario that still leads to one conclusion of a real case. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Writes a scenario that pins one conclusion of a result: the fewest facts that still lead to it under the",
            "rules, in the sentences that scenarios are made of. It holds as it is printed."
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class ScenarioCommand implements Runnable {

    private final Surroundings surroundings;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "RESULT.json",
            description = "The result, as score --format json writes it, with its explanation.")
    private Path from;

    @Option(
            names = "--of",
            required = true,
            paramLabel = "CONCLUSION",
            description = {
                "The conclusion in words: \"score of Service Desk\", \"finding TACIT_HEROICS of change-control\",",
                "\"note PAPER_CAP of Service Desk\", \"recommendation of Change Control\", \"verdict of AI readiness\"."
            })
    private String words;

    @Option(
            names = "--facts",
            paramLabel = "FACTS.json",
            description = "The document that was concluded; needed where the result has no explanation.")
    private String facts;

    @Mixin
    private RulesFolder rules;

    ScenarioCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        JsonNode result = result();
        byte[] document = facts == null ? null : document();
        if (document == null && !result.path("explanation").has("facts")) {
            throw new Unusable("The result in " + from + " was written without its explanation; "
                    + "name the document that was concluded with --facts FACTS.json.");
        }
        Ruleset ruleset = rules.load(surroundings);
        try {
            surroundings.output().print(new PinnedCase(ruleset).text(result, document, words));
        } catch (NoSuchElementException unknown) {
            throw new Unusable(Character.toUpperCase(unknown.getMessage().charAt(0))
                    + unknown.getMessage().substring(1) + ".");
        }
        surroundings.output().flush();
    }

    private byte[] document() {
        FactsFile file = new FactsFile(facts);
        file.check();
        return file.bytes(surroundings.input());
    }

    private JsonNode result() {
        if (!Files.isRegularFile(from)) {
            throw new Unusable("There is no file " + from + "; name a result, as score --format json writes it.");
        }
        try {
            JsonNode result = ResultJson.read(Files.readString(from, StandardCharsets.UTF_8));
            if (!result.has("ruleset")) {
                throw new Unusable("The file " + from + " is no result; name one, as score --format json writes it.");
            }
            return result;
        } catch (JacksonException | IOException e) {
            throw new Unusable(
                    "The file " + from + " cannot be read as a result; name one, as score --format json writes it.");
        }
    }
}
