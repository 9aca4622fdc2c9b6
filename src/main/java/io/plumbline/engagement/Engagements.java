package io.plumbline.engagement;

import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The engagements, from their making on. */
public final class Engagements {

    private final EngagementBook book;
    private final EvidenceBook evidence;
    private final Workroom room;
    private final Clock clock;

    /** The engagements in this book. */
    public Engagements(EngagementBook book, EvidenceBook evidence, Workroom room, Clock clock) {
        this.book = book;
        this.evidence = evidence;
        this.room = room;
        this.clock = clock;
    }

    /** Makes an engagement; whoever makes it is its team at first. */
    public Engagement create(EngagementDocument agreed, String who) {
        String id = UUID.randomUUID().toString();
        Engagement engagement = new Engagement(
                0,
                id,
                agreed.client(),
                agreed.title(),
                agreed.mode(),
                false,
                agreed.aiIntent(),
                agreed.assessedOn(),
                agreed.disciplines(),
                State.OPEN,
                1,
                1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                who);
        return room.done(new Deed(who, "engagement.made", id, "engagement"), () -> {
            book.add(engagement);
            book.put(id, new Member(who, Part.TEAM));
            return engagement;
        });
    }

    /**
     * The engagements in whose team somebody is, the newest first.
     *
     * @param below the number of the last one that was seen
     */
    public Page<Engagement> list(String who, long below, int most) {
        return room.done(
                new Deed(who, "engagements.read", null, "engagements"),
                () -> Page.of(book.of(who, Part.TEAM, below, most + 1), most, Engagement::number));
    }

    /** What was agreed in one engagement, and where it stands. */
    public Engagement of(String id, String who) {
        return room.look(id, who, "engagement.read", "engagement", engagement -> engagement);
    }

    /** Agrees something else, unless somebody else did meanwhile. */
    public Engagement change(String id, String who, long revision, EngagementDocument agreed) {
        return room.change(id, who, "engagement.changed", "engagement", engagement -> {
            Stale.require(engagement.revision(), revision);
            requireSameMode(engagement, agreed);
            requireNoLaterEvidence(engagement, agreed);
            Engagement changed = engagement.with(agreed);
            book.keep(changed);
            return changed;
        });
    }

    private static void requireSameMode(Engagement engagement, EngagementDocument agreed) {
        if (engagement.modeFixed() && engagement.mode() != agreed.mode()) {
            throw new EngagementConflict(
                    "the mode stays " + engagement.mode().word()
                            + ": interviewees were told so or answered on that understanding; another mode needs another engagement");
        }
    }

    private void requireNoLaterEvidence(Engagement engagement, EngagementDocument agreed) {
        evidence.newest(engagement)
                .filter(each -> each.isAfter(agreed.assessedOn()))
                .ifPresent(newest -> {
                    throw RefusedInput.of(List.of(new InputError(
                            "/assessedOn",
                            "\"" + agreed.assessedOn() + "\"",
                            "a date not before " + newest,
                            "evidence was collected on " + newest + ", and none can be younger than the assessment",
                            null,
                            null)));
                });
    }
}
