package io.plumbline.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person, or a machine, that the service knows.
 *
 * @param name what it signs in with, in small letters
 * @param roles what it may do, at least one
 * @param disabled whether it is shut out for now
 * @param madeAt since when it is known
 * @param revision counts its changes, so that what was granted before a change can be told from what was granted after
 */
public record Account(
        String name,
        Set<Role> roles,
        boolean disabled,
        Instant madeAt,
        @JsonIgnore long revision) {

    /** The longest name. */
    public static final int LONGEST_NAME = 60;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0," + (LONGEST_NAME - 1) + "}");

    /** Holds its roles in the order in which they are declared. */
    public Account {
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    /** Whether this can be the name of an account. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The name that somebody means who types it in capitals. */
    public static String named(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it is let in and holds this role. */
    public boolean may(Role role) {
        return !disabled && roles.contains(role);
    }

    Account with(Set<Role> others, boolean shutOut) {
        return new Account(name, others, shutOut, madeAt, revision + 1);
    }

    Account changed() {
        return with(roles, disabled);
    }
}
