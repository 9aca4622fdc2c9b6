package io.plumbline.scenario;

import io.plumbline.ruleset.WhyNot;
import java.util.List;

/** What a scenario expects and the rules did not conclude. */
final class Unmet extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String found;
    private final transient List<Link> because;
    private transient List<WhyNot.NearMiss> nearMisses = List.of();

    /** About something, this is expected and that was found, because of these rules. */
    Unmet(String about, String expected, String found, List<Link> because) {
        super((about.isEmpty() ? "" : about + ": ") + "expected " + expected + ", found " + found);
        this.expected = expected;
        this.found = found;
        this.because = List.copyOf(because);
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }

    List<Link> because() {
        return because;
    }

    /** The conditions that kept rules from concluding what is expected. */
    List<WhyNot.NearMiss> nearMisses() {
        return nearMisses;
    }

    /** The same, with these. */
    Unmet but(List<WhyNot.NearMiss> held) {
        nearMisses = List.copyOf(held);
        return this;
    }

    /** Where in the program it was noticed says nothing to anybody. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
