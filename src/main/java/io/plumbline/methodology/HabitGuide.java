package io.plumbline.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a consultant takes into the room for one habit, and what is advised when it undermines the rest.
 *
 * @param leadership how leaders are asked about it
 * @param practitioner how those are asked who do the work
 * @param accelerates what it looks like where it carries everything else
 * @param undermines what it looks like where it undermines everything else
 * @param advice the behaviour to start with
 */
public record HabitGuide(String leadership, String practitioner, String accelerates, String undermines, Advice advice) {

    /**
     * How a habit begins to change.
     *
     * @param startWith the one behaviour to begin with
     * @param modelledBy who has to show it first
     * @param in30Days how one sees it move within thirty days
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Advice(String startWith, String modelledBy, String in30Days) {}
}
