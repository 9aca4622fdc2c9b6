package io.plumbline.engagement;

import io.plumbline.ruleset.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did or looked at what, and when: each entry carries the hash of the one before, in the transaction of the deed. */
public final class AuditTrail {

    static final String BEGINNING = "0".repeat(64);

    private final AuditBook book;
    private final Clock clock;

    /** The trail kept in this book. */
    public AuditTrail(AuditBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Enters a deed; to be called last in the transaction that does it, because it holds up the next. */
    public void enter(Deed deed) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        book.follow(last -> {
            long number = last.map(AuditEntry::number).orElse(0L) + 1;
            String previous = last.map(AuditEntry::hash).orElse(BEGINNING);
            return new AuditEntry(number, at, deed, previous, hash(number, at, deed, previous));
        });
    }

    /** The hash of an entry with this content; each part is written with its length, so that none can run into the next. */
    static String hash(long number, Instant at, Deed deed, String previous) {
        String content = Stream.of(
                        Long.toString(number),
                        at.toString(),
                        deed.actor(),
                        deed.action(),
                        String.valueOf(deed.engagement()),
                        deed.object(),
                        previous)
                .map(each -> each.length() + ":" + each)
                .collect(Collectors.joining(","));
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    }
}
