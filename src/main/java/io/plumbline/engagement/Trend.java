package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.result.ResultJson;
import io.plumbline.result.RulesetStamp;
import io.plumbline.ruleset.RulesetChange;
import io.plumbline.ruleset.RulesetRefused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;

/** How an engagement's figures moved from round to round. */
public final class Trend {

    private final SnapshotBook snapshots;
    private final RulesAtHand rules;
    private final Workroom room;

    /** The trend of these rounds. */
    public Trend(SnapshotBook snapshots, RulesAtHand rules, Workroom room) {
        this.snapshots = snapshots;
        this.rules = rules;
        this.room = room;
    }

    /**
     * The figures of one round.
     *
     * @param sameMethod whether they can be compared with those of the round before: the method's version is the same; null
     *     for the first round
     * @param changed what changed in the rules since the round before, a sentence each
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoundFigures(
            int round,
            String assessedOn,
            RulesetStamp ruleset,
            Boolean sameMethod,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> changed,
            BigDecimal assessed,
            String status,
            BigDecimal perceptionGap,
            Map<String, DisciplineFigures> disciplines) {}

    /** The figures of one discipline in a round; those it has none of are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DisciplineFigures(String status, BigDecimal score, Integer level, BigDecimal gap) {}

    /** The figures of all rounds that were locked, the first one first. */
    public List<RoundFigures> of(String engagement, String who) {
        List<Snapshot> rounds =
                room.look(engagement, who, "trend.read", "rounds", present -> snapshots.snapshots(engagement));
        List<RoundFigures> figures = new ArrayList<>();
        Snapshot before = null;
        for (Snapshot each : rounds) {
            figures.add(figures(each, before));
            before = each;
        }
        return figures;
    }

    private RoundFigures figures(Snapshot round, Snapshot before) {
        JsonNode result = ResultJson.read(round.result());
        Map<String, DisciplineFigures> disciplines = new LinkedHashMap<>();
        for (JsonNode each : result.get("disciplines")) {
            disciplines.put(
                    each.get("discipline").asString(),
                    new DisciplineFigures(
                            each.get("status").asString(),
                            figure(each.path("score")),
                            each.path("level").isNumber() ? each.get("level").asInt() : null,
                            figure(each.at("/gap/value"))));
        }
        return new RoundFigures(
                round.round(),
                result.get("assessedOn").asString(),
                round.ruleset(),
                before == null
                        ? null
                        : before.ruleset().method().equals(round.ruleset().method()),
                before == null ? List.of() : changes(before.ruleset(), round.ruleset()),
                figure(result.at("/headline/assessed")),
                result.at("/headline/status").asString(),
                figure(result.at("/headline/perceptionGap")),
                disciplines);
    }

    private static BigDecimal figure(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private List<String> changes(RulesetStamp before, RulesetStamp now) {
        if (before.version().equals(now.version())) {
            return List.of();
        }
        try {
            return rules.kept().compare(before.version(), now.version()).changes().stream()
                    .map(RulesetChange::sentence)
                    .toList();
        } catch (NoSuchElementException | RulesetRefused gone) {
            return List.of("the rules are others, and can no longer be compared: " + gone.getMessage());
        }
    }
}
