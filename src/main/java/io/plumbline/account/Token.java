package io.plumbline.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a machine signs in with, on behalf of an account; the secret itself is shown once and not kept.
 *
 * @param number what it is revoked by
 * @param account on whose behalf
 * @param name what its owner calls it
 * @param roles the most it may do; never more than its account may at the time
 * @param madeAt since when it holds
 * @param lastUsed when it was used last, to the minute; null when never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Token(long number, String account, String name, Set<Role> roles, Instant madeAt, Instant lastUsed) {

    /** Holds its roles in the order in which they are declared. */
    public Token {
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    /** The same with the number it was kept under. */
    public Token with(long kept) {
        return new Token(kept, account, name, roles, madeAt, lastUsed);
    }

    Account narrowed(Account holder) {
        Set<Role> both = EnumSet.noneOf(Role.class);
        both.addAll(holder.roles());
        both.retainAll(roles);
        return new Account(holder.name(), both, holder.disabled(), holder.madeAt(), holder.revision());
    }
}
