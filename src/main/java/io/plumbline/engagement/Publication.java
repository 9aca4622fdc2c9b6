package io.plumbline.engagement;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a client has been shown before, as far as a later publication must not be subtracted from it.
 *
 * @param facts what it was concluded from, without those who were erased since
 * @param clarity how clearly each subject was shown
 * @param absent those who were erased since
 */
public record Publication(Assessment facts, Map<String, Clarity> clarity, List<Absence> absent) {

    /** A publication of which nobody was erased. */
    public Publication(Assessment facts, Map<String, Clarity> clarity) {
        this(facts, clarity, List.of());
    }

    boolean showed(String subject, Clarity least) {
        return clarity.getOrDefault(subject, Clarity.NOTHING).reaches(least);
    }

    /** What was said on a topic when it was published. */
    Set<Said> said(String topic, Function<Assessment, Set<Said>> known) {
        Set<Said> said = new HashSet<>(known.apply(facts));
        absent.stream().map(each -> each.about(topic)).flatMap(Optional::stream).forEach(said::add);
        return said;
    }
}
