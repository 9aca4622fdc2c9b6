package io.plumbline.engagement;

import java.time.Instant;

/**
 * A deed as it stands in the audit trail.
 *
 * @param number its place, from 1 and without gaps
 * @param at when, to the millisecond
 * @param previous the hash of the entry before it; of 64 zeros for the first
 * @param hash the SHA-256 over all of the above and the deed
 */
public record AuditEntry(long number, Instant at, Deed deed, String previous, String hash) {}
