package io.plumbline.store;

import io.plumbline.account.Passwords;

/** Passwords kept written backwards, so that tests need not wait for a real hash. */
final class Reversed implements Passwords {

    @Override
    public String hash(String password) {
        return new StringBuilder(password).reverse().toString();
    }

    @Override
    public boolean matches(String password, String kept) {
        return hash(password).equals(kept);
    }
}
