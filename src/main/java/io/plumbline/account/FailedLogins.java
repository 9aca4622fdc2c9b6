package io.plumbline.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/**
 * Counts failed sign-ins per account and per address, in bounded memory. The first few cost nothing; from then on each
 * failure doubles the time in which no further one is looked at. A quarter of an hour of quiet forgets them.
 */
public final class FailedLogins {

    /** How many failures of one account cost nothing. */
    public static final int FREE_PER_ACCOUNT = 5;

    /** How many failures from one address cost nothing; several people may share one. */
    public static final int FREE_PER_ADDRESS = 20;

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final long MOST_REMEMBERED = 20_000;
    private static final int MOST_DOUBLINGS = 6;

    private final Ticker ticker;
    private final Cache<String, Failures> accounts;
    private final Cache<String, Failures> addresses;

    private record Failures(int count, long last) {

        Duration wait(int free, long now) {
            if (count < free) {
                return Duration.ZERO;
            }
            Duration whole = Duration.ofSeconds(1L << Math.min(count - free, MOST_DOUBLINGS));
            Duration left = (whole.compareTo(LONGEST) > 0 ? LONGEST : whole).minusNanos(now - last);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /** Nothing has failed yet, by this clock. */
    public FailedLogins(Ticker ticker) {
        this.ticker = ticker;
        this.accounts = remembered(ticker);
        this.addresses = remembered(ticker);
    }

    private static Cache<String, Failures> remembered(Ticker ticker) {
        return Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(FORGOTTEN)
                .build();
    }

    /** Lets a sign-in be looked at, unless too many before it failed. */
    void requireNoWait(String account, String address) {
        long now = ticker.read();
        Duration forAccount = wait(accounts, account, FREE_PER_ACCOUNT, now);
        Duration forAddress = wait(addresses, address, FREE_PER_ADDRESS, now);
        Duration longer = forAccount.compareTo(forAddress) > 0 ? forAccount : forAddress;
        if (!longer.isZero()) {
            throw new SlowedDown(longer);
        }
    }

    private static Duration wait(Cache<String, Failures> failures, String key, int free, long now) {
        Failures known = failures.getIfPresent(key);
        return known == null ? Duration.ZERO : known.wait(free, now);
    }

    /**
     * Lets something be looked at that belongs to no account, unless too many before it failed.
     *
     * @throws SlowedDown when too many from that address failed
     */
    public void requireNoWait(String address) {
        Duration left = wait(addresses, address, FREE_PER_ADDRESS, ticker.read());
        if (!left.isZero()) {
            throw new SlowedDown(left);
        }
    }

    /** Something that belongs to no account has failed. */
    public void failed(String address) {
        count(addresses, address);
    }

    void failed(String account, String address) {
        count(accounts, account);
        count(addresses, address);
    }

    private void count(Cache<String, Failures> failures, String key) {
        long now = ticker.read();
        failures.asMap()
                .merge(key, new Failures(1, now), (known, one) -> new Failures(known.count() + one.count(), now));
    }

    void succeeded(String account) {
        accounts.invalidate(account);
    }
}
