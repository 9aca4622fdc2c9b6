package io.plumbline.cli;

import io.plumbline.ruleset.Replay;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every decision comes to the same again",
            "1:one does not, or its document or rules are missing",
            "2:the log, the documents or the rules cannot be had; standard error says why",
            "3:something went wrong inside Plumbline"
        })
final class ReplayCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "LOG", description = "A decision log, such as data/decisions/decisions-2026-01-31.jsonl.")
    private Path log;

    @Option(names = "--facts", required = true, paramLabel = "DIR", description = "The folder of the documents.")
    private Path facts;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json with a line for every decision. Default: text.")
    private Format format;

    @Mixin
    private Whereabouts whereabouts;

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
        List<Replay.Line> lines = replayed();
        if (lines.isEmpty()) {
            throw new Unusable("There is no decision in " + log + "; name a decision log with something in it.");
        }
        if (format == Format.json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("decisions", lines.size());
            answer.put("equal", equal(lines));
            answer.put("lines", lines);
            surroundings.output().println(new JsonText(surroundings.charset()).of(answer));
        } else {
            surroundings.output().println(summary(lines));
        }
        surroundings.output().flush();
        return equal(lines) == lines.size() ? ExitCode.OK : PlumblineCommand.FINDINGS;
    }

    private List<Replay.Line> replayed() {
        List<Replay.Line> lines = new ArrayList<>();
        try (RulesetSource source = whereabouts.open(surroundings)) {
            new Replay(facts, source::ruleset).of(log, each -> {
                lines.add(each);
                if (format == Format.text && each.outcome() != Replay.Outcome.EQUAL) {
                    surroundings
                            .output()
                            .println(Page.printable(log + ":" + each.line() + ": "
                                    + (each.id() == null ? "" : each.id() + " ") + each.said()));
                }
            });
        } catch (UncheckedIOException e) {
            throw new Unusable(e.getMessage() + "; is there a file in it that may not be read?");
        }
        return lines;
    }

    private static long equal(List<Replay.Line> lines) {
        return lines.stream()
                .filter(each -> each.outcome() == Replay.Outcome.EQUAL)
                .count();
    }

    private static String summary(List<Replay.Line> lines) {
        Map<Replay.Outcome, Long> others = lines.stream()
                .filter(each -> each.outcome() != Replay.Outcome.EQUAL)
                .collect(Collectors.groupingBy(Replay.Line::outcome, Collectors.counting()));
        return equal(lines) + " of " + lines.size() + " decisions come to the same again"
                + others.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> each.getValue() + " " + words(each.getKey()))
                        .collect(Collectors.joining(", ", others.isEmpty() ? "" : "; ", "."));
    }

    private static String words(Replay.Outcome outcome) {
        return switch (outcome) {
            case EQUAL -> "equal";
            case DIFFERS -> "come to something else";
            case NO_DOCUMENT -> "without a document";
            case NO_VERSION -> "under rules that cannot be had";
            case UNREADABLE -> "unreadable";
        };
    }
}
