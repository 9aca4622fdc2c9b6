package io.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Puts a kept version in force: back to one that was, or on to one that waits for approval. */
@Command(
        name = "activate",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Puts a kept version of the rules in force: one that was so before, or one that waits for approval.",
            "The rules folder is left as it is."
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ActivateCommand implements Runnable {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "VERSION", description = "A version, or how it begins.")
    private String version;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with the activation.")
    private String reason;

    @Mixin
    private Whereabouts whereabouts;

    ActivateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try (RulesetSource source = whereabouts.open(surroundings)) {
            JsonNode outcome = source.activate(version, reason);
            boolean unchanged = outcome.path("state").asString("").equals("UNCHANGED");
            surroundings
                    .output()
                    .println(RulesetWords.version(outcome) + (unchanged ? " was in force already." : " is in force."));
            if (!unchanged) {
                outcome.path("activation")
                        .path("changes")
                        .forEach(each -> surroundings.output().println(Page.printable("  " + each.asString(""))));
            }
        }
        surroundings.output().flush();
    }
}
