package io.plumbline.web;

import io.plumbline.account.Passwords;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords by a hash that is slow on purpose, and says itself by which, so that a better one can follow. */
@Component
class SlowPasswords implements Passwords {

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(String password, String kept) {
        return encoder.matches(password, kept);
    }
}
