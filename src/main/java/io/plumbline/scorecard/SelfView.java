package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** The mean of the groups that have a value. */
public record SelfView(Figure value) implements Valued {}
