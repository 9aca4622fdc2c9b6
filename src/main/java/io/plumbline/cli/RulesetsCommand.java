package io.plumbline.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists the versions that were in force, and says how the one in force stands. */
@Command(
        name = "rulesets",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Lists the versions of the rules that were in force, the one in force first.",
            "With a running service it also says what is not in force, and why."
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class RulesetsCommand implements Runnable {

    private final Surroundings surroundings;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json with the fields \"active\" and \"activations\". Default: text.")
    private Format format;

    @Mixin
    private Whereabouts whereabouts;

    RulesetsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        PrintWriter out = surroundings.output();
        try (RulesetSource source = whereabouts.open(surroundings)) {
            JsonNode activations = source.activations();
            JsonNode status = source.status().orElse(null);
            if (format == Format.json) {
                ObjectNode answer = new JsonMapper().createObjectNode();
                answer.set("active", status);
                answer.set("activations", activations);
                out.println(new JsonText(surroundings.charset()).of(answer));
            } else {
                activations.forEach(each -> out.println(Page.printable(RulesetWords.activation(each))));
                if (status == null) {
                    out.println("No service runs; the first of these is in force when one starts.");
                } else {
                    out.println();
                    RulesetWords.standing(status).forEach(each -> out.println(Page.printable(each)));
                }
            }
        }
        out.flush();
    }
}
