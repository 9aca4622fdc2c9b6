package io.plumbline.cli;

import io.plumbline.analysis.StaticAnalysis;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.ExampleRun;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Proof;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.scenario.Proofs;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of a rules folder everything that the service would say of it, before anybody else sees it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Checks a rules folder as the service would, and changes nothing.",
            "Says what is wrong, which figures of the examples move, which scenarios do not hold,",
            "which rules no scenario proves, and what is odd about rules, tables and texts."
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the rules are good",
            "1:they can be used, and there are findings",
            "2:they cannot be used",
            "3:something went wrong inside Plumbline"
        })
final class CheckCommand implements Callable<Integer> {

    /** The forms in which a check is told. */
    enum Form {
        text,
        json,
        sarif
    }

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of the rules; without it, see --rules.")
    private Path named;

    @Option(
            names = "--features",
            paramLabel = "DIR",
            defaultValue = "${sys:plumbline.features:-${env:PLUMBLINE_FEATURES:-}}",
            description = "The folder of the scenarios. Default: features, beside the folder of the rules.")
    private String features;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, or sarif for editors and code hosts. Default: text.")
    private Form form;

    @Option(names = "--quick", description = "Leave out the scenarios, which take longest.")
    private boolean quick;

    @Mixin
    private RulesFolder rules;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder = named == null ? rules.folder() : named;
        if (!Files.isRegularFile(folder.resolve(SourceFiles.MANIFEST))) {
            throw new Unusable("There is no " + SourceFiles.MANIFEST + " in the folder " + folder
                    + "; name the folder of the rules.");
        }
        boolean chosen = features != null && !features.isBlank();
        CheckPlaces places = new CheckPlaces(
                folder,
                chosen ? Path.of(features) : folder.resolve("../features").normalize());
        if (chosen && !Files.isDirectory(places.features())) {
            throw new Unusable("There is no folder " + features + "; name the folder of the scenarios.");
        }
        Check check = check(places);
        PrintWriter out = surroundings.output();
        switch (form) {
            case json -> out.println(new JsonText(surroundings.charset()).of(check));
            case sarif -> out.println(new JsonText(surroundings.charset()).of(new SarifLog(check, places).content()));
            case text -> new CheckText(check, places, quick).lines().forEach(each -> out.println(Page.printable(each)));
        }
        out.flush();
        return check.state().exit();
    }

    private Check check(CheckPlaces places) {
        Ruleset ruleset;
        try {
            ruleset = surroundings.rulesOf().apply(places.rules());
        } catch (RulesetRefused refused) {
            return Check.refused(refused.diagnostics());
        }
        Examples examples = new Examples(places.rules().resolve("examples"));
        Proofs proofs = new Proofs(examples, places.features());
        List<Diagnostic> failed = proofs.trial(ruleset, () -> {});
        if (!failed.isEmpty()) {
            return Check.refused(failed);
        }
        Proof proof = quick
                ? new Proof(
                        null,
                        null,
                        new ExampleRun(examples).moved(ruleset, null),
                        0,
                        List.of(),
                        List.of(),
                        StaticAnalysis.of(ruleset.rulebook()),
                        null)
                : proofs.of(ruleset, null, () -> {});
        return Check.of(ruleset.version().hash(), ruleset.stamp().method(), proof);
    }
}
