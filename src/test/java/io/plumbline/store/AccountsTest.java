package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.account.Account;
import io.plumbline.account.AccountConflict;
import io.plumbline.account.Accounts;
import io.plumbline.account.InitialPassword;
import io.plumbline.account.Passwords;
import io.plumbline.account.Role;
import io.plumbline.account.Tokens;
import io.plumbline.interview.RefusedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts and tokens as they are kept. */
@OnBothDatabases
class AccountsTest {

    private static final String GIVEN = "given by the settings";

    private static final Passwords REVERSED = new Passwords() {
        @Override
        public String hash(String password) {
            return new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(String password, String kept) {
            return hash(password).equals(kept);
        }
    };

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private DataSource source;
    private JdbcAccountBook book;
    private Accounts accounts;
    private Tokens tokens;
    private Path file;

    @BeforeEach
    void open() {
        source = database.open(data);
        book = new JdbcAccountBook(source);
        accounts = new Accounts(book, REVERSED, new InitialPassword(data), Clock.systemUTC());
        tokens = new Tokens(book, Clock.systemUTC());
        file = data.resolve("initial-password");
    }

    @Test
    void theFirstStartMakesAnOwnerWithAllRolesAndAPasswordThatOnlyThisUserCanRead() throws IOException {
        accounts.begin(null);
        assertThat(accounts.all()).singleElement().satisfies(owner -> {
            assertThat(owner.name()).isEqualTo("owner");
            assertThat(owner.roles()).containsExactly(Role.values());
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String password = Files.readString(file);
        assertThat(REVERSED.matches(password, book.password("owner").orElseThrow()))
                .isTrue();
        accounts.begin(null);
        assertThat(Files.readString(file)).as("a second start leaves it").isEqualTo(password);
    }

    @Test
    void aFileThatStoodThereIsReplacedAndNotWrittenInto() throws IOException {
        Path elsewhere = Files.writeString(data.resolve("elsewhere"), "mine");
        Files.createSymbolicLink(file, elsewhere);
        accounts.begin(null);
        assertThat(Files.readString(elsewhere)).isEqualTo("mine");
        assertThat(Files.isSymbolicLink(file)).isFalse();
    }

    @Test
    void aPasswordOfTheSettingsIsWrittenNowhere() {
        accounts.begin(GIVEN);
        assertThat(file).doesNotExist();
        assertThat(REVERSED.matches(GIVEN, book.password("owner").orElseThrow()))
                .isTrue();
    }

    @Test
    void aWeakPasswordOfTheSettingsStopsTheStart() {
        assertThatThrownBy(() -> accounts.begin("weak-canary")).isInstanceOfSatisfying(RefusedInput.class, refused -> {
            assertThat(refused.errors().get(0).toString())
                    .startsWith("plumbline.initial-password: ")
                    .doesNotContain("canary");
        });
        assertThat(accounts.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"change", "reset", "delete"})
    void theFileGoesWithTheFirstPassword(String how) throws IOException {
        accounts.begin(null);
        accounts.create("ann", Set.of(Role.ADMIN), null);
        accounts.reset("ann", null);
        assertThat(file).as("another account's password").exists();
        switch (how) {
            case "change" -> accounts.changePassword("owner", Files.readString(file), "a better one than that");
            case "reset" -> accounts.reset("owner", null);
            default -> accounts.delete("owner");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void theLastAdminStays() {
        accounts.begin(GIVEN);
        accounts.create("ann", Set.of(Role.ADMIN), null);
        accounts.change("ann", Set.of(Role.ADMIN), true);
        for (Runnable each : List.<Runnable>of(
                () -> accounts.delete("owner"),
                () -> accounts.change("owner", Set.of(Role.OWNER), false),
                () -> accounts.change("owner", Set.of(Role.ADMIN), true))) {
            assertThatThrownBy(each::run).isInstanceOf(AccountConflict.class);
            assertThat(accounts.of("owner").may(Role.ADMIN)).isTrue();
        }
        accounts.change("ann", Set.of(Role.ADMIN), false);
        accounts.delete("owner");
        assertThat(accounts.all()).extracting(Account::name).containsExactly("ann");
    }

    @Test
    void adminsWhoDeleteEachOtherAtOnceLeaveOne() {
        accounts.begin(GIVEN);
        for (int round = 0; round < 10; round++) {
            accounts.create("ann", Set.of(Role.ADMIN), null);
            AtomicInteger refused = new AtomicInteger();
            Stream.of("owner", "ann").parallel().forEach(name -> {
                try {
                    accounts.change(name, Set.of(Role.OWNER), false);
                } catch (AccountConflict e) {
                    refused.incrementAndGet();
                }
            });
            assertThat(refused.get()).isEqualTo(1);
            accounts.all().stream()
                    .filter(each -> each.may(Role.ADMIN))
                    .forEach(admin -> accounts.change("owner", Set.of(Role.ADMIN), false));
            accounts.delete("ann");
        }
    }

    @Test
    void aTokenMayNeverMoreThanItsAccount() {
        accounts.begin(GIVEN);
        accounts.create("ann", Set.of(Role.OWNER, Role.ANALYST), null);
        String secret = token("ann", Set.of(Role.OWNER));
        assertThat(tokens.holder(secret).orElseThrow().roles()).containsExactly(Role.OWNER);
        accounts.change("ann", Set.of(Role.ANALYST), false);
        assertThat(tokens.holder(secret).orElseThrow().roles()).isEmpty();
        accounts.change("ann", Set.of(Role.OWNER), true);
        assertThat(tokens.holder(secret)).isEmpty();
    }

    @Test
    void aTokenEndsWhenItIsRevokedOrItsPasswordResetOrItsAccountDeleted() {
        accounts.begin(GIVEN);
        accounts.create("ann", Set.of(Role.OWNER), null);
        String revoked = token("ann", Set.of(Role.OWNER));
        long number = tokens.of("ann").get(0).number();
        assertThatThrownBy(() -> tokens.revoke("owner", number)).isInstanceOf(NoSuchElementException.class);
        assertThat(tokens.holder(revoked)).isPresent();
        tokens.revoke("ann", number);
        assertThat(tokens.holder(revoked)).isEmpty();
        String reset = token("ann", Set.of(Role.OWNER));
        accounts.reset("ann", null);
        assertThat(tokens.holder(reset)).isEmpty();
        String deleted = token("ann", Set.of(Role.OWNER));
        accounts.delete("ann");
        accounts.create("ann", Set.of(Role.OWNER), null);
        assertThat(tokens.holder(deleted)).isEmpty();
    }

    @Test
    void ofATokenOnlyTheHashIsKeptAndItsUseIsNoted() {
        accounts.begin(GIVEN);
        String secret = token("owner", Set.of(Role.OWNER));
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(tokens.of("owner").get(0).lastUsed()).isNull();
        tokens.holder(secret);
        assertThat(tokens.of("owner").get(0).lastUsed()).isNotNull();
        assertThat(database.raw(source, data))
                .contains("owner")
                .doesNotContain(secret)
                .doesNotContain(secret.substring(6));
    }

    private String token(String account, Set<Role> roles) {
        return tokens.make(accounts.of(account), "for a test", roles).secret();
    }
}
