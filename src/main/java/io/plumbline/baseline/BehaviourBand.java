package io.plumbline.baseline;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;

/**
 * The band of a discipline's behaviour, or {@code UNFILTERED}.
 *
 * @param forecast the share of a promised rise that is believed
 * @param effortSteps by how many steps effort grows
 */
public record BehaviourBand(String discipline, String name, Figure forecast, int effortSteps) implements OfDiscipline {}
