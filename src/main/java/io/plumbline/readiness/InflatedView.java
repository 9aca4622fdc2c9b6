package io.plumbline.readiness;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;

/** Leadership's mean view of the foundations, where it is high enough to spend money on. */
public record InflatedView(Figure value) implements Valued {}
