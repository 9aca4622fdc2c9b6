package io.plumbline.ruleset;

import java.util.List;

/**
 * A conclusion as a rule words it.
 *
 * @param place from {@code insert} to its semicolon
 * @param word where the conclusion's type stands
 * @param type the conclusion's type
 * @param given what it is made of
 */
public record Insertion(Place place, Place word, String type, List<Expression> given) {}
