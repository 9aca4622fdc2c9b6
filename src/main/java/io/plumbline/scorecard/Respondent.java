package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;

/**
 * Who answered a Scorecard.
 *
 * @param audience {@code leadership} or {@code practitioner}
 * @param estimate their own estimate of overall maturity, or null
 * @param guess what they think the other side would say, or null
 */
public record Respondent(String audience, Figure estimate, Figure guess) {}
