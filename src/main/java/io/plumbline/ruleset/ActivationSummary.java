package io.plumbline.ruleset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * An activation in a list of many: how much moved with it, and not each figure.
 *
 * @param number counts all activations, from 1
 * @param version what came into force
 * @param method the version of the method it carries
 * @param at when
 * @param offer who, from where and why
 * @param changes what differs from the version before, a sentence each
 * @param figures how many figures of examples moved, or null when that was not found out
 * @param failing how many scenarios no longer held, or null when that was not found out
 */
public record ActivationSummary(
        long number,
        String version,
        String method,
        Instant at,
        @JsonUnwrapped Offer offer,
        List<String> changes,
        Integer figures,
        Integer failing) {

    static ActivationSummary of(Activation activation) {
        Proof proof = activation.proof();
        return new ActivationSummary(
                activation.number(),
                activation.version(),
                activation.method(),
                activation.at(),
                activation.offer(),
                activation.changes(),
                proof == null ? null : proof.figures().size(),
                proof == null ? null : proof.failing().size());
    }
}
