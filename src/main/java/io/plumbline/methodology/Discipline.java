package io.plumbline.methodology;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A discipline of service management.
 *
 * @param order its place in the assessment, from 1: by group, then by its place within the group
 * @param prerequisites ids of the disciplines it directly needs
 * @param foundation the pillar of AI readiness it carries, or null
 * @param guide what is asked about it, and what can be checked
 * @param advice what is advised for each kind of recommendation and each finding, by its code
 * @param neededBy ids of all disciplines that need this one, directly or through others
 */
public record Discipline(
        String id,
        String name,
        String group,
        int order,
        String purpose,
        List<String> prerequisites,
        String foundation,
        Guide guide,
        Map<String, AdviceText> advice,
        Set<String> neededBy) {}
