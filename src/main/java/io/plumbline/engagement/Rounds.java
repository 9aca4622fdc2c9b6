package io.plumbline.engagement;

import io.plumbline.result.ResultJson;
import io.plumbline.result.RulesetStamp;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rounds of an engagement: open, then locked with what was concluded, then published to the client. */
public final class Rounds {

    private final SnapshotBook snapshots;
    private final EngagementBook book;
    private final Facts facts;
    private final EvidenceBook evidence;
    private final Carrying carrying;
    private final ClientViews views;
    private final RulesAtHand rules;
    private final Decisions decisions;
    private final Workroom room;
    private final Clock clock;

    /** The rounds kept in these books. */
    public Rounds(
            SnapshotBook snapshots,
            EngagementBook book,
            Facts facts,
            EvidenceBook evidence,
            Carrying carrying,
            ClientViews views,
            RulesAtHand rules,
            Decisions decisions,
            Workroom room,
            Clock clock) {
        this.snapshots = snapshots;
        this.book = book;
        this.facts = facts;
        this.evidence = evidence;
        this.carrying = carrying;
        this.views = views;
        this.rules = rules;
        this.decisions = decisions;
        this.room = room;
        this.clock = clock;
    }

    /** A round as it is listed: how it was concluded, and when it was published, if it was. */
    public record Round(Snapshot concluded, Published published) {}

    /** Concludes the present round under the rules in force, and keeps facts, rules and result as they are. */
    public Engagement lock(String id, String who, long revision) {
        return room.change(id, who, "round.locked", "round", engagement -> {
            Stale.require(engagement.revision(), revision);
            Ruleset ruleset = rules.now();
            byte[] document = ResultJson.bytes(facts.document(engagement));
            Decisions.Decided decided = decisions.assessment(ruleset, document, false);
            RulesetStamp stamp = ruleset.stamp();
            snapshots.add(new Snapshot(
                    id,
                    engagement.round(),
                    text(document),
                    Sha256.of(document),
                    stamp,
                    text(decided.answer()),
                    Sha256.of(decided.answer()),
                    comments(engagement),
                    now(),
                    who));
            return keep(engagement.in(State.LOCKED, engagement.round()));
        });
    }

    private Map<String, Object> comments(Engagement engagement) {
        return evidence.comments(engagement).stream()
                .filter(each -> !each.text().isBlank())
                .collect(Collectors.toMap(
                        RewrittenComment::discipline, RewrittenComment::text, (one, other) -> one, LinkedHashMap::new));
    }

    /** Shows the client the present round, which has to be locked. */
    public Engagement publish(String id, String who, long revision) {
        views.prepare(id, who);
        return room.administer(id, who, "round.published", "round", engagement -> {
            Stale.require(engagement.revision(), revision);
            if (engagement.state() != State.LOCKED) {
                throw new EngagementConflict("round " + engagement.round() + " is "
                        + engagement.state().word() + "; a round is published once, after it was locked");
            }
            ClientView view = views.of(engagement, snapshot(id, engagement.round()));
            String shown = text(ResultJson.bytes(view));
            snapshots.add(new Published(
                    id,
                    engagement.round(),
                    shown,
                    Sha256.of(shown.getBytes(StandardCharsets.UTF_8)),
                    ClientViews.written(view.clarity()),
                    Map.of(),
                    now(),
                    who));
            return keep(engagement.in(State.PUBLISHED, engagement.round()));
        });
    }

    /** Begins another round; with everything that was gathered, or with nothing. */
    public Engagement reopen(String id, String who, long revision, boolean carry) {
        return room.administer(id, who, "round.reopened", "round", engagement -> {
            Stale.require(engagement.revision(), revision);
            if (engagement.state() == State.OPEN) {
                throw new EngagementConflict(
                        "round " + engagement.round() + " is open already; lock it before another round begins");
            }
            Engagement next = engagement.in(State.OPEN, engagement.round() + 1);
            book.keep(next);
            if (carry) {
                carrying.over(engagement, next);
            }
            return next;
        });
    }

    /** Whether everything gathered is to be carried into the next round, as it is sent; it is, unless it says otherwise. */
    public static boolean carries(byte[] body) {
        if (body.length == 0) {
            return true;
        }
        SentDocument sent = SentDocument.read(body, List.of("carry"));
        boolean carry = sent.values().flag("carry", true);
        sent.require();
        return carry;
    }

    private Engagement keep(Engagement changed) {
        book.keep(changed);
        return changed;
    }

    /** The rounds that were concluded. */
    public List<Round> list(String id, String who) {
        return room.look(id, who, "rounds.read", "rounds", engagement -> {
            Map<Integer, Published> published =
                    snapshots.published(id).stream().collect(Collectors.toMap(Published::round, Function.identity()));
            return snapshots.snapshots(id).stream()
                    .map(each -> new Round(each, published.get(each.round())))
                    .toList();
        });
    }

    /** The result of a round as it was. */
    public Snapshot result(String id, String who, int round) {
        return room.look(id, who, "result.read", "round/" + round, engagement -> snapshot(id, round));
    }

    /** The facts of a round as they were. */
    public String facts(String id, String who, int round) {
        return room.look(id, who, "facts.read", "round/" + round, engagement -> snapshot(id, round)
                .facts());
    }

    private Snapshot snapshot(String id, int round) {
        return Optional.of(round).flatMap(each -> snapshots.snapshot(id, each)).orElseThrow(NothingHere::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
