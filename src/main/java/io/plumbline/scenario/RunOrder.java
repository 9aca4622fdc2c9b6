package io.plumbline.scenario;

import io.cucumber.plugin.Plugin;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which scenarios are run, and how.
 *
 * @param time how long all of them may take together
 * @param threads how many run at a time
 * @param tags which tags they need, or nothing when all are run
 * @param lines the lines of the files of which not everything is run
 * @param reports who else is told what happens
 */
public record RunOrder(
        Duration time,
        int threads,
        Optional<Expression> tags,
        Map<String, Set<Integer>> lines,
        List<ReportFile> reports) {

    /** All scenarios, one at a time. */
    public static RunOrder within(Duration time) {
        return new RunOrder(time, 1, Optional.empty(), Map.of(), List.of());
    }

    /** The same, so many at a time. */
    public RunOrder at(int many) {
        return new RunOrder(time, many, tags, lines, reports);
    }

    /**
     * The same for scenarios with such tags only: {@code @RAW-1 and not @slow}.
     *
     * @throws IllegalArgumentException when that says nothing, with a sentence for people
     */
    public RunOrder tagged(String expression) {
        try {
            return new RunOrder(time, threads, Optional.of(TagExpressionParser.parse(expression)), lines, reports);
        } catch (TagExpressionException e) {
            throw new IllegalArgumentException("\"" + expression
                    + "\" does not say which tags are meant; write it like \"@RAW-1 and not @GAP-2\"");
        }
    }

    /** The same for the scenarios at these lines of these files, and everything in the others. */
    public RunOrder only(Map<String, Set<Integer>> places) {
        return new RunOrder(time, threads, tags, places, reports);
    }

    /** The same, and these are told as well. */
    public RunOrder telling(List<ReportFile> others) {
        return new RunOrder(time, threads, tags, lines, others);
    }

    Plugin[] plugins(RunEvents events) {
        List<Plugin> plugins = new ArrayList<>(reports);
        plugins.add(events);
        return plugins.toArray(Plugin[]::new);
    }
}
