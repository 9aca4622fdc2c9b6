package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** How far the respondent agrees with a group's paper or practice statement, 0–5. */
public record Statement(String group, String kind, Figure value) implements Valued {}
