package io.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenarios a command is about: those that are named, else the usual folder. */
final class Features {

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

    /** What was named; else the folder that the settings name, or the one beside the rules. */
    Selection beside(Path rules) {
        if (features != null && !features.isEmpty()) {
            return Selection.of(features);
        }
        Path beside = rules.resolve("../features").normalize();
        return Selection.of(List.of(usual == null || usual.isBlank() ? beside.toString() : usual));
    }
}
