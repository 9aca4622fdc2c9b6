package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** The highest score the habits allow. */
public record SelfCeiling(Figure value) implements Valued {}
