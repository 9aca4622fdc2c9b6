package io.plumbline.account;

/** A change of accounts that is understood and cannot be: a name that is taken, the last admin. */
public final class AccountConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountConflict(String sentence) {
        super(sentence);
    }
}
