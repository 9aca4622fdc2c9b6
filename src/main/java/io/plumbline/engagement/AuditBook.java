package io.plumbline.engagement;

import java.util.Optional;

/** Where the audit trail is kept. */
public interface AuditBook {

    /** The last entry, held until the transaction ends, so that entries follow each other. */
    Optional<AuditEntry> lastHeld();

    /** Adds an entry. */
    void add(AuditEntry entry);
}
