package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** How far the respondent agrees with a habit's positive statement, 0–5. */
public record HabitStatement(String habit, Figure value) implements Valued {}
