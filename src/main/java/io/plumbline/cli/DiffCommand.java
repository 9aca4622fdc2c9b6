package io.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Says what differs between two kept versions, in the terms of rules. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = "Says what differs between two kept versions of the rules: parameters, rules, texts, not lines.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class DiffCommand implements Runnable {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FROM", description = "A version, or how it begins.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Another one.")
    private String to;

    @Mixin
    private Service service;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try (RulesetSource source = service.open()) {
            JsonNode changes = source.compare(from, to).path("changes");
            changes.forEach(each -> surroundings
                    .output()
                    .println(Page.printable(each.path("sentence").asString())));
            if (changes.isEmpty()) {
                surroundings.output().println("Nothing differs.");
            }
        }
        surroundings.output().flush();
    }
}
