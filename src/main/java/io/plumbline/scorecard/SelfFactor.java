package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** What the habits multiply the view by, at most one: testimony alone does not accelerate. */
public record SelfFactor(Figure value) implements Valued {}
