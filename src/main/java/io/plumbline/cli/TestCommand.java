package io.plumbline.cli;

import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.scenario.Coverage;
import io.plumbline.scenario.FeatureFiles;
import io.plumbline.scenario.RunOrder;
import io.plumbline.scenario.ScenarioRun;
import io.plumbline.scenario.Setting;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            arity = "0..*",
            paramLabel = "FEATURE",
            description = {
                "Features, folders of features, or lines of features like features/scoring/raw.feature:12.",
                "Default: the folder features, beside the folder of the rules."
            })
    private List<String> features;

    @Option(
            names = "--features",
            paramLabel = "DIR",
            hidden = true,
            defaultValue = "${sys:plumbline.features:-${env:PLUMBLINE_FEATURES:-}}")
    private String usual;

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

    @Mixin
    private TestReports reports;

    @Mixin
    private RulesFolder rules;

    TestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return run(selection(), rules.load(surroundings));
    }

    private Selection selection() {
        if (features != null && !features.isEmpty()) {
            return Selection.of(features);
        }
        Path beside = rules.folder().resolve("../features").normalize();
        return Selection.of(List.of(usual == null || usual.isBlank() ? beside.toString() : usual));
    }

    private int run(Selection selection, Ruleset ruleset) {
        Examples examples = new Examples(rules.folder().resolve("examples"));
        ScenarioRun.Report report = ScenarioRun.of(
                FeatureFiles.named(selection.paths()),
                new Setting(ruleset, examples, new Coverage()),
                order(selection));
        if (report.scenarios().isEmpty() && report.failures().isEmpty()) {
            throw new Unusable("There is no scenario to run" + (tags == null ? "" : " with the tags " + tags)
                    + "; name features that have some.");
        }
        TestAnswer answer = TestAnswer.of(ruleset.stamp(), report);
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
