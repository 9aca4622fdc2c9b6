package io.plumbline.engagement;

import io.plumbline.methodology.Methodology;
import java.util.List;
import java.util.UUID;

/** What consultants checked in the present round, and the comments they rewrote for the client. */
public final class EvidenceCabinet {

    private final EvidenceBook book;
    private final Workroom room;

    /** The evidence in this book. */
    public EvidenceCabinet(EvidenceBook book, Workroom room) {
        this.book = book;
        this.room = room;
    }

    /** Adds evidence. */
    public KeptEvidence add(String engagement, String who, byte[] sent, Methodology methodology) {
        String id = UUID.randomUUID().toString();
        return room.change(engagement, who, "evidence.added", object(id), present -> {
            KeptEvidence evidence = EvidenceDocument.read(sent, present.assessedOn(), methodology)
                    .kept(0, id, 1);
            book.add(present, evidence);
            return evidence;
        });
    }

    /** The evidence in the order in which it was kept, from after a number on. */
    public Page<KeptEvidence> list(String engagement, String who, long after, int most) {
        return room.look(
                engagement,
                who,
                "evidence.read",
                "evidence",
                present -> Page.of(book.list(present, after, most + 1), most, KeptEvidence::number));
    }

    /** One piece of evidence. */
    public KeptEvidence of(String engagement, String who, String id) {
        return room.look(engagement, who, "evidence.read", object(id), present -> require(present, id));
    }

    /** Changes evidence, unless somebody else did meanwhile. */
    public KeptEvidence change(
            String engagement, String who, String id, long revision, byte[] sent, Methodology methodology) {
        return room.change(engagement, who, "evidence.changed", object(id), present -> {
            KeptEvidence before = require(present, id);
            EvidenceDocument document = EvidenceDocument.read(sent, present.assessedOn(), methodology);
            Stale.require(before.revision(), revision);
            KeptEvidence changed = document.kept(before.number(), id, revision + 1);
            if (!book.keep(changed)) {
                throw new Stale(changed.revision());
            }
            return changed;
        });
    }

    /** Takes out evidence with its attachments, unless somebody else changed it meanwhile. */
    public void remove(String engagement, String who, String id, long revision) {
        room.change(engagement, who, "evidence.removed", object(id), present -> {
            KeptEvidence evidence = require(present, id);
            Stale.require(evidence.revision(), revision);
            book.remove(present, evidence);
            return null;
        });
    }

    /** The rewritten comments, by discipline. */
    public List<RewrittenComment> comments(String engagement, String who) {
        return room.look(engagement, who, "comments.read", "comments", book::comments);
    }

    /** The rewritten comment on a discipline; empty where nothing was kept yet. */
    public RewrittenComment comment(String engagement, String who, String discipline) {
        return room.look(engagement, who, "comment.read", "comment/" + discipline, each -> comment(each, discipline));
    }

    /** Keeps a rewritten comment, unless somebody else did meanwhile. */
    public RewrittenComment comment(String engagement, String who, String discipline, long revision, byte[] sent) {
        return room.change(engagement, who, "comment.changed", "comment/" + discipline, present -> {
            SentDocument document = SentDocument.read(sent, List.of("text"));
            String text = document.values().optional("text", InterviewDocument.LONGEST_NOTES);
            document.require();
            Stale.require(comment(present, discipline).revision(), revision);
            RewrittenComment changed = new RewrittenComment(discipline, text == null ? "" : text, revision + 1);
            if (!book.keep(present, changed)) {
                throw new Stale(changed.revision());
            }
            return changed;
        });
    }

    private RewrittenComment comment(Engagement present, String discipline) {
        return book.comment(present, discipline).orElse(new RewrittenComment(discipline, "", 0));
    }

    static String object(String id) {
        return "evidence/" + id;
    }

    KeptEvidence require(Engagement present, String id) {
        return book.find(present, id).orElseThrow(NothingHere::new);
    }
}
