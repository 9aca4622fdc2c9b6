package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Said;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<Integer, Long> times = known(part)
                .map(levels::applyAsInt)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = times.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most + unknown(part) < part.size() - 1;
    }

    private boolean lieWithin(List<Said> part) {
        int lowest = known(part).mapToInt(levels).sum();
        int highest = lowest + unknown(part) * Answer.HIGHEST * perLevel;
        int people = part.size() * perLevel;
        return 2 * lowest > people && 2 * highest < (2 * Answer.HIGHEST - 1) * people;
    }

    private static Stream<Said> known(List<Said> part) {
        return part.stream().filter(each -> !(each.answer() instanceof Absence.Unknown));
    }

    /** Of those who were erased it is taken that they said whatever would tell most. */
    private static int unknown(List<Said> part) {
        return part.size() - (int) known(part).count();
    }
}
