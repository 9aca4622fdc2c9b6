package io.plumbline.engagement;

import io.plumbline.account.FailedLogins;
import io.plumbline.interview.RefusedInput;
import io.plumbline.ruleset.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations to answer for oneself: of 128 random bits, for one interview, for some days, revocable at once. */
public final class Invitations {

    private static final int BYTES = 16;
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 60;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InvitationBook book;
    private final Interviews interviews;
    private final Workroom room;
    private final FailedLogins failures;
    private final Clock clock;

    /** The invitations in this book; wrong tokens are counted here. */
    public Invitations(InvitationBook book, Interviews interviews, Workroom room, FailedLogins failures, Clock clock) {
        this.book = book;
        this.interviews = interviews;
        this.room = room;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * An invitation that was made just now.
     *
     * @param token shown this once
     */
    public record Made(Invitation invitation, String token) {

        @Override
        public String toString() {
            return "Made[invitation=" + invitation + "]";
        }
    }

    /**
     * For how many days somebody wants it to hold, as it is sent.
     *
     * @throws RefusedInput when that cannot be
     */
    public static int days(byte[] body) {
        SentDocument sent =
                SentDocument.read(body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body, List.of("days"));
        Integer days = sent.values().whole("days", 1, MOST_DAYS);
        sent.require();
        return days == null ? USUAL_DAYS : days;
    }

    /** Makes an invitation to an interview. */
    public Made make(String engagement, String who, String interview, int days) {
        String id = UUID.randomUUID().toString();
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return room.change(engagement, who, "invitation.made", object(interview, id), present -> {
            interviews.require(present, interview);
            Instant now = now();
            Invitation made = new Invitation(0, id, interview, now, who, now.plus(Duration.ofDays(days)), null, null);
            book.add(made, hash(token));
            return new Made(made, token);
        });
    }

    /** The invitations to an interview, from after a number on. */
    public Page<Invitation> list(String engagement, String who, String interview, long after, int most) {
        return room.look(engagement, who, "invitations.read", Interviews.object(interview), present -> {
            interviews.require(present, interview);
            return Page.of(book.list(interview, after, most + 1), most, Invitation::number);
        });
    }

    /** Lets an invitation hold no more, from the next request on, whatever the state of the round. */
    public void revoke(String engagement, String who, String interview, String id) {
        room.administer(engagement, who, "invitation.revoked", object(interview, id), present -> {
            interviews.require(present, interview);
            Invitation invitation = book.find(interview, id).orElseThrow(NothingHere::new);
            if (invitation.revokedAt() == null) {
                book.revoke(id, now());
            }
            return null;
        });
    }

    /**
     * Who holds this token; empty when it is mistyped, has expired, was revoked or belongs to a round that is over. Only
     * one that never was counts as a guess.
     *
     * @throws io.plumbline.account.SlowedDown when too many wrong ones came from that address
     */
    public Optional<Invited> holder(String token, String address) {
        failures.requireNoWait(address);
        Instant now = now();
        Optional<Invitation> kept = book.holder(hash(token));
        Optional<Invitation> invitation = kept.filter(each -> each.holds(now));
        Optional<Invited> invited = invitation.flatMap(this::invited);
        if (kept.isEmpty()) {
            failures.failed(address);
        }
        invitation
                .filter(each -> each.lastUsed() == null
                        || each.lastUsed().plus(NOTED_EVERY).isBefore(now))
                .ifPresent(each -> book.used(each.id(), now));
        return invited;
    }

    /** Who held this token, be it that it holds no more, until the round is over; to be let into nothing. */
    public Optional<Invited> former(String token) {
        return book.holder(hash(token)).flatMap(this::invited);
    }

    private Optional<Invited> invited(Invitation invitation) {
        return book.engagement(invitation.interview())
                .map(engagement -> new Invited(invitation.id(), invitation.interview(), engagement));
    }

    /** Closes an invitation whose interview is complete; one that holds no more cannot complete it. */
    void close(Invited who) {
        book.find(who.interview(), who.invitation())
                .filter(each -> each.holds(now()))
                .orElseThrow(NothingHere::new);
        book.revoke(who.invitation(), now());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String object(String interview, String id) {
        return Interviews.object(interview) + "/invitation/" + id;
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
