package io.plumbline.cli;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Proving;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.scenario.Proofs;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder of the rules that a command concludes by, as it is named on the command line. */
final class RulesFolder {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            defaultValue = "${sys:plumbline.rules:-${env:PLUMBLINE_RULES:-rules}}",
            description = {
                "The folder of the rules.",
                "Without it the system property plumbline.rules, then the environment's PLUMBLINE_RULES, then ./rules."
            })
    private Path folder;

    /** The folder as it was named. */
    Path folder() {
        return folder;
    }

    /** The examples beside the rules. */
    Proving proving() {
        return new Proofs(new Examples(folder.resolve("examples")), folder.resolve("../features"));
    }

    /** The rules of the folder, checked and compiled. */
    Ruleset load(Surroundings surroundings) {
        if (!Files.isRegularFile(folder.resolve(SourceFiles.MANIFEST))) {
            throw new Unusable("There is no " + SourceFiles.MANIFEST + " in the folder " + folder
                    + "; name the folder of the rules with --rules DIR.");
        }
        return surroundings.rulesOf().apply(folder);
    }
}
