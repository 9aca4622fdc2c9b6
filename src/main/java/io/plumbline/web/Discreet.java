package io.plumbline.web;

import java.io.IOException;
import java.sql.SQLException;

/**
 * What went wrong, without a word of what was being worked on: messages of databases and parsers repeat values, and a log
 * must not tell what was told in confidence.
 */
final class Discreet extends Exception {

    private static final long serialVersionUID = 1L;

    private Discreet(Throwable failure) {
        super(kind(failure), failure.getCause() == null ? null : new Discreet(failure.getCause()));
        setStackTrace(failure.getStackTrace());
    }

    /** What the machine says, such as that its disk is full, repeats no values, nor does the code of a database. */
    private static String kind(Throwable failure) {
        String kind = failure.getClass().getName();
        if (failure instanceof SQLException refused) {
            return kind + ", SQL state " + refused.getSQLState() + ", code " + refused.getErrorCode();
        }
        boolean ofTheMachine = failure instanceof IOException || failure instanceof VirtualMachineError;
        return ofTheMachine ? kind + ": " + failure.getMessage() : kind;
    }

    static Throwable of(Throwable failure) {
        return new Discreet(failure);
    }
}
