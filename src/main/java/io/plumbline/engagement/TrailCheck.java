package io.plumbline.engagement;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Goes through the trail from its first entry, and holds it against itself and the checkpoints. */
public final class TrailCheck {

    private static final int AT_A_TIME = 1_000;

    private final AuditBook book;
    private final Checkpoints checkpoints;

    /** The check of the trail in this book against these checkpoints. */
    public TrailCheck(AuditBook book, Checkpoints checkpoints) {
        this.book = book;
        this.checkpoints = checkpoints;
    }

    /** What came of it: the first entry that is not as it was, if there is one. */
    public TrailVerdict verdict() {
        List<String> remarks = new ArrayList<>();
        List<Checkpoint> noted;
        try {
            // Read before the entries: whatever was noted then is in the database now.
            noted = checkpoints.read();
        } catch (Checkpoint.Unreadable e) {
            return new TrailVerdict(0, 0, null, e.getMessage(), remarks);
        }
        noted.stream()
                .filter(Checkpoint::restored)
                .forEach(each -> remarks.add("an older copy was put back on purpose that ends with entry "
                        + each.number() + " (line " + each.line() + " of the checkpoints)"));
        Passage passage = new Passage(noted.iterator());
        for (List<AuditEntry> entries = book.after(Long.MIN_VALUE, AT_A_TIME);
                !entries.isEmpty() && passage.reason == null;
                entries = book.after(entries.get(entries.size() - 1).number(), AT_A_TIME)) {
            entries.forEach(passage::take);
        }
        passage.end();
        if (noted.isEmpty() && passage.count > 0) {
            remarks.add(
                    "there are no checkpoints: that the end was cut off, or all of it written anew, would not be seen");
        }
        return new TrailVerdict(
                passage.count, noted.size(), passage.reason == null ? null : passage.broken, passage.reason, remarks);
    }

    /** How far one has come. */
    private static final class Passage {

        private final Iterator<Checkpoint> noted;
        private Checkpoint next;
        private AuditEntry last;
        private long agreed;
        private long count;
        private long broken;
        private String reason;

        Passage(Iterator<Checkpoint> noted) {
            this.noted = noted;
            advance();
        }

        void take(AuditEntry entry) {
            if (reason != null) {
                return;
            }
            long expected = last == null ? 1 : last.number() + 1;
            String before = last == null ? AuditTrail.BEGINNING : last.hash();
            String own = AuditTrail.hash(entry.number(), entry.at(), entry.deed(), entry.previous());
            if (entry.number() < expected) {
                fail(entry.number(), "is none of the trail: it begins with 1");
            } else if (entry.number() > expected) {
                fail(expected, "is missing; the next one there is " + entry.number());
            } else if (!own.equals(entry.hash())) {
                fail(entry.number(), "is not as it was written: its hash stands for something else");
            } else if (entry.previous().equals(before)) {
                compare(entry);
            } else if (last == null || agreed == last.number()) {
                fail(entry.number(), "was not written after " + (expected - 1) + " as that stands now");
            } else {
                fail(last.number(), "was written anew: entry " + entry.number() + " was written after another one");
            }
            last = entry;
            count++;
        }

        private void compare(AuditEntry entry) {
            while (next != null && next.number() == entry.number()) {
                if (!next.hash().equals(entry.hash())) {
                    fail(
                            agreed + 1,
                            "or a later one up to " + entry.number() + " was written anew: the database and the"
                                    + " checkpoints disagree about entry " + entry.number() + " (line " + next.line()
                                    + " of the checkpoints). The entries follow each other, so that either an older"
                                    + " copy of the database was put back and written on, or that line was changed");
                    return;
                }
                agreed = entry.number();
                advance();
            }
        }

        void end() {
            if (reason == null && next != null) {
                Checkpoint highest = next;
                while (noted.hasNext()) {
                    highest = noted.next();
                }
                long end = last == null ? 0 : last.number();
                fail(
                        end + 1,
                        "and all after it up to " + highest.number() + " are missing: the checkpoints (line "
                                + highest.line() + ") know of them. The end of the database was cut off, or an older"
                                + " copy was put back");
            }
        }

        private void advance() {
            next = noted.hasNext() ? noted.next() : null;
        }

        private void fail(long entry, String why) {
            broken = entry;
            reason = "entry " + entry + " " + why;
        }
    }
}
