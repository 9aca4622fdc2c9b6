package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.account.Account;
import io.plumbline.account.AccountConflict;
import io.plumbline.account.Accounts;
import io.plumbline.account.InitialPassword;
import io.plumbline.account.Role;
import io.plumbline.interview.RefusedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
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

/** Accounts as they are kept. */
@OnBothDatabases
class AccountsTest {

    private static final String GIVEN = "given by the settings";

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private DataSource source;
    private JdbcAccountBook book;
    private Accounts accounts;
    private Path file;

    @BeforeEach
    void open() {
        source = database.open(data);
        book = new JdbcAccountBook(source);
        accounts = new Accounts(book, new Reversed(), new InitialPassword(data), Clock.systemUTC());
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
        assertThat(new Reversed().matches(password, book.password("owner").orElseThrow()))
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
        assertThat(new Reversed().matches(GIVEN, book.password("owner").orElseThrow()))
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
    void theFileStaysWhereItsPasswordDoes() {
        accounts.begin(null);
        accounts.create("ann", Set.of(Role.ADMIN), null);
        for (Runnable each : List.<Runnable>of(() -> accounts.reset("owner", null), () -> accounts.delete("owner"))) {
            assertThatThrownBy(() -> new JdbcTransactions(source).within(() -> {
                        each.run();
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(file).exists();
        }
    }

    @Test
    void aFileThatCannotBeTakenAwayDoesNotUndoTheChange() throws IOException {
        accounts.begin(null);
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        String password = accounts.reset("owner", null);
        assertThat(new Reversed().matches(password, book.password("owner").orElseThrow()))
                .isTrue();
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
}
