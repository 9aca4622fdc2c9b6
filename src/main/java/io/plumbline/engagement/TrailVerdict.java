package io.plumbline.engagement;

import java.util.List;

/**
 * Whether the audit trail is as it was written.
 *
 * @param entries how many entries were gone through
 * @param checkpoints how many checkpoints were held against them
 * @param firstBroken the first entry that is not as it was; null when there is none, or the checkpoints themselves are at
 *     fault
 * @param reason what is wrong, in a sentence; null when nothing is
 * @param remarks what should be known besides
 */
public record TrailVerdict(long entries, int checkpoints, Long firstBroken, String reason, List<String> remarks) {

    /** Whether nothing is wrong. */
    public boolean whole() {
        return reason == null;
    }
}
