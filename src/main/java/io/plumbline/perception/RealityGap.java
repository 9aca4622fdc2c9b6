package io.plumbline.perception;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** How much higher leaders estimate overall maturity than it was assessed. */
public record RealityGap(Figure value) implements Valued {}
