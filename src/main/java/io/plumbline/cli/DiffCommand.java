package io.plumbline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing differs",
            "1:something differs",
            "2:the versions cannot be compared; standard error says why",
            "3:something went wrong inside Plumbline"
        })
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FROM", description = "A version, or how it begins.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Another one.")
    private String to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json with each change's kind, name, before and after. Default: text.")
    private Format format;

    @Mixin
    private Whereabouts whereabouts;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        JsonNode comparison;
        try (RulesetSource source = whereabouts.open(surroundings)) {
            comparison = source.compare(from, to);
        }
        JsonNode changes = comparison.path("changes");
        PrintWriter out = surroundings.output();
        if (format == Format.json) {
            out.println(new JsonText(surroundings.charset()).of(comparison));
        } else {
            changes.forEach(
                    each -> out.println(Page.printable(each.path("sentence").asString(""))));
            if (changes.isEmpty()) {
                out.println("Nothing differs, apart from how it may be laid out.");
            }
        }
        out.flush();
        return changes.isEmpty() ? ExitCode.OK : PlumblineCommand.FINDINGS;
    }
}
