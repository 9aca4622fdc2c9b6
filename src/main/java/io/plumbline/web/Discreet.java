package io.plumbline.web;

/**
 * What went wrong, without a word of what was being worked on: messages of databases and parsers repeat values, and a log
 * must not tell what was told in confidence.
 */
final class Discreet extends Exception {

    private static final long serialVersionUID = 1L;

    private Discreet(Throwable failure) {
        super(failure.getClass().getName(), failure.getCause() == null ? null : new Discreet(failure.getCause()));
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure) {
        return new Discreet(failure);
    }
}
