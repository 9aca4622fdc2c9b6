package io.plumbline.baseline;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;
import java.util.Set;

/** A known habit's score, 0–5, and the disciplines it weighs most on. */
public record HabitScore(String habit, Figure value, Set<String> primaryDisciplines) implements Valued {}
