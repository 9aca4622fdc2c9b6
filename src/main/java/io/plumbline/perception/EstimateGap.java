package io.plumbline.perception;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** How much higher leaders estimate overall maturity than practitioners. */
public record EstimateGap(Figure value) implements Valued {}
