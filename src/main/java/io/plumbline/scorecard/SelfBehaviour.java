package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** The mean of the habits that were answered. */
public record SelfBehaviour(Figure value) implements Valued {}
