package io.plumbline.cli;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import io.plumbline.mutation.Mutant;
import io.plumbline.mutation.Mutants;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.scenario.FeatureFiles;
import io.plumbline.scenario.KnownVerdicts;
import io.plumbline.scenario.MutationRun;
import io.plumbline.scenario.Reviewed;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes the rules in small ways and says which changes no scenario and no example would notice. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Changes the rules in small ways, one at a time and never in their folder: each parameter and each number of",
            "the tables the smallest step up and down, each comparison turned round, each condition and each rule left",
            "out, each conclusion with another code. Says which changes no scenario and no example would notice."
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:enough is noticed, and for the rest there is a reason",
            "1:too little is noticed, or something that lives on has no reason, or a scenario does not hold",
            "2:the command or the rules cannot be used; it says why",
            "3:something went wrong inside Plumbline"
        })
final class MutateCommand implements Callable<Integer> {

    private static final double WHOLE = 100;

    private final Surroundings surroundings;

    @Option(
            names = "--only",
            paramLabel = "RULE|FILE",
            description = "Change only this rule, parameter or file of the rules; may be given more than once.")
    private List<String> only = List.of();

    @Option(
            names = "--cache",
            paramLabel = "FILE",
            description = {
                "Remember in this file what came of each change, and try only what it may have come to be otherwise.",
                "A change that was noticed counts as noticed while its file and what noticed it read as before."
            })
    private Path cache;

    @Option(
            names = "--min",
            paramLabel = "PERCENT",
            defaultValue = "90",
            description = "The least that must be noticed; below it the exit code is 1. Default: 90.")
    private double least;

    @Option(
            names = "--reviewed",
            paramLabel = "FILE",
            description = {
                "The table of changes that may go unnoticed, each with its reason.",
                "Default: survivors.csv in the folder features, beside the folder of the rules."
            })
    private Path reviewed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private Format format;

    @Mixin
    private Features features;

    @Mixin
    private RulesFolder rules;

    MutateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!(least >= 0 && least <= WHOLE)) {
            throw new Unusable("A least of " + least + " % means nothing; name one between 0 and 100.");
        }
        Selection selection = features.beside(rules.folder());
        Reviewed reasons = reasons();
        Ruleset ruleset = rules.load(surroundings);
        List<Mutant> mutants = wanted(ruleset);
        KnownVerdicts known = cache == null ? KnownVerdicts.none() : KnownVerdicts.in(cache);
        MutationRun.Report report;
        Notes notes = new Notes(known, cache);
        try (Progress progress = Progress.over(mutants.size())) {
            report = MutationRun.of(
                    ruleset,
                    FeatureFiles.named(selection.paths()),
                    selection.lines(),
                    new Examples(rules.folder().resolve("examples")),
                    mutants,
                    known,
                    each -> {
                        progress.step();
                        notes.now();
                    });
        }
        if (report.witnesses() == 0) {
            throw new Unusable("There is no scenario or example that holds, so nothing would be noticed; "
                    + "run the command test first.");
        }
        notes.write();
        return told(MutateAnswer.of(ruleset.stamp(), report, reasons, only.isEmpty()));
    }

    private Reviewed reasons() {
        if (reviewed != null && !Files.isRegularFile(reviewed)) {
            throw new Unusable("There is no file " + reviewed + "; name a table with the columns "
                    + String.join(",", Reviewed.COLUMNS) + ".");
        }
        List<Diagnostic> problems = new ArrayList<>();
        Path file = reviewed == null
                ? rules.folder().resolve("../features/survivors.csv").normalize()
                : reviewed;
        Reviewed reasons = Reviewed.in(file, problems);
        if (!problems.isEmpty()) {
            throw new Unusable(problems.get(0).toString());
        }
        return reasons;
    }

    private List<Mutant> wanted(Ruleset ruleset) {
        List<Mutant> all = Mutants.of(ruleset);
        Set<String> known = new TreeSet<>(ruleset.rules().keySet());
        all.forEach(each -> known.addAll(List.of(each.subject(), each.place().file())));
        List<String> asked = only.stream().map(each -> named(each, known)).toList();
        return asked.isEmpty()
                ? all
                : all.stream()
                        .filter(each -> asked.contains(each.subject())
                                || asked.contains(each.place().file()))
                        .toList();
    }

    /** A rule, a parameter or a file as the rules call it; a file also with the folder before it. */
    private String named(String asked, Set<String> known) {
        String slashed = asked.replace('\\', '/');
        String folder = rules.folder().toString().replace('\\', '/') + "/";
        String name = slashed.startsWith(folder) ? slashed.substring(folder.length()) : slashed;
        if (!known.contains(name)) {
            throw new Unusable("There is no rule, parameter or file \"" + asked + "\" to change"
                    + Nearest.hint(name, known) + (Nearest.to(name, known).isPresent() ? "" : "."));
        }
        return name;
    }

    private int told(MutateAnswer answer) {
        PrintWriter out = surroundings.output();
        boolean enough = answer.percent() >= least;
        if (format == Format.json) {
            out.println(new JsonText(surroundings.charset()).of(answer));
        } else {
            Page page = new MutateText(answer, rules.folder(), new Page(surroundings.drawing())).print();
            if (!enough) {
                page.line("Below the floor: " + answer.percent() + " % are noticed, at least " + least
                        + " % are asked for.");
            }
            out.print(page);
        }
        out.flush();
        return enough && answer.isGood() ? ExitCode.OK : PlumblineCommand.FINDINGS;
    }
}
