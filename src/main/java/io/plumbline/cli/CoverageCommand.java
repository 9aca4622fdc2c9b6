package io.plumbline.cli;

import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.scenario.Coverage;
import io.plumbline.scenario.FeatureFiles;
import io.plumbline.scenario.Measured;
import io.plumbline.scenario.RunOrder;
import io.plumbline.scenario.ScenarioRun;
import io.plumbline.scenario.Setting;
import io.plumbline.scenario.Sightings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs an analyst's scenarios and says what of the rules none of them shows. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Runs scenarios and says what of the rules they show: which rules fire, which conditions were met and not",
            "met with everything before them met, which bounds were tried from both sides, exactly, and one off, and",
            "which bands, parameters and texts were reached. Only scenarios count, whether or not they look at it."
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the scenarios show as much as is asked for",
            "1:they show less than a floor asks for, or one of them does not hold",
            "2:the command or the rules cannot be used; it says why",
            "3:something went wrong inside Plumbline"
        })
final class CoverageCommand implements Callable<Integer> {

    /** Nobody waits longer for scenarios; it only ends what would never end. */
    private static final Duration TIME = Duration.ofHours(1);

    private final Surroundings surroundings;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private Format format;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the rules' source, marked, for a browser.")
    private Path html;

    @Mixin
    private Features features;

    @Mixin
    private CoverageFloors floors;

    @Mixin
    private RulesFolder rules;

    CoverageCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        floors.check();
        Selection selection = features.beside(rules.folder());
        Ruleset ruleset = rules.load(surroundings);
        Sightings sightings = new Sightings(ruleset);
        ScenarioRun.Report report = ScenarioRun.of(
                FeatureFiles.named(selection.paths()),
                new Setting(ruleset, new Examples(rules.folder().resolve("examples")), new Coverage(sightings)),
                RunOrder.within(TIME)
                        .at(Runtime.getRuntime().availableProcessors())
                        .only(selection.lines()));
        if (report.scenarios().isEmpty()) {
            throw new Unusable("There is no scenario to run; name features that have some.");
        }
        Measured measured = Measured.of(ruleset, sightings);
        CoverageAnswer answer = CoverageAnswer.of(ruleset.stamp(), report, measured);
        write(new CoveragePage(ruleset.files(), answer, measured));
        return told(answer);
    }

    private int told(CoverageAnswer answer) {
        List<String> below = floors.below(answer);
        PrintWriter out = surroundings.output();
        if (format == Format.json) {
            out.println(new JsonText(surroundings.charset()).of(answer));
        } else {
            Page page = new CoverageText(answer, rules.folder(), new Page(surroundings.drawing())).print();
            below.forEach(page::line);
            out.print(page);
        }
        out.flush();
        return below.isEmpty() && answer.holding() == answer.scenarios() ? ExitCode.OK : PlumblineCommand.FINDINGS;
    }

    private void write(CoveragePage page) {
        if (html == null) {
            return;
        }
        try {
            if (html.toAbsolutePath().getParent() != null) {
                Files.createDirectories(html.toAbsolutePath().getParent());
            }
            Files.writeString(html, page.text());
        } catch (IOException e) {
            throw new Unusable("The page " + html + " cannot be written; name a file in a folder that you may change.");
        }
    }
}
