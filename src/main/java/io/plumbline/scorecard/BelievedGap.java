package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** How much higher the respondent believes leaders to estimate than practitioners. */
public record BelievedGap(Figure value) implements Valued {}
