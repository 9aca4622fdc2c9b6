package io.plumbline.cli;

import io.plumbline.ruleset.Replay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Concludes recorded decisions again, each under the rules of its moment, and proves that they come to the same. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Concludes recorded decisions again, each under the rules of its moment, and compares.",
            "The documents are found by their content, whatever they are called."
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class ReplayCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "LOG", description = "A decision log, such as data/decisions/decisions-2026-01-31.jsonl.")
    private Path log;

    @Option(names = "--facts", required = true, paramLabel = "DIR", description = "The folder of the documents.")
    private Path facts;

    @Mixin
    private Service service;

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(log) || Files.isDirectory(log)) {
            throw new Unusable("There is no readable file " + log + "; name a decision log.");
        }
        if (!Files.isDirectory(facts)) {
            throw new Unusable("There is no folder " + facts + "; name the folder of the documents.");
        }
        Map<Replay.Outcome, Integer> counts = new EnumMap<>(Replay.Outcome.class);
        try (RulesetSource source = service.open()) {
            new Replay(facts, source::ruleset).of(log, each -> {
                counts.merge(each.outcome(), 1, Integer::sum);
                if (each.outcome() != Replay.Outcome.EQUAL) {
                    surroundings
                            .output()
                            .println(Page.printable(log + ":" + each.line() + ": "
                                    + (each.id() == null ? "" : each.id() + " ") + each.said()));
                }
            });
        }
        int equal = counts.getOrDefault(Replay.Outcome.EQUAL, 0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        surroundings
                .output()
                .println(equal + " of " + all + " decisions come to the same again"
                        + counts.entrySet().stream()
                                .filter(each -> each.getKey() != Replay.Outcome.EQUAL)
                                .map(each -> each.getValue() + " " + words(each.getKey()))
                                .collect(Collectors.joining(", ", equal == all ? "" : "; ", ".")));
        surroundings.output().flush();
        return equal == all ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String words(Replay.Outcome outcome) {
        return switch (outcome) {
            case EQUAL -> "equal";
            case DIFFERS -> "come to something else";
            case NO_DOCUMENT -> "without a document";
            case NO_VERSION -> "under rules that are not kept";
            case UNREADABLE -> "unreadable";
        };
    }
}
