package io.plumbline.scenario;

import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.ruleset.UnfinishedRun;
import java.util.NoSuchElementException;
import java.util.Set;

/** What kept a step from being carried out, in words; nothing of how the program is made. */
final class Said {

    private static final Set<Class<?>> SPOKEN = Set.of(
            Unmet.class,
            AssertionError.class,
            IllegalArgumentException.class,
            IllegalStateException.class,
            UnfinishedRun.class,
            NoSuchElementException.class,
            RulesetRefused.class);

    private Said() {}

    /** The sentence of the first cause that is meant for people. */
    static String of(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            String message = each.getMessage();
            if (SPOKEN.contains(each.getClass()) && message != null && !message.isBlank()) {
                return message;
            }
        }
        return "the step could not be carried out; compare it with its example in features/README.md";
    }
}
