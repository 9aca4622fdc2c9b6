package io.plumbline.interview;

import io.plumbline.methodology.Figure;

/**
 * What was agreed about one discipline before the interviews.
 *
 * @param inScope false leaves the discipline out; then {@code reason} and {@code approvedBy} say why and by whom
 * @param importance 1–5, or null for the methodology's default
 * @param target 0–5 in halves, or null for the methodology's default
 */
public record DisciplineTerms(boolean inScope, String reason, String approvedBy, Integer importance, Figure target) {

    /** Nothing agreed: in scope, with the defaults. */
    public static final DisciplineTerms NONE = new DisciplineTerms(true, null, null, null, null);
}
