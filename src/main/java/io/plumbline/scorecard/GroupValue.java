package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** What a group's statements come to, 0–5. */
public record GroupValue(String group, Figure value) implements Valued {}
