package io.plumbline.ruleset;

import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.result.Difference;
import io.plumbline.result.ResultJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The examples, concluded.
 *
 * @param examples the documents and what each must come to
 */
public record ExampleRun(Examples examples) {

    /** A Scorecard's document has these at its top, a facts document never. */
    private static final String STATEMENTS = "statements";

    /**
     * The examples that cannot be concluded at all, at the place in their file that forbids it.
     *
     * @param between what is done after each
     */
    public List<Diagnostic> failures(Ruleset ruleset, Runnable between) {
        List<Diagnostic> failures = new ArrayList<>();
        for (String each : examples.names()) {
            try {
                result(each, ruleset);
            } catch (RefusedInput refused) {
                refused.errors().stream()
                        .map(error -> new Diagnostic(
                                Examples.file(each),
                                Objects.requireNonNullElse(error.line(), 0),
                                Objects.requireNonNullElse(error.column(), 0),
                                error.toString()))
                        .forEach(failures::add);
            } catch (JacksonException e) {
                failures.add(new Diagnostic(
                        Examples.file(each),
                        e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                        0,
                        "this is not JSON"));
            } catch (UnfinishedRun unfinished) {
                failures.add(unfinished.diagnostic());
            } catch (RuntimeException | StackOverflowError e) {
                failures.add(new Diagnostic(
                        Examples.file(each), 0, 0, "the rules cannot conclude this example: " + e.getMessage()));
            }
            between.run();
        }
        return failures;
    }

    /** Every place that is not what the example expects, or not what it was before; {@code before} may be null. */
    public List<MovedFigure> moved(Ruleset now, Ruleset before) {
        List<MovedFigure> moved = new ArrayList<>();
        for (String each : examples.names()) {
            JsonNode found = result(each, now);
            Optional<JsonNode> earlier = before == null ? Optional.empty() : earlier(each, before);
            Map<String, String> expected = new LinkedHashMap<>();
            Map<String, String> was = new TreeMap<>();
            Map<String, String> is = new LinkedHashMap<>();
            examples.expected(each).map(ResultJson::read).ifPresent(wanted -> Difference.against(wanted, found)
                    .forEach(difference -> {
                        expected.put(difference.pointer(), text(difference.expected(), difference.found()));
                        is.put(difference.pointer(), text(difference.found()));
                    }));
            earlier.ifPresent(then -> Difference.between(then, found).stream()
                    .filter(difference -> !difference.pointer().startsWith("/ruleset"))
                    .filter(difference -> !isSentence(difference.found()) && !isSentence(difference.expected()))
                    .forEach(difference -> {
                        was.put(difference.pointer(), text(difference.expected()));
                        is.put(difference.pointer(), text(difference.found()));
                    }));
            is.forEach((at, value) -> moved.add(new MovedFigure(
                    each,
                    at,
                    expected.containsKey(at) ? expected.get(at) : value,
                    was.containsKey(at) || earlier.isEmpty() ? was.get(at) : value,
                    value)));
        }
        return moved;
    }

    /** What the version before came to; nothing when it could not conclude an example that was added since. */
    private Optional<JsonNode> earlier(String example, Ruleset before) {
        try {
            return Optional.of(result(example, before));
        } catch (RefusedInput refused) {
            return Optional.empty();
        }
    }

    private JsonNode result(String example, Ruleset ruleset) {
        return ResultJson.tree(concluded(example, ruleset).result());
    }

    /** Whether an example comes to what it must come to; nobody can say so of one without an expected result. */
    public boolean isAsExpected(String example, Ruleset ruleset) {
        JsonNode found = result(example, ruleset);
        return examples.expected(example)
                .map(ResultJson::read)
                .filter(wanted -> Difference.against(wanted, found).isEmpty())
                .isPresent();
    }

    /** What an example comes to, with what led to it. */
    public Concluded<?> concluded(String example, Ruleset ruleset) {
        String text = examples.find(example).orElse("");
        boolean card = ResultJson.read(text).has(STATEMENTS);
        return Decisions.conclude(
                ruleset, card ? Manifest.SCORECARD : Manifest.ASSESSMENT, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Sentences follow from figures, which are told, or from texts, which are told as changes of the rules. */
    private static boolean isSentence(JsonNode value) {
        return value != null && value.isString() && value.asString().contains(" ");
    }

    /** A figure of a written result, with as many decimals as it is concluded with. */
    private static String text(JsonNode expected, JsonNode found) {
        if (expected != null && found != null && expected.isNumber() && found.isNumber()) {
            BigDecimal written = expected.decimalValue();
            return written.setScale(
                            Math.max(written.scale(), found.decimalValue().scale()))
                    .toPlainString();
        }
        return text(expected);
    }

    private static String text(JsonNode value) {
        return value == null ? null : value.isString() ? value.asString() : value.toString();
    }
}
