package io.plumbline.readiness;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** The mean score of a pillar's scored disciplines. */
public record PillarMean(String pillar, Figure value) implements Valued {}
