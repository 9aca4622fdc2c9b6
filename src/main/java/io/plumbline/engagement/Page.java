package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items what is on it
 * @param next what to ask for the rest after; null when this is the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

    /** The first so many of a list of which one more was looked for; {@code place} tells where an item stands. */
    static <T> Page<T> of(List<T> found, int most, Function<T, ?> place) {
        if (found.size() <= most) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, most));
        return new Page<>(items, place.apply(items.get(most - 1)).toString());
    }
}
