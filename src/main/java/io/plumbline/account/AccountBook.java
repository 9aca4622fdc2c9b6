package io.plumbline.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where accounts and tokens are kept; of passwords and tokens only what does not give them away. */
public interface AccountBook {

    /** Does something in one go, all of it or nothing, while nobody else changes an account. */
    <T> T alone(Supplier<T> work);

    /** Within {@link #alone}: does something once what is done there is kept, and never when it is not. */
    void onceKept(Runnable work);

    /** All accounts by name. */
    List<Account> accounts();

    /** The account of this name. */
    Optional<Account> account(String name);

    /** What is kept of an account's password. */
    Optional<String> password(String name);

    /** Adds an account. */
    void add(Account account, String password);

    /** Keeps what has changed of an account. */
    void keep(Account account);

    /** Keeps another password of an account. */
    void keepPassword(String name, String password);

    /** Takes out an account with its tokens. */
    void delete(String name);

    /** Adds a token and numbers it. */
    Token add(Token token, String hash);

    /** The tokens of an account. */
    List<Token> tokens(String account);

    /** The token of this hash. */
    Optional<Token> token(String hash);

    /** Notes that a token was used. */
    void used(Token token, Instant at);

    /** Takes out a token of an account, and says whether there was one. */
    boolean delete(String account, long token);

    /** Takes out all tokens of an account. */
    void deleteTokens(String account);
}
