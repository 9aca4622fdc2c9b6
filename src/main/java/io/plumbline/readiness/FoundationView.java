package io.plumbline.readiness;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;
import io.plumbline.methodology.Valued;

/** How leadership sees a discipline that carries a pillar. */
public record FoundationView(String discipline, Figure value) implements OfDiscipline, Valued {}
