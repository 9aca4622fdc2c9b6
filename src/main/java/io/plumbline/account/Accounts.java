package io.plumbline.account;

import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The accounts, and everything that may be done to them. */
public final class Accounts {

    private static final String PASSWORD = "/password";

    private final AccountBook book;
    private final Passwords passwords;
    private final InitialPassword initial;
    private final Clock clock;

    /** The accounts of this book. */
    public Accounts(AccountBook book, Passwords passwords, InitialPassword initial, Clock clock) {
        this.book = book;
        this.passwords = passwords;
        this.initial = initial;
        this.clock = clock;
    }

    /** Makes the first account with all roles when there is none; its password is written to a file unless it is given. */
    public void begin(String given) {
        book.alone(() -> {
            if (book.accounts().isEmpty()) {
                String password = given == null ? PasswordRules.random() : given;
                require("plumbline.initial-password", InitialPassword.ACCOUNT, password);
                if (given == null) {
                    initial.write(password);
                }
                add(InitialPassword.ACCOUNT, EnumSet.allOf(Role.class), password);
            }
            return null;
        });
    }

    /** All accounts by name. */
    public List<Account> all() {
        return book.accounts();
    }

    /**
     * The account of this name.
     *
     * @throws NoSuchElementException when there is none
     */
    public Account of(String name) {
        return book.account(name).orElseThrow(() -> new NoSuchElementException("there is no such account"));
    }

    /** Makes an account, with a password that is made up when none is given; returns the password. */
    public String create(String name, Set<Role> roles, String given) {
        String password = given == null ? PasswordRules.random() : given;
        require(PASSWORD, name, password);
        return book.alone(() -> {
            if (book.account(name).isPresent()) {
                throw new AccountConflict("an account of this name exists; choose another name");
            }
            add(name, roles, password);
            return password;
        });
    }

    private void add(String name, Set<Role> roles, String password) {
        book.add(new Account(name, roles, false, clock.instant(), 1), passwords.hash(password));
    }

    /** Gives an account other roles, and shuts it out or lets it in; holds from the next request on. */
    public Account change(String name, Set<Role> roles, boolean disabled) {
        return change(name, account -> account.with(roles, disabled));
    }

    private Account change(String name, UnaryOperator<Account> change) {
        return book.alone(() -> {
            Account changed = change.apply(of(name));
            book.keep(changed);
            requireAnAdmin();
            return changed;
        });
    }

    /** Takes out an account with its tokens. */
    public void delete(String name) {
        book.alone(() -> {
            of(name);
            book.delete(name);
            requireAnAdmin();
            forgetInitial(name);
            return null;
        });
    }

    private void requireAnAdmin() {
        if (book.accounts().stream().noneMatch(each -> each.may(Role.ADMIN))) {
            throw new AccountConflict("nobody would be left who may manage users; make somebody else an admin first");
        }
    }

    /** Gives an account another password, made up when none is given, and revokes its tokens; returns the password. */
    public String reset(String name, String given) {
        of(name);
        String password = given == null ? PasswordRules.random() : given;
        require(PASSWORD, name, password);
        keep(name, password, true);
        return password;
    }

    /** Changes the password of somebody who knows the old one. */
    public void changePassword(String name, String old, String changed) {
        if (old.equals(changed)) {
            throw refused("/new", "the new password is the old one; choose another");
        }
        require("/new", name, changed);
        keep(name, changed, false);
    }

    private void keep(String name, String password, boolean revoking) {
        String hash = passwords.hash(password);
        book.alone(() -> {
            book.keep(of(name).changed());
            book.keepPassword(name, hash);
            if (revoking) {
                book.deleteTokens(name);
            }
            forgetInitial(name);
            return null;
        });
    }

    private void forgetInitial(String name) {
        if (name.equals(InitialPassword.ACCOUNT)) {
            book.onceKept(initial::remove);
        }
    }

    private static void require(String pointer, String name, String password) {
        PasswordRules.broken(name, password).ifPresent(sentence -> {
            throw refused(pointer, sentence);
        });
    }

    private static RefusedInput refused(String pointer, String sentence) {
        return RefusedInput.of(List.of(new InputError(pointer, null, null, sentence, null, null)));
    }
}
