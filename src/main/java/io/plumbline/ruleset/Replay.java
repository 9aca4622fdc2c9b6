package io.plumbline.ruleset;

import io.plumbline.interview.RefusedInput;
import io.plumbline.result.ResultJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        // What is no UTF-8 becomes a sign that no record has, so that its line is told of like any other.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String each = lines.readLine(); each != null; each = lines.readLine()) {
                number++;
                if (!each.isBlank()) {
                    told.accept(line(number, each));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the log " + log + " cannot be read", e);
        }
    }

    private Line line(int number, String text) {
        Optional<Decision> record = record(text);
        if (record.isEmpty()) {
            return new Line(number, null, Outcome.UNREADABLE, "this is no complete record of a decision");
        }
        Decision decision = record.get();
        Path document = documents.get(decision.facts());
        if (document == null) {
            return new Line(
                    number, decision.id(), Outcome.NO_DOCUMENT, "no document has the content " + decision.facts());
        }
        Optional<Ruleset> ruleset;
        try {
            ruleset = found.computeIfAbsent(decision.version(), versions);
        } catch (RulesetRefused refused) {
            return new Line(
                    number,
                    decision.id(),
                    Outcome.NO_VERSION,
                    "this program no longer takes the rules " + decision.version() + ": "
                            + refused.diagnostics().get(0));
        }
        if (ruleset.isEmpty()) {
            return new Line(
                    number, decision.id(), Outcome.NO_VERSION, "the rules " + decision.version() + " are not kept");
        }
        return difference(decision, document, ruleset.get())
                .map(each -> new Line(number, decision.id(), Outcome.DIFFERS, each))
                .orElseGet(() -> new Line(number, decision.id(), Outcome.EQUAL, null));
    }

    private static Optional<Decision> record(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, Decision.class)).filter(Decision::isComplete);
        } catch (JacksonException e) {
            return Optional.empty();
        }
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
        String version = ruleset.version().hash();
        String others = version.equals(decision.version())
                ? ""
                : "the rules kept as " + RulesetVersion.abbreviated(decision.version()) + " are others, "
                        + RulesetVersion.abbreviated(version) + "; ";
        Optional<String> rule = firstRule(ruleset, decision.fired(), again.fired());
        if (rule.isPresent()) {
            return rule.map(each -> others + each);
        }
        if (!others.isEmpty()) {
            return Optional.of(others + "the same rules fired as often");
        }
        if (decision.result().equals(Sha256.of(ResultJson.bytes(again.result())))) {
            return Optional.empty();
        }
        String program = ruleset.stamp().program();
        return Optional.of("the same rules fired as often, but the answer is another"
                + (program.equals(decision.program())
                        ? ""
                        : "; it was concluded by program " + decision.program() + ", and this is " + program));
    }

    /** The first rule in the order of the stages that fired more or less often; what rests on it comes later. */
    private static Optional<String> firstRule(
            Ruleset ruleset, SortedMap<String, Integer> then, SortedMap<String, Integer> now) {
        Set<String> rules = new LinkedHashSet<>(ruleset.rules().keySet());
        rules.addAll(then.keySet());
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
