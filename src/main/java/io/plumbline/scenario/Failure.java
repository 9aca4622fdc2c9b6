package io.plumbline.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.WhyNot;
import java.util.List;

/**
 * A sentence of a scenario that does not hold or cannot be understood, with what it takes to act on it.
 *
 * @param at its place, and what is wrong in one sentence
 * @param scenario the scenario it belongs to, or null when the file is no feature
 * @param sentence the step as it is written, or null
 * @param expected what the scenario expects, or null when nothing was compared
 * @param found what the rules concluded instead, or null
 * @param because the rules that led to what was found, the last one first
 * @param nearMisses the conditions that kept rules from concluding what is expected, the nearest first
 * @param nearest the steps that a sentence nobody knows may have meant, the likeliest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Failure(
        @JsonUnwrapped Diagnostic at,
        String scenario,
        String sentence,
        String expected,
        String found,
        List<Link> because,
        List<WhyNot.NearMiss> nearMisses,
        List<String> nearest)
        implements Comparable<Failure> {

    /** Something that is wrong with a file as a whole, or with how it is written. */
    static Failure ofFile(Diagnostic at) {
        return new Failure(at, null, null, null, null, List.of(), List.of(), List.of());
    }

    @Override
    public int compareTo(Failure other) {
        return at.compareTo(other.at);
    }
}
