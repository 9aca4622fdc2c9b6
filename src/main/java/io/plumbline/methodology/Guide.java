package io.plumbline.methodology;

import java.util.List;
import java.util.Map;

/**
 * What a consultant takes into the room for one discipline.
 *
 * @param dependsOnIt what depends on the discipline
 * @param aiRisk what goes wrong with AI built on top of it while it is weak; null where it carries no pillar of AI readiness
 * @param questions a question for each aspect, by the aspect's id
 * @param checks what can be checked in records or seen in live work
 */
public record Guide(String dependsOnIt, String aiRisk, Map<String, Question> questions, List<RecordCheck> checks) {}
