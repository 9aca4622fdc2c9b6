package io.plumbline.result;

import java.util.List;

/**
 * One time that a rule's conditions held.
 *
 * @param rule the rule's id
 * @param facts the facts and earlier conclusions that made them hold
 */
public record Firing(String rule, List<Object> facts) {}
