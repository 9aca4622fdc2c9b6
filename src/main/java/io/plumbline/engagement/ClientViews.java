package io.plumbline.engagement;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.RefusedInput;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What clients are shown: what was published to them, and for the team what would be. */
public final class ClientViews {

    private final EngagementBook book;
    private final SnapshotBook snapshots;
    private final Facts facts;
    private final EvidenceBook evidence;
    private final RulesAtHand rules;
    private final Decisions decisions;
    private final Workroom room;

    /** The views of the engagements in these books. */
    public ClientViews(
            EngagementBook book,
            SnapshotBook snapshots,
            Facts facts,
            EvidenceBook evidence,
            RulesAtHand rules,
            Decisions decisions,
            Workroom room) {
        this.book = book;
        this.snapshots = snapshots;
        this.facts = facts;
        this.evidence = evidence;
        this.rules = rules;
        this.decisions = decisions;
        this.room = room;
    }

    /**
     * The engagements among whose client's people somebody is, the newest first.
     *
     * @param below the number of the last one that was seen
     */
    public Page<ClientEngagement> list(String who, long below, int most) {
        return room.done(new Deed(who, "client-views.read", null, "client-views"), () -> {
            List<ClientEngagement> found = book.of(who, Part.CLIENT, below, most + 1).stream()
                    .map(each -> new ClientEngagement(
                            each.number(),
                            each.id(),
                            each.client(),
                            each.title(),
                            snapshots.publishedRounds(each.id())))
                    .toList();
            return Page.of(found, most, ClientEngagement::number);
        });
    }

    /**
     * What a client sees: the round that was published last, or the one that is asked for. The team sees what would be
     * published of a round that is not yet.
     *
     * @param round a round, or null
     */
    public String shown(String id, String who, Integer round) {
        if (room.isTeam(id, who)) {
            prepare(id, who);
        }
        return room.show(id, who, "client-view.read", round == null ? "round" : "round/" + round, engagement -> {
            List<Published> published = snapshots.published(id);
            Optional<Published> chosen = published.stream()
                    .filter(each -> round == null || each.round() == round)
                    .reduce((one, later) -> later);
            boolean present = round == null || round == engagement.round();
            if (room.isTeam(id, who) && present && engagement.state() != State.PUBLISHED) {
                return Rounds.text(ResultJson.bytes(preview(engagement)));
            }
            return chosen.map(Published::view).orElseThrow(NothingHere::new);
        });
    }

    /**
     * Compiles the rules that a view of the present round needs, for somebody in its team: that takes seconds in which
     * nothing may be held, so in no transaction.
     */
    public void prepare(String id, String who) {
        Engagement engagement = room.require(id, who, Set.of(Part.TEAM));
        if (engagement.state() != State.PUBLISHED) {
            before(
                    engagement,
                    snapshot(engagement)
                            .map(each -> rules.of(each.ruleset().version()))
                            .orElseGet(rules::now));
        }
    }

    private Optional<Snapshot> snapshot(Engagement engagement) {
        return snapshots.snapshot(engagement.id(), engagement.round());
    }

    private ClientView preview(Engagement engagement) {
        if (engagement.state() == State.LOCKED) {
            return of(engagement, snapshot(engagement).orElseThrow(NothingHere::new));
        }
        Ruleset ruleset = rules.now();
        Assessment assessment = RulesAtHand.read(Rounds.text(ResultJson.bytes(facts.document(engagement))), ruleset);
        Map<String, Object> comments = new LinkedHashMap<>();
        evidence.comments(engagement).stream()
                .filter(each -> !each.text().isBlank())
                .forEach(each -> comments.put(each.discipline(), each.text()));
        return view(engagement, ruleset, assessment, decisions.unrecorded(ruleset, assessment), comments);
    }

    /** The view of a round that was concluded, under the rules it was concluded under. */
    ClientView of(Engagement engagement, Snapshot snapshot) {
        Ruleset ruleset = rules.of(snapshot.ruleset().version());
        Assessment assessment = RulesAtHand.read(snapshot.facts(), ruleset);
        AssessmentResult result = decisions.unrecorded(ruleset, assessment);
        if (!Sha256.of(ResultJson.bytes(result)).equals(snapshot.resultHash())) {
            throw new EngagementConflict("round " + snapshot.round() + " comes to another result now than when it was"
                    + " locked, so it cannot be shown; \"plumbline replay\" names the first difference");
        }
        return view(engagement, ruleset, assessment, result, snapshot.comments());
    }

    private ClientView view(
            Engagement engagement,
            Ruleset ruleset,
            Assessment assessment,
            AssessmentResult result,
            Map<String, Object> comments) {
        Map<String, String> rewritten = new LinkedHashMap<>();
        comments.forEach((discipline, text) -> rewritten.put(discipline, text.toString()));
        List<Publication> before = before(engagement, ruleset);
        return decisions.inTurn(() -> ClientView.of(engagement.mode(), ruleset, assessment, result, rewritten, before));
    }

    private List<Publication> before(Engagement engagement, Ruleset ruleset) {
        return snapshots.published(engagement.id()).stream()
                .map(each -> publication(each, ruleset))
                .toList();
    }

    private Publication publication(Published published, Ruleset ruleset) {
        Snapshot snapshot =
                snapshots.snapshot(published.engagement(), published.round()).orElseThrow();
        return new Publication(facts(snapshot, ruleset), read(published.clarity()), Absence.read(published.absent()));
    }

    /** Earlier facts are read as these rules read facts, or as their own did where these no longer can. */
    private Assessment facts(Snapshot snapshot, Ruleset ruleset) {
        try {
            return RulesAtHand.read(snapshot.facts(), ruleset);
        } catch (RefusedInput others) {
            return RulesAtHand.read(
                    snapshot.facts(), rules.of(snapshot.ruleset().version()));
        }
    }

    static Map<String, Clarity> read(Map<String, Object> written) {
        Map<String, Clarity> clarity = new LinkedHashMap<>();
        written.forEach((subject, name) -> clarity.put(subject, Clarity.valueOf(name.toString())));
        return clarity;
    }

    static Map<String, Object> written(Map<String, Clarity> clarity) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (clarity != null) {
            clarity.forEach((subject, each) -> written.put(subject, each.name()));
        }
        return written;
    }
}
