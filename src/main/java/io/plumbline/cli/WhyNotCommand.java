package io.plumbline.cli;

import io.plumbline.ruleset.WhyNot;
import io.plumbline.ruleset.WhyNotQuestion;
import java.util.NoSuchElementException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a rule did not fire for a facts document: which condition held it back, what was found, what was needed. */
@Command(
        name = "why-not",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = "Tells why a rule did not fire for a facts document.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class WhyNotCommand implements Runnable {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "RULE", description = "The rule's id, such as RAW-2.")
    private String rule;

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "FACTS.json",
            description = "The facts document, for a rule of the Scorecard its document; - reads standard input.")
    private String facts;

    @Option(
            names = "--discipline",
            paramLabel = "DISCIPLINE",
            description = "Ask about this discipline only; its id or its name.")
    private String discipline;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private Format format;

    @Mixin
    private RulesFolder rules;

    WhyNotCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        FactsFile file = new FactsFile(facts);
        file.check();
        WhyNot answer = question().answer(file.bytes(surroundings.input()));
        surroundings
                .output()
                .print(
                        format == Format.json
                                ? new JsonText(surroundings.charset()).of(answer) + System.lineSeparator()
                                : new WhyNotText(answer, new Page(surroundings.drawing())).print());
        surroundings.output().flush();
    }

    private WhyNotQuestion question() {
        try {
            return WhyNotQuestion.of(rules.load(surroundings), rule, discipline);
        } catch (NoSuchElementException unknown) {
            throw new Unusable(unknown.getMessage());
        }
    }
}
