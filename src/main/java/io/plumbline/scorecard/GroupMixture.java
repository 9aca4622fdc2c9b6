package io.plumbline.scorecard;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** A group's paper and practice statements weighed together, before paper is held back. */
public record GroupMixture(String group, Figure value) implements Valued {}
