package io.plumbline.ruleset;

import io.plumbline.interview.RefusedInput;
import io.plumbline.result.ResultJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Concludes recorded decisions again, each under the rules of its moment, and compares. */
public final class Replay {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Path> documents;
    private final Function<String, Optional<Ruleset>> versions;
    private final Map<String, Optional<Ruleset>> found = new TreeMap<>();

    /**
     * A replay over these documents.
     *
     * @param facts a folder of documents, found by what they contain and not by their names
     * @param versions the rules of a version, or nothing when they are not kept
     */
    public Replay(Path facts, Function<String, Optional<Ruleset>> versions) {
        this.documents = byHash(facts);
        this.versions = versions;
    }

    /** How a decision compares with its repetition. */
    public enum Outcome {
        /** The same rules fired as often and the answer is the same, byte by byte. */
        EQUAL,
        /** Something is not the same. */
        DIFFERS,
        /** There is no document of that content. */
        NO_DOCUMENT,
        /** The rules of that moment are not kept. */
        NO_VERSION,
        /** The line of the log is not complete. */
        UNREADABLE
    }

    /**
     * A line of the log, concluded again.
     *
     * @param line its number, from 1
     * @param id the decision's id, or null when the line is unreadable
     * @param outcome how it compares
     * @param said the first difference, or what is missing; null when equal
     */
    public record Line(int line, String id, Outcome outcome, String said) {}

    /** Concludes each line of a log again, telling one after the other. */
    public void of(Path log, Consumer<Line> told) {
        try (Stream<String> lines = Files.lines(log)) {
            int[] number = {0};
            lines.filter(each -> !each.isBlank()).forEach(each -> told.accept(line(++number[0], each)));
        } catch (IOException e) {
            throw new UncheckedIOException("the log " + log + " cannot be read", e);
        }
    }

    private Line line(int number, String text) {
        Decision decision;
        try {
            decision = JSON.readValue(text, Decision.class);
        } catch (JacksonException e) {
            return new Line(number, null, Outcome.UNREADABLE, "this is no complete record of a decision");
        }
        Path document = documents.get(decision.facts());
        if (document == null) {
            return new Line(
                    number, decision.id(), Outcome.NO_DOCUMENT, "no document has the content " + decision.facts());
        }
        Optional<Ruleset> ruleset = found.computeIfAbsent(decision.version(), versions);
        if (ruleset.isEmpty()) {
            return new Line(
                    number, decision.id(), Outcome.NO_VERSION, "the rules " + decision.version() + " are not kept");
        }
        return difference(decision, document, ruleset.get())
                .map(each -> new Line(number, decision.id(), Outcome.DIFFERS, each))
                .orElseGet(() -> new Line(number, decision.id(), Outcome.EQUAL, null));
    }

    private static Optional<String> difference(Decision decision, Path document, Ruleset ruleset) {
        Concluded<?> again;
        try {
            again = Decisions.conclude(ruleset, decision.kind(), Files.readAllBytes(document), decision.explained());
        } catch (IOException e) {
            throw new UncheckedIOException("the document " + document + " cannot be read", e);
        } catch (RefusedInput refused) {
            return Optional.of("the document " + document + " is refused now: "
                    + refused.errors().get(0));
        }
        Optional<String> rule = firstRule(decision.fired(), again.fired());
        if (rule.isPresent() || decision.result().equals(Sha256.of(ResultJson.bytes(again.result())))) {
            return rule;
        }
        String program = ruleset.stamp().program();
        return Optional.of("the same rules fired as often, but the answer is another"
                + (program.equals(decision.program())
                        ? ""
                        : "; it was concluded by program " + decision.program() + ", and this is " + program));
    }

    private static Optional<String> firstRule(SortedMap<String, Integer> then, SortedMap<String, Integer> now) {
        TreeSet<String> rules = new TreeSet<>(then.keySet());
        rules.addAll(now.keySet());
        return rules.stream()
                .filter(each -> !then.getOrDefault(each, 0).equals(now.getOrDefault(each, 0)))
                .findFirst()
                .map(each -> "the rule " + each + " fired " + times(now.getOrDefault(each, 0)) + ", and "
                        + times(then.getOrDefault(each, 0)) + " then");
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static Map<String, Path> byHash(Path facts) {
        Map<String, Path> documents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(facts)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.putIfAbsent(Sha256.of(Files.readAllBytes(each)), each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the documents in " + facts + " cannot be read", e);
        }
        return documents;
    }
}
