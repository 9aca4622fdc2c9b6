package io.plumbline.engagement;

import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Decisions;

/** What the present facts of an engagement come to under the rules in force. */
public final class PresentResult {

    private final Facts facts;
    private final RulesAtHand rules;
    private final Decisions decisions;
    private final Workroom room;

    /** Results of these facts, recorded among these decisions. */
    public PresentResult(Facts facts, RulesAtHand rules, Decisions decisions, Workroom room) {
        this.facts = facts;
        this.rules = rules;
        this.decisions = decisions;
        this.room = room;
    }

    /** Concludes the present round for somebody in the team, and records that it did. */
    public Decisions.Decided of(String engagement, String who, boolean explained) {
        byte[] document = room.look(
                engagement, who, "result.read", "result", present -> ResultJson.bytes(facts.document(present)));
        return decisions.assessment(rules.now(), document, explained);
    }
}
