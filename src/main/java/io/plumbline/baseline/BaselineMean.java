package io.plumbline.baseline;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** The mean of the known habits, unweighted. */
public record BaselineMean(Figure value) implements Valued {}
