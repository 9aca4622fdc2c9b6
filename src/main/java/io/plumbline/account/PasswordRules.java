package io.plumbline.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What a password must be, and how one is made up. No sentence here repeats a password. */
public final class PasswordRules {

    /** The fewest characters of a password. */
    public static final int SHORTEST = 12;

    /** The most bytes of a password: what is beyond would not be compared. */
    public static final int LONGEST = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int RANDOM_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {}

    /** What is wrong with a password of this account, in a sentence; empty when nothing is. */
    public static Optional<String> broken(String account, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("a password has at least " + SHORTEST + " characters; a few words in a row do well");
        }
        if (isTooLong(password)) {
            return Optional.of("a password has at most " + LONGEST + " bytes (letters beyond a to z take two or more)");
        }
        if (password.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("a password is one line without tabs and control characters");
        }
        if (password.toLowerCase(Locale.ROOT).replace(account, "").isBlank()) {
            return Optional.of("a password is not the name of its account, once or repeated");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("a password has at least " + FEWEST_DIFFERENT + " different characters");
        }
        return Optional.empty();
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    /** A password that nobody can guess. */
    static String random() {
        return secret(RANDOM_BYTES);
    }

    static String secret(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
