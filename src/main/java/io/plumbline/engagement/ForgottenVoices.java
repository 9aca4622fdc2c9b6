package io.plumbline.engagement;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Interview;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a person out of rounds that were concluded: the facts lose the interview, and the result is concluded again under
 * the same rules. What was published is not worked out again, since the difference would tell what they said: it stays as
 * it was seen, but for figures behind which too few people are left, and keeps an empty chair.
 */
public final class ForgottenVoices {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
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

    private record Spoken(int round, Ruleset ruleset, Interview interview) {}

    /** Takes all voices of one person out of the rounds that were concluded. */
    void forget(String engagement, List<Voice> voices) {
        List<Spoken> spoken = new ArrayList<>();
        for (Voice each : voices) {
            snapshots.snapshot(engagement, each.round()).ifPresent(snapshot -> spoken(snapshot, each.code())
                    .ifPresent(spoken::add));
        }
        List<Absence> absences =
                Absence.of(spoken.stream().map(Spoken::interview).toList());
        for (int i = 0; i < spoken.size(); i++) {
            forget(engagement, spoken.get(i), absences.get(i));
        }
    }

    private Optional<Spoken> spoken(Snapshot snapshot, String code) {
        Ruleset ruleset = rules.of(snapshot.ruleset().version());
        return RulesAtHand.read(snapshot.facts(), ruleset).interviews().stream()
                .filter(each -> each.id().equals(code))
                .map(each -> new Spoken(snapshot.round(), ruleset, each))
                .findFirst();
    }

    private void forget(String engagement, Spoken spoken, Absence absence) {
        Snapshot left = without(snapshots.snapshot(engagement, spoken.round()).orElseThrow(), spoken);
        snapshots.replace(left);
        Assessment facts = RulesAtHand.read(left.facts(), spoken.ruleset());
        RemainingPeople people = RemainingPeople.of(spoken.ruleset().methodology(), facts);
        snapshots.published(engagement).stream()
                .filter(each -> each.round() == left.round())
                .forEach(each -> snapshots.replace(lowered(each, people, spoken.interview(), absence)));
    }

    private static Published lowered(Published published, RemainingPeople people, Interview erased, Absence absence) {
        ObjectNode view = (ObjectNode) JSON.readTree(published.view());
        new LoweredView(people.methodology(), people.clarity(erased)).in(view, people.withoutLeaders(erased));
        Map<String, Object> absent = new LinkedHashMap<>(published.absent());
        absence.write(absent);
        return shown(published, view, absent);
    }

    private static Published shown(Published published, JsonNode view, Map<String, Object> absent) {
        byte[] shown = ResultJson.bytes(view);
        return new Published(
                published.engagement(),
                published.round(),
                Rounds.text(shown),
                Sha256.of(shown),
                published.clarity(),
                absent,
                published.publishedAt(),
                published.publishedBy());
    }

    private Snapshot without(Snapshot snapshot, Spoken spoken) {
        ObjectNode document = (ObjectNode) JSON.readTree(snapshot.facts());
        ArrayNode others = JSON.createArrayNode();
        for (JsonNode each : document.withArray("interviews")) {
            if (!each.path("id").asString("").equals(spoken.interview().id())) {
                others.add(each);
            }
        }
        document.set("interviews", others);
        return concluded(snapshot, document, snapshot.comments(), spoken.ruleset());
    }

    private Snapshot concluded(Snapshot snapshot, JsonNode document, Map<String, Object> comments, Ruleset ruleset) {
        byte[] facts = ResultJson.bytes(document);
        byte[] result = decisions.assessment(ruleset, facts, false).answer();
        return new Snapshot(
                snapshot.engagement(),
                snapshot.round(),
                Rounds.text(facts),
                Sha256.of(facts),
                snapshot.ruleset(),
                Rounds.text(result),
                Sha256.of(result),
                comments,
                snapshot.lockedAt(),
                snapshot.lockedBy());
    }

    /** Compiles the rules that rounds are concluded again under: that takes seconds, so in no transaction. */
    void prepare(String engagement) {
        snapshots.snapshots(engagement).stream()
                .map(each -> each.ruleset().version())
                .distinct()
                .forEach(each -> rules.of(each));
    }

    /** Blanks words wherever they stand in what was concluded or published; says in how many documents. */
    int blank(String engagement, Blanked words) {
        int changed = 0;
        for (Snapshot each : snapshots.snapshots(engagement)) {
            JsonNode facts = JSON.readTree(each.facts());
            words.in(facts, List.of("reason", "approvedBy", "role", "reference"));
            JsonNode comments = JSON.valueToTree(each.comments());
            words.in(comments, each.comments().keySet());
            boolean same = facts.equals(JSON.readTree(each.facts()))
                    && comments.equals(JSON.<JsonNode>valueToTree(each.comments()));
            if (!same) {
                Map<String, Object> blanked = JSON.convertValue(comments, new TypeReference<>() {});
                snapshots.replace(
                        concluded(each, facts, blanked, rules.of(each.ruleset().version())));
                changed++;
            }
        }
        for (Published each : snapshots.published(engagement)) {
            JsonNode view = JSON.readTree(each.view());
            words.in(view.path("comments"), view.path("comments").propertyNames());
            words.in(view.path("disciplines"), List.of("leftOutFor", "approvedBy"));
            if (!view.equals(JSON.readTree(each.view()))) {
                snapshots.replace(shown(each, view, each.absent()));
                changed++;
            }
        }
        return changed;
    }
}
