package io.plumbline.engagement;

import io.plumbline.account.Account;
import io.plumbline.account.AccountBook;
import io.plumbline.account.Role;
import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import java.util.List;
import java.util.Locale;

/** Who may see an engagement: its team, and the client's people. */
public final class Team {

    private static final String ACTION = "team.changed";

    private final EngagementBook book;
    private final AccountBook accounts;
    private final Workroom room;

    /** The teams of the engagements in this book, of these accounts. */
    public Team(EngagementBook book, AccountBook accounts, Workroom room) {
        this.book = book;
        this.accounts = accounts;
        this.room = room;
    }

    /** The part that somebody is to have, as it is sent. */
    public static Part read(byte[] body) {
        SentDocument sent = SentDocument.read(body, List.of("part"));
        String part = sent.values().word("part", Part.words(), "one of " + String.join(", ", Part.words()));
        sent.require();
        return Part.valueOf(part.toUpperCase(Locale.ROOT));
    }

    /**
     * Some of those who may see an engagement.
     *
     * @param revision that of the engagement, which a change of them needs
     */
    public record Listed(long revision, Page<Member> members) {}

    /** Who may see an engagement, by name, from after a name on. */
    public Listed of(String id, String who, String after, int most) {
        return room.look(
                id,
                who,
                "team.read",
                "team",
                engagement -> new Listed(
                        engagement.revision(), Page.of(book.members(id, after, most + 1), most, Member::account)));
    }

    /** Lets somebody in, or gives them another part. */
    public Engagement put(String id, String who, long revision, Member member) {
        return change(id, who, revision, member.account(), engagement -> {
            requireRole(member);
            book.put(engagement.id(), member);
        });
    }

    /** Takes somebody out. */
    public Engagement remove(String id, String who, long revision, String account) {
        return change(id, who, revision, account, engagement -> {
            if (!book.remove(engagement.id(), account)) {
                throw new NothingHere();
            }
        });
    }

    /** Makes sure that no engagement is left without a team when an account goes. */
    public void requireOthers(String account) {
        int alone = book.alone(account);
        if (alone > 0) {
            throw new EngagementConflict(
                    account + " is the only one in the team of " + alone
                            + (alone == 1 ? " engagement" : " engagements")
                            + ", which nobody could work on then; let them take in somebody else first, or shut the account out");
        }
    }

    private interface Change {
        void of(Engagement engagement);
    }

    private Engagement change(String id, String who, long revision, String account, Change change) {
        return room.administer(id, who, ACTION, "account/" + account, engagement -> {
            Stale.require(engagement.revision(), revision);
            change.of(engagement);
            if (book.count(engagement.id(), Part.TEAM) == 0) {
                throw new EngagementConflict(
                        "nobody would be left who may work on this engagement; let somebody else into the team first");
            }
            Engagement changed = engagement.changed();
            book.keep(changed);
            return changed;
        });
    }

    /** The parts go with the roles: whoever is in the client's part can see nothing else, and the other way round. */
    private void requireRole(Member member) {
        Role needed = member.part() == Part.TEAM ? Role.CONSULTANT : Role.CLIENT;
        Account account = accounts.account(member.account()).orElse(null);
        if (account == null || !account.may(needed)) {
            throw RefusedInput.of(List.of(new InputError(
                    "/part",
                    null,
                    null,
                    "there is no account " + member.account() + " with the role " + needed.word() + ", which the part "
                            + member.part().word() + " needs; an admin gives roles",
                    null,
                    null)));
        }
    }
}
