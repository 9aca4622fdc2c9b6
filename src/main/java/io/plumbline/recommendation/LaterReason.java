package io.plumbline.recommendation;

import io.plumbline.methodology.OfDiscipline;
import java.util.List;

/**
 * Why a discipline that the headline names does not stand in the first wave.
 *
 * @param reason {@code BLOCKED} or {@code OUTWEIGHED}
 * @param by the disciplines it waits for or gives way to
 */
public record LaterReason(String discipline, String reason, List<String> by) implements OfDiscipline {}
