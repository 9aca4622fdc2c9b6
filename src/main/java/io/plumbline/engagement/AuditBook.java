package io.plumbline.engagement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the audit trail is kept. */
public interface AuditBook {

    /**
     * Adds the entry that follows the last one, in the transaction that runs or in one of its own; the next has to wait
     * until that transaction ends.
     *
     * @param next makes the entry from the last, which is nothing at the beginning
     */
    void follow(Function<Optional<AuditEntry>, AuditEntry> next);

    /** The entries with a number above this one, in their order. */
    List<AuditEntry> after(long number, int most);

    /** The entries with a number below this one, the latest first. */
    List<AuditEntry> before(long number, int most);

    /** The entries about an engagement with a number below this one, the latest first. */
    List<AuditEntry> before(long number, int most, String engagement);
}
