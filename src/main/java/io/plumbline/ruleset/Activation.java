package io.plumbline.ruleset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * A version put in force.
 *
 * @param number counts all activations, from 1
 * @param version what is in force since
 * @param method the version of the method it carries
 * @param at when
 * @param offer who, from where and why
 * @param changes what differs from the version before, a sentence each
 * @param proof what examples and scenarios said of it, or null while that is being found out
 */
public record Activation(
        long number,
        String version,
        String method,
        Instant at,
        @JsonUnwrapped Offer offer,
        List<String> changes,
        Proof proof) {

    /** The same under the number it was kept by. */
    public Activation with(long assigned) {
        return new Activation(assigned, version, method, at, offer, changes, proof);
    }

    Activation with(Proof found) {
        return new Activation(number, version, method, at, offer, changes, found);
    }
}
