package io.plumbline.ruleset;

import java.util.List;

/** One condition of a rule. */
public sealed interface Condition {

    /** Where it stands. */
    Place place();

    /**
     * A fact of some type of which all this holds.
     *
     * @param name what the rule calls it, with its dollar, or null
     * @param type the word for the fact
     */
    record Pattern(Place place, String name, String type, List<Constraint> constraints) implements Condition {}

    /** No such fact, or no such facts together. */
    record None(Place place, Condition of) implements Condition {}

    /** At least one such fact, or such facts together. */
    record Some(Place place, Condition of) implements Condition {}

    /** All of these. */
    record Both(Place place, List<Condition> parts) implements Condition {}

    /** At least one of these. */
    record Either(Place place, List<Condition> parts) implements Condition {}

    /** What a function gives, if all this holds of it; of a list each of its elements. */
    record Worked(Place place, Pattern result, Expression function) implements Condition {}

    /** All such facts together, if all this holds of their list. */
    record Collected(Place place, Pattern list, Pattern each) implements Condition {}
}
