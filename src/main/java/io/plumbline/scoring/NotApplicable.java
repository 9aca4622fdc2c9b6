package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;

/**
 * A discipline that is left out of everything.
 *
 * @param leftOutFor the reason
 * @param approvedBy the consultant who approved it
 */
public record NotApplicable(String discipline, String leftOutFor, String approvedBy) implements OfDiscipline {}
