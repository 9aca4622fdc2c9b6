package io.plumbline.scenario;

import java.util.List;

/** What a scenario expects and the rules did not conclude. */
final class Unmet extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String found;
    private final transient List<Link> because;

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

    /** Where in the program it was noticed says nothing to anybody. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
