package io.plumbline.engagement;

import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a person out of rounds that were concluded: the facts lose the interview, and the result is concluded again under
 * the same rules, so that what still has enough people behind it stays, and nothing else. What was published stays: it
 * shows nobody.
 */
public final class ForgottenVoices {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final SnapshotBook snapshots;
    private final RulesAtHand rules;
    private final Decisions decisions;

    /** The rounds in this book, and what they are concluded with. */
    public ForgottenVoices(SnapshotBook snapshots, RulesAtHand rules, Decisions decisions) {
        this.snapshots = snapshots;
        this.rules = rules;
        this.decisions = decisions;
    }

    /** Takes a voice out of its round, if that was concluded. */
    void forget(String engagement, Voice voice) {
        snapshots
                .snapshot(engagement, voice.round())
                .ifPresent(snapshot -> snapshots.replace(without(snapshot, voice.code())));
    }

    private Snapshot without(Snapshot snapshot, String code) {
        ObjectNode document = (ObjectNode) JSON.readTree(snapshot.facts());
        ArrayNode others = JSON.createArrayNode();
        for (JsonNode each : document.withArray("interviews")) {
            if (!each.path("id").asString("").equals(code)) {
                others.add(each);
            }
        }
        document.set("interviews", others);
        byte[] facts = ResultJson.bytes(document);
        byte[] result = decisions
                .assessment(rules.of(snapshot.ruleset().version()), facts, false)
                .answer();
        return new Snapshot(
                snapshot.engagement(),
                snapshot.round(),
                Rounds.text(facts),
                Sha256.of(facts),
                snapshot.ruleset(),
                Rounds.text(result),
                Sha256.of(result),
                snapshot.comments(),
                snapshot.lockedAt(),
                snapshot.lockedBy());
    }

    /** Compiles the rules that a voice's round is concluded again under: that takes seconds, so in no transaction. */
    void prepare(String engagement, Voice voice) {
        snapshots
                .snapshot(engagement, voice.round())
                .ifPresent(snapshot -> rules.of(snapshot.ruleset().version()));
    }
}
