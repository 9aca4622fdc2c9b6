package io.plumbline.baseline;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** How much more of a habit leaders see than practitioners live. */
public record HabitGap(String habit, Figure value) implements Valued {}
