package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Said;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Whether people said so much the same that a mean would name their answers, however many they are. Where all
 * practitioners, or all but one, gave the same answer, and where the leaders' mean lies within half a level of either end
 * of the scale, no exact figure is shown. The bounds are one person and one half level wider than the case itself, so
 * that seeing a step in the place of a figure does not tell that everybody agreed.
 *
 * @param levels an answer in halves or wholes of a level
 * @param perLevel how many of those make a level
 */
record Likeness(ToIntFunction<Said> levels, int perLevel) {

    boolean isFreeIn(Parts parts) {
        return parts.practitioners().stream().allMatch(this::differ)
                && parts.leaders().stream().allMatch(this::lieWithin);
    }

    private boolean differ(List<Said> part) {
        Map<Integer, Long> times = part.stream()
                .map(levels::applyAsInt)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.values().stream().allMatch(each -> each < part.size() - 1);
    }

    private boolean lieWithin(List<Said> part) {
        int sum = part.stream().mapToInt(levels).sum();
        int people = part.size() * perLevel;
        return 2 * sum > people && 2 * sum < (2 * Answer.HIGHEST - 1) * people;
    }
}
