package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What stands between the text of rules and their running.
 *
 * @param sight all that the code made of rules can see
 * @param check what that code uses and may not
 * @param meter makes the code of a class, named first, end with the limits of a run
 */
record Fence(
        ClassLoader sight,
        BiFunction<GeneratedCode, Collection<Rule>, List<Diagnostic>> check,
        BiFunction<String, byte[], byte[]> meter) {

    /** All of it. */
    static final Fence WHOLE =
            new Fence(new RuleSight(Fence.class.getClassLoader()), CodeCheck::problems, CodeMeter::metered);
}
