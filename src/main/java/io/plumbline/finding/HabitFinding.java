package io.plumbline.finding;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** What was found of a habit; the value is its score. */
public record HabitFinding(String type, String habit, Figure value) implements Valued {}
