package io.plumbline.account;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Signing in with name and password. An unknown name costs what a wrong password costs. */
public final class Logins {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AccountBook book;
    private final Passwords passwords;
    private final FailedLogins failures;
    private final String nobodys;
    private final Semaphore checks =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Signs in to the accounts of this book. */
    public Logins(AccountBook book, Passwords passwords, FailedLogins failures) {
        this.book = book;
        this.passwords = passwords;
        this.failures = failures;
        this.nobodys = passwords.hash(PasswordRules.random());
    }

    /**
     * The account of this name and password, when it is let in.
     *
     * @throws SlowedDown when too many sign-ins of that account or from that address failed
     */
    public Optional<Account> signIn(String typedName, String password, String address) {
        String name = Account.named(typedName);
        String counted = Account.isName(name) ? name : "";
        // Few at a time: guesses sent all at once would otherwise be looked at before the first of them counts.
        acquire();
        try {
            failures.requireNoWait(counted, address);
            boolean right = matches(counted, password);
            Optional<Account> account = book.account(counted).filter(each -> right && !each.disabled());
            if (account.isPresent()) {
                failures.succeeded(counted);
            } else {
                failures.failed(counted, address);
            }
            return account;
        } finally {
            checks.release();
        }
    }

    private boolean matches(String name, String password) {
        Optional<String> kept = book.password(name);
        boolean fits = !PasswordRules.isTooLong(password);
        boolean right = passwords.matches(fits ? password : "", kept.orElse(nobodys));
        return fits && right && kept.isPresent();
    }

    private void acquire() {
        try {
            if (!checks.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SlowedDown(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlowedDown(PATIENCE);
        }
    }
}
