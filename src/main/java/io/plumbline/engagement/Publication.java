package io.plumbline.engagement;

import io.plumbline.interview.Assessment;
import java.util.Map;

/**
 * What a client has been shown before, as far as a later publication must not be subtracted from it.
 *
 * @param facts what it was concluded from
 * @param clarity how clearly each subject was shown
 */
public record Publication(Assessment facts, Map<String, Clarity> clarity) {

    boolean showed(String subject, Clarity least) {
        return clarity.getOrDefault(subject, Clarity.NOTHING).reaches(least);
    }
}
