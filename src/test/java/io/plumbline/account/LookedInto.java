package io.plumbline.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A book of accounts in which nothing may be written. */
interface LookedInto extends AccountBook {

    @Override
    default <T> T alone(Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void onceKept(Runnable work) {
        throw new UnsupportedOperationException();
    }

    @Override
    default List<Account> accounts() {
        throw new UnsupportedOperationException();
    }

    @Override
    default void add(Account account, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void keep(Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void keepPassword(String name, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void delete(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Token add(Token token, String hash) {
        throw new UnsupportedOperationException();
    }

    @Override
    default List<Token> tokens(String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Optional<Token> token(String hash) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void used(Token token, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    default boolean delete(String account, long token) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void deleteTokens(String account) {
        throw new UnsupportedOperationException();
    }
}
