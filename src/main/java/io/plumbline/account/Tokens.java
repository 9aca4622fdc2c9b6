package io.plumbline.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The tokens of machines: 256 random bits each, of which only the SHA-256 is kept. */
public final class Tokens {

    private static final String BEGINNING = "plumb_";
    private static final int BYTES = 32;
    private static final int MOST_PER_ACCOUNT = 100;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final AccountBook book;
    private final Clock clock;

    /** The tokens of this book. */
    public Tokens(AccountBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * A token that was made just now.
     *
     * @param token what is known of it
     * @param secret the token itself, shown this once
     */
    public record Made(Token token, String secret) {

        @Override
        public String toString() {
            return "Made[token=" + token + "]";
        }
    }

    /** Makes a token that may do this much on behalf of an account. */
    public Made make(Account account, String name, Set<Role> roles) {
        String secret = BEGINNING + PasswordRules.secret(BYTES);
        Token token = new Token(0, account.name(), name, roles, clock.instant(), null);
        return book.alone(() -> {
            if (book.tokens(account.name()).size() >= MOST_PER_ACCOUNT) {
                throw new AccountConflict(
                        "an account has at most " + MOST_PER_ACCOUNT + " tokens; revoke one that is not used any more");
            }
            return new Made(book.add(token, hash(secret)), secret);
        });
    }

    /** The tokens of an account. */
    public List<Token> of(String account) {
        return book.tokens(account);
    }

    /**
     * Revokes a token of an account; holds from the next request on.
     *
     * @throws NoSuchElementException when the account has no such token
     */
    public void revoke(String account, long number) {
        if (!book.delete(account, number)) {
            throw new NoSuchElementException("you have no such token; GET /api/tokens lists yours");
        }
    }

    /** The account on whose behalf a token is sent, with what the token may do of what the account may. */
    public Optional<Account> holder(String secret) {
        Optional<Token> token = book.token(hash(secret));
        token.filter(this::isWorthNoting).ifPresent(each -> book.used(each, clock.instant()));
        return token.flatMap(each -> book.account(each.account())
                .filter(account -> !account.disabled())
                .map(each::narrowed));
    }

    private boolean isWorthNoting(Token token) {
        Instant last = token.lastUsed();
        return last == null || last.plus(NOTED_EVERY).isBefore(clock.instant());
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
