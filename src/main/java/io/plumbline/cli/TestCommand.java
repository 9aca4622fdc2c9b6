package io.plumbline.cli;

import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.FolderRest;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.scenario.Coverage;
import io.plumbline.scenario.FeatureFiles;
import io.plumbline.scenario.RunOrder;
import io.plumbline.scenario.ScenarioAnswer;
import io.plumbline.scenario.ScenarioRun;
import io.plumbline.scenario.Setting;
import io.plumbline.scenario.StepPage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs an analyst's scenarios on the rules of a folder, and says of each that fails what to look at. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Runs scenarios on the rules of a folder, and changes nothing.",
            "Says of each sentence that does not hold what was found instead and which rules led to it."
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every scenario holds",
            "1:some do not, or cannot be understood",
            "2:the command or the rules cannot be used; it says why",
            "3:something went wrong inside Plumbline"
        })
final class TestCommand implements Callable<Integer> {

    /** Nobody waits longer for scenarios; it only ends what would never end. */
    private static final Duration TIME = Duration.ofHours(1);

    private final Surroundings surroundings;

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            description = "Only scenarios with such tags, like \"@RAW-1 and not @GAP-2\".")
    private String tags;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private Format format;

    @Option(
            names = "--under",
            paramLabel = "NAME=DIR",
            description = {
                "The folder of another version of the rules, for scenarios that say:",
                "When the assessment is concluded under version NAME. May be given several times."
            })
    private Map<String, Path> versions = Map.of();

    @Option(
            names = "--vocabulary",
            description = "Print every sentence that a scenario can be made of, with an example; run nothing.")
    private boolean vocabulary;

    @Option(names = "--watch", description = "Run again whenever features or rules change, until Ctrl-C.")
    private boolean watch;

    @Mixin
    private Features features;

    @Mixin
    private TestReports reports;

    @Mixin
    private RulesFolder rules;

    TestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (vocabulary) {
            surroundings.output().print(StepPage.text());
            surroundings.output().flush();
            return ExitCode.OK;
        }
        Selection selection = features.beside(rules.folder());
        return watch ? watched(selection) : run(selection, rules.load(surroundings));
    }

    private int watched(Selection selection) {
        List<Path> places = Stream.concat(selection.paths().stream(), Stream.of(rules.folder()))
                .toList();
        FolderRest rest = new FolderRest(places);
        int last = ExitCode.OK;
        try {
            while (true) {
                Map<Path, String> considered = rest.now();
                last = runAndTell(selection);
                rest.await(considered);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last;
        }
    }

    /** What cannot be run now may be mended in a moment, and is run again then. */
    private int runAndTell(Selection selection) {
        try {
            return run(selection, rules.load(surroundings));
        } catch (RulesetRefused refused) {
            refused.diagnostics().forEach(each -> surroundings.output().println(Page.printable(each.toString())));
        } catch (Unusable unusable) {
            surroundings.output().println(Page.printable(unusable.getMessage()));
        }
        surroundings.output().flush();
        return ExitCode.USAGE;
    }

    private int run(Selection selection, Ruleset ruleset) {
        Examples examples = new Examples(rules.folder().resolve("examples"));
        ScenarioRun.Report report = ScenarioRun.of(
                FeatureFiles.named(selection.paths()),
                new Setting(ruleset, examples, new Coverage(), new NamedFolders(versions, surroundings.rulesOf())),
                order(selection));
        if (report.scenarios().isEmpty() && report.failures().isEmpty()) {
            throw new Unusable("There is no scenario to run" + (tags == null ? "" : " with the tags " + tags)
                    + "; name features that have some.");
        }
        ScenarioAnswer answer = ScenarioAnswer.of(ruleset.stamp(), report);
        PrintWriter out = surroundings.output();
        if (format == Format.json) {
            out.println(new JsonText(surroundings.charset()).of(answer));
        } else {
            out.print(new TestText(answer, rules.folder(), new Page(surroundings.drawing())).print());
        }
        out.flush();
        return answer.isGood() ? ExitCode.OK : PlumblineCommand.FINDINGS;
    }

    private RunOrder order(Selection selection) {
        RunOrder order = RunOrder.within(TIME)
                .at(Runtime.getRuntime().availableProcessors())
                .only(selection.lines());
        try {
            return (tags == null ? order : order.tagged(tags)).telling(reports.open());
        } catch (IllegalArgumentException e) {
            throw new Unusable(e.getMessage() + ".");
        }
    }
}
