package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;

/**
 * What was agreed about a discipline, beside what the methodology says of it.
 *
 * @param leftOutFor why it was left out, or null
 * @param approvedBy the consultant who approved that, or null
 * @param importance 1–5, or null for the default
 * @param target 0–5 in halves, or null for the default
 * @param foundation the pillar of AI readiness the discipline carries, or null
 */
public record Scope(
        String discipline,
        boolean inScope,
        String leftOutFor,
        String approvedBy,
        Integer importance,
        Figure target,
        String foundation)
        implements OfDiscipline {}
