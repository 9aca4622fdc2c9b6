package io.plumbline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Signing in: what a wrong guess costs, and that nothing tells a name that is known from one that is not. */
class LoginsTest {

    private static final String RIGHT = "right and long enough";

    private final AtomicLong now = new AtomicLong(1);
    private final List<String> compared = new CopyOnWriteArrayList<>();

    private final Passwords passwords = new Passwords() {
        @Override
        public String hash(String password) {
            return "kept " + password;
        }

        @Override
        public boolean matches(String password, String kept) {
            compared.add(kept);
            return kept.equals(hash(password));
        }
    };

    private final Logins logins = new Logins(
            new FewAccounts(Map.of("ann", false, "ben", true), "kept " + RIGHT), passwords, new FailedLogins(now::get));

    private Optional<Account> signIn(String name, String password) {
        return logins.signIn(name, password, "10.0.0.1");
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void nameAndPasswordLetIn() {
        assertThat(signIn("ann", RIGHT)).map(Account::name).contains("ann");
        assertThat(signIn(" Ann", RIGHT)).map(Account::name).contains("ann");
        assertThat(signIn("ann", RIGHT + " ")).isEmpty();
    }

    @Test
    void whoIsShutOutIsNotLetInWithTheRightPassword() {
        assertThat(signIn("ben", RIGHT)).isEmpty();
    }

    @Test
    void everyFailureComparesOncePasswordOrNot() {
        signIn("ann", "wrong");
        signIn("nobody", "wrong");
        signIn("no name at all", "wrong");
        signIn("ben", RIGHT);
        signIn("nobody", "long".repeat(100));
        signIn("ann", "long".repeat(100));
        assertThat(compared).hasSize(6).allMatch(each -> each.startsWith("kept "));
    }

    @Test
    void thePasswordOfNobodyLetsNobodyIn() {
        assertThat(signIn("nobody", RIGHT)).isEmpty();
        assertThat(signIn("nobody", compared.get(0).substring("kept ".length())))
                .isEmpty();
    }

    @Test
    void theSixthGuessIsNotLookedAtUntilASecondHasPassed() {
        fail("ann", FailedLogins.FREE_PER_ACCOUNT);
        compared.clear();
        assertThatThrownBy(() -> signIn("ann", RIGHT))
                .isInstanceOfSatisfying(
                        SlowedDown.class, slowed -> assertThat(slowed.seconds()).isEqualTo(1));
        assertThat(compared).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(signIn("ann", RIGHT)).isPresent();
        fail("ann", FailedLogins.FREE_PER_ACCOUNT - 1);
        assertThat(signIn("ann", RIGHT)).as("the right password forgets").isPresent();
    }

    @Test
    void eachFurtherGuessDoublesTheWaitUpToAMinute() {
        fail("ann", FailedLogins.FREE_PER_ACCOUNT);
        for (long wait : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            assertThatThrownBy(() -> signIn("ann", "wrong"))
                    .isInstanceOfSatisfying(SlowedDown.class, slowed -> assertThat(slowed.seconds())
                            .isEqualTo(wait));
            pass(Duration.ofSeconds(wait));
            assertThat(logins.signIn("ann", "wrong", "10.1.1." + wait)).isEmpty();
        }
    }

    @Test
    void anUnknownNameIsSlowedAsAKnownOne() {
        fail("nobody", FailedLogins.FREE_PER_ACCOUNT);
        assertThatThrownBy(() -> signIn("nobody", "wrong")).isInstanceOf(SlowedDown.class);
    }

    @Test
    void guessesOfManyNamesFromOneAddressAreSlowedForAllNamesFromThere() {
        IntStream.range(0, FailedLogins.FREE_PER_ADDRESS).forEach(i -> signIn("name" + i, "wrong"));
        assertThatThrownBy(() -> signIn("ann", RIGHT)).isInstanceOf(SlowedDown.class);
        assertThat(logins.signIn("ann", RIGHT, "10.0.0.2")).isPresent();
    }

    @Test
    void aQuarterOfAnHourOfQuietForgets() {
        fail("ann", FailedLogins.FREE_PER_ACCOUNT);
        pass(Duration.ofMinutes(15));
        fail("ann", FailedLogins.FREE_PER_ACCOUNT - 1);
        assertThat(signIn("ann", RIGHT)).isPresent();
    }

    @Test
    void guessesSentAllAtOnceAreNotLookedAtAllAtOnce() {
        AtomicInteger slowed = new AtomicInteger();
        IntStream.range(0, 200).parallel().forEach(i -> {
            try {
                signIn("ann", "guess " + i);
            } catch (SlowedDown e) {
                slowed.incrementAndGet();
            }
        });
        int atOnce = Math.max(2, Runtime.getRuntime().availableProcessors());
        assertThat(compared).hasSizeLessThanOrEqualTo(FailedLogins.FREE_PER_ACCOUNT + atOnce);
        assertThat(slowed.get()).isEqualTo(200 - compared.size());
    }

    private void fail(String name, int times) {
        IntStream.range(0, times).forEach(i -> signIn(name, "wrong"));
    }

    /** A book that can only be looked into. */
    private record FewAccounts(Map<String, Boolean> disabled, String kept) implements LookedInto {

        @Override
        public Optional<Account> account(String name) {
            return Optional.ofNullable(disabled.get(name))
                    .map(out -> new Account(name, Set.of(Role.OWNER), out, Instant.EPOCH, 1));
        }

        @Override
        public Optional<String> password(String name) {
            return Optional.ofNullable(disabled.get(name)).map(out -> kept);
        }
    }
}
