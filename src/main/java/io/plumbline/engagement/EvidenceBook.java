package io.plumbline.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where evidence and rewritten comments are kept; an engagement means its present round. */
public interface EvidenceBook {

    /** Adds evidence; its number is given here. */
    void add(Engagement engagement, KeptEvidence evidence);

    /** The evidence of this id. */
    Optional<KeptEvidence> find(Engagement engagement, String id);

    /** The evidence in the order in which it was kept, from after a number on. */
    List<KeptEvidence> list(Engagement engagement, long after, int most);

    /** The day of the newest evidence. */
    Optional<LocalDate> newest(Engagement engagement);

    /** Keeps evidence, unless its revision before is not the kept one. */
    boolean keep(KeptEvidence changed);

    /** Takes out evidence with its attachments. */
    void remove(Engagement engagement, KeptEvidence evidence);

    /** The rewritten comments, in the order of their disciplines' ids. */
    List<RewrittenComment> comments(Engagement engagement);

    /** The rewritten comment on a discipline. */
    Optional<RewrittenComment> comment(Engagement engagement, String discipline);

    /** Keeps a rewritten comment, unless its revision before is not the kept one. */
    boolean keep(Engagement engagement, RewrittenComment changed);
}
