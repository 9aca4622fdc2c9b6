package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** One person's score, 0–5; it is no assessment. */
public record SelfScore(Figure value) implements Valued {}
