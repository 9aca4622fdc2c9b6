package io.plumbline.engagement;

import java.util.List;
import java.util.Optional;

/** Where rounds are kept as they were concluded and as they were published. */
public interface SnapshotBook {

    /** Keeps a round as it was concluded. */
    void add(Snapshot snapshot);

    /** Keeps a round that was concluded anew because a person was erased; for nothing else is it ever changed. */
    void replace(Snapshot snapshot);

    /** Keeps what a client is shown of a round. */
    void add(Published published);

    /** Keeps what is left of a published round because a person was erased; for nothing else is it ever changed. */
    void replace(Published published);

    /** The rounds of an engagement that were concluded, the first one first. */
    List<Snapshot> snapshots(String engagement);

    /** A round as it was concluded. */
    Optional<Snapshot> snapshot(String engagement, int round);

    /** The rounds of an engagement that were published, the first one first. */
    List<Integer> publishedRounds(String engagement);

    /** What was published of an engagement, the first one first. */
    List<Published> published(String engagement);
}
