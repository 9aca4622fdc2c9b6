package io.plumbline.engagement;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where engagements are worked on: it lets in the team and nobody else, lets one change of an engagement be made at a
 * time, and enters in the audit trail what was done or looked at, all of it in one go.
 */
public final class Workroom {

    private final EngagementBook book;
    private final Transactions transactions;
    private final AuditTrail trail;

    /** The room of the engagements in this book. */
    public Workroom(EngagementBook book, Transactions transactions, AuditTrail trail) {
        this.book = book;
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * The engagement of this id, for somebody in its team: to make ready what a look or a change needs, not to be shown.
     *
     * @throws NothingHere when there is none, or it is not theirs
     */
    Engagement of(String id, String who) {
        return require(id, who, Set.of(Part.TEAM));
    }

    /**
     * The engagement of this id, for somebody who stands in one of these parts of it.
     *
     * @throws NothingHere when there is none, or they do not
     */
    public Engagement require(String id, String who, Set<Part> parts) {
        return book.part(id, who)
                .filter(parts::contains)
                .flatMap(each -> book.find(id))
                .orElseThrow(NothingHere::new);
    }

    /** Changes something of the present round while it is open. */
    public <T> T change(String id, String who, String action, String object, Function<Engagement, T> work) {
        return administer(id, who, action, object, engagement -> work.apply(requireOpen(engagement)));
    }

    /** Changes something of an engagement, whatever the state of its round. */
    public <T> T administer(String id, String who, String action, String object, Function<Engagement, T> work) {
        return done(new Deed(who, action, id, object), () -> {
            of(id, who);
            return work.apply(held(id));
        });
    }

    /** Looks at something of an engagement; there is no other way to it from outside. */
    public <T> T look(String id, String who, String action, String object, Function<Engagement, T> work) {
        return done(new Deed(who, action, id, object), () -> work.apply(of(id, who)));
    }

    /** Shows something to whoever stands in an engagement, the client's people too. */
    <T> T show(String id, String who, String action, String object, Function<Engagement, T> work) {
        return done(new Deed(who, action, id, object), () -> work.apply(require(id, who, EnumSet.allOf(Part.class))));
    }

    /** Whether somebody is in the team, and not of the client's people. */
    boolean isTeam(String id, String who) {
        return book.part(id, who).filter(Part.TEAM::equals).isPresent();
    }

    /** Changes an interview on behalf of its interviewee, while the round is open. */
    <T> T change(Invited who, String action, String object, Function<Engagement, T> work) {
        return done(
                new Deed(who.getName(), action, who.engagement(), object),
                () -> work.apply(requireOpen(held(who.engagement()))));
    }

    /** Shows interviewees what is asked of them, and who will know what they answer: that stays from then on. */
    <T> T look(Invited who, String action, Function<Engagement, T> work) {
        return done(new Deed(who.getName(), action, who.engagement(), who.object()), () -> {
            Engagement engagement = held(who.engagement());
            understood(engagement);
            return work.apply(engagement);
        });
    }

    /** Does something that no engagement had to be found for, and enters it. */
    public <T> T done(Deed deed, Supplier<T> work) {
        return transactions.within(() -> {
            T value = work.get();
            trail.enter(deed);
            return value;
        });
    }

    private Engagement held(String id) {
        return book.held(id).orElseThrow(NothingHere::new);
    }

    /** From the first interviewee on who was told the mode, or answered, it stays. */
    void understood(Engagement engagement) {
        if (!engagement.modeFixed()) {
            book.fixMode(engagement.id());
        }
    }

    private static Engagement requireOpen(Engagement engagement) {
        if (engagement.state() != State.OPEN) {
            throw new EngagementConflict("round " + engagement.round() + " of this engagement is "
                    + engagement.state().word() + ": what it was concluded from stays as it is; reopen the engagement,"
                    + " which begins another round");
        }
        return engagement;
    }
}
