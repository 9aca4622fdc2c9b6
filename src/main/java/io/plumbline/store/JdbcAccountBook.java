package io.plumbline.store;

import io.plumbline.account.Account;
import io.plumbline.account.AccountBook;
import io.plumbline.account.Role;
import io.plumbline.account.Token;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and tokens in the database. */
public final class JdbcAccountBook implements AccountBook {

    private static final String NAME = "name";
    private static final String ACCOUNT = "account";
    private static final String ALL = "all accounts";

    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final OneAtATime oneAtATime = new OneAtATime();

    /** The accounts kept in this database. */
    public JdbcAccountBook(DataSource source) {
        this.client = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        return transaction.execute(status -> {
            oneAtATime.take(ALL);
            client.sql("select only_row from account_lock for update")
                    .query(Integer.class)
                    .single();
            return work.get();
        });
    }

    @Override
    public void onceKept(Runnable work) {
        WhenKept.then(work);
    }

    @Override
    public List<Account> accounts() {
        return client.sql("select * from account order by name")
                .query(JdbcAccountBook::account)
                .list();
    }

    @Override
    public Optional<Account> account(String name) {
        return client.sql("select * from account where name = ?")
                .param(name)
                .query(JdbcAccountBook::account)
                .optional();
    }

    @Override
    public Optional<String> password(String name) {
        return client.sql("select password from account where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    @Override
    public void add(Account account, String password) {
        client.sql("insert into account (name, roles, disabled, made_at, revision, password)"
                        + " values (:name, :roles, :disabled, :at, :revision, :password)")
                .param(NAME, account.name())
                .param("roles", words(account.roles()))
                .param("disabled", account.disabled())
                .param("at", time(account.madeAt()))
                .param("revision", account.revision())
                .param("password", password)
                .update();
    }

    @Override
    public void keep(Account account) {
        client.sql("update account set roles = :roles, disabled = :disabled, revision = :revision where name = :name")
                .param("roles", words(account.roles()))
                .param("disabled", account.disabled())
                .param("revision", account.revision())
                .param(NAME, account.name())
                .update();
    }

    @Override
    public void keepPassword(String name, String password) {
        client.sql("update account set password = ? where name = ?")
                .params(password, name)
                .update();
    }

    @Override
    public void delete(String name) {
        client.sql("delete from account where name = ?").param(name).update();
    }

    @Override
    public Token add(Token token, String hash) {
        KeyHolder key = new GeneratedKeyHolder();
        client.sql("insert into access_token (account, name, roles, made_at, hash)"
                        + " values (:account, :name, :roles, :at, :hash)")
                .param(ACCOUNT, token.account())
                .param(NAME, token.name())
                .param("roles", words(token.roles()))
                .param("at", time(token.madeAt()))
                .param("hash", hash)
                .update(key, "number");
        return token.with(key.getKey().longValue());
    }

    @Override
    public List<Token> tokens(String account) {
        return client.sql("select * from access_token where account = ? order by number")
                .param(account)
                .query(JdbcAccountBook::token)
                .list();
    }

    @Override
    public Optional<Token> token(String hash) {
        return client.sql("select * from access_token where hash = ?")
                .param(hash)
                .query(JdbcAccountBook::token)
                .optional();
    }

    @Override
    public void used(Token token, Instant at) {
        client.sql("update access_token set last_used = ? where number = ?")
                .params(time(at), token.number())
                .update();
    }

    @Override
    public boolean delete(String account, long token) {
        return client.sql("delete from access_token where account = ? and number = ?")
                        .params(account, token)
                        .update()
                == 1;
    }

    @Override
    public void deleteTokens(String account) {
        client.sql("delete from access_token where account = ?").param(account).update();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                row.getString(NAME),
                roles(row),
                row.getBoolean("disabled"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }

    private static Token token(ResultSet row, int n) throws SQLException {
        OffsetDateTime used = row.getObject("last_used", OffsetDateTime.class);
        return new Token(
                row.getLong("number"),
                row.getString(ACCOUNT),
                row.getString(NAME),
                roles(row),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("roles").split(","))
                .flatMap(each -> Role.of(each).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String words(Set<Role> roles) {
        return roles.stream().map(Role::word).collect(Collectors.joining(","));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
