package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.account.Accounts;
import io.plumbline.account.InitialPassword;
import io.plumbline.account.Role;
import io.plumbline.account.Tokens;
import java.nio.file.Path;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Tokens as they are kept: they may no more than their account, and end with it. */
@OnBothDatabases
class TokensTest {

    private static final String GIVEN = "given by the settings";

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path data;

    private DataSource source;
    private Accounts accounts;
    private Tokens tokens;

    @BeforeEach
    void open() {
        source = database.open(data);
        JdbcAccountBook book = new JdbcAccountBook(source);
        accounts = new Accounts(book, new Reversed(), new InitialPassword(data), Clock.systemUTC());
        tokens = new Tokens(book, Clock.systemUTC());
        accounts.begin(GIVEN);
    }

    private String token(String account, Set<Role> roles) {
        return tokens.make(accounts.of(account), "for a test", roles).secret();
    }

    @Test
    void aTokenMayNeverMoreThanItsAccount() {
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
}
