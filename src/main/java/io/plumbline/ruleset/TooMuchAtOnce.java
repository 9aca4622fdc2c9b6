package io.plumbline.ruleset;

/** More rule sets wait to be checked than is good for the answers in between; it can be tried again shortly. */
public final class TooMuchAtOnce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchAtOnce() {
        super("several rule sets are being checked already; try again in a few seconds");
    }
}
