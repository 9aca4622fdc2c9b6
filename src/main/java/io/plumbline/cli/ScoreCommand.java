package io.plumbline.cli;

import io.plumbline.interview.Assessment;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Nearest;
import io.plumbline.ruleset.Ruleset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Concludes a facts document and prints the report, one discipline's explanation, or the result as JSON. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = "Concludes a facts document and prints a report.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ScoreCommand implements Runnable {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FACTS.json", description = "The facts document; - reads standard input.")
    private String facts;

    @Option(
            names = "--explain",
            paramLabel = "DISCIPLINE",
            description = "Print instead how every figure of this discipline came about; its id or its name.")
    private String explained;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json for the whole result with its explanation. Default: text.")
    private Format format;

    @Mixin
    private RulesFolder rules;

    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (explained != null && format == Format.json) {
            throw new Unusable("--explain prints text; the JSON result carries the explanation of every discipline.");
        }
        FactsFile file = new FactsFile(facts);
        file.check();
        Ruleset ruleset = rules.load(surroundings);
        String discipline = explained == null ? null : discipline(ruleset.methodology());
        Assessment assessment = file.read(surroundings.input(), ruleset.methodology());
        surroundings.output().print(answer(ruleset, assessment, discipline));
        surroundings.output().flush();
    }

    private String answer(Ruleset ruleset, Assessment assessment, String discipline) {
        if (format == Format.json) {
            return new JsonText(surroundings.charset()).of(ruleset.conclude(assessment, true)) + System.lineSeparator();
        }
        Page page = new Page(surroundings.drawing());
        if (discipline == null) {
            new Report(ruleset.conclude(assessment, false), ruleset.methodology(), page).print();
        } else {
            new ExplanationReport(ruleset.conclude(assessment, true), ruleset.methodology(), discipline, page).print();
        }
        return page.toString();
    }

    private String discipline(Methodology methodology) {
        Collection<Discipline> known = methodology.disciplines().values();
        List<String> words = known.stream()
                .flatMap(each -> Stream.of(each.id(), each.name()))
                .toList();
        return known.stream()
                .filter(each -> each.id().equalsIgnoreCase(explained.strip())
                        || each.name().equalsIgnoreCase(explained.strip()))
                .map(Discipline::id)
                .findFirst()
                .orElseThrow(() -> new Unusable("There is no discipline \"" + explained + "\""
                        + Nearest.to(explained, words)
                                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                                .orElse("; the report names them all.")));
    }
}
