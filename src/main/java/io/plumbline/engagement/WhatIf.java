package io.plumbline.engagement;

import io.plumbline.result.AssessmentResult;
import io.plumbline.result.Difference;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would follow from other answers, evidence or targets; nothing of it is kept. */
public final class WhatIf {

    private static final String INTERVIEWS = "interviews";
    private static final String EVIDENCE = "evidence";
    private static final List<String> FIELDS = List.of("assessedOn", "aiIntent", "disciplines", INTERVIEWS, EVIDENCE);

    private final Facts facts;
    private final RulesAtHand rules;
    private final Decisions decisions;
    private final Workroom room;

    /** Suppositions about these facts, among whose conclusions others take their turns. */
    public WhatIf(Facts facts, RulesAtHand rules, Decisions decisions, Workroom room) {
        this.facts = facts;
        this.rules = rules;
        this.decisions = decisions;
        this.room = room;
    }

    /**
     * What follows from what is, and from what is supposed.
     *
     * @param differences everything that is not the same in both
     */
    public record Answer(AssessmentResult current, AssessmentResult supposed, List<Difference> differences) {}

    /**
     * Concludes the present facts as they are and as they are supposed to be. What is sent has the form of a facts
     * document and holds only what changes: an interview with a known id adds to what was said in it, any other is one more;
     * evidence is added.
     *
     * @throws io.plumbline.interview.RefusedInput with what is wrong with the facts as they are supposed to be
     */
    public Answer of(String engagement, String who, byte[] body) {
        SentDocument sent = SentDocument.read(body, FIELDS);
        sent.require();
        Map<String, Object> present = room.look(engagement, who, "what-if.asked", "result", facts::document);
        Ruleset ruleset = rules.now();
        AssessmentResult current = conclude(present, ruleset);
        AssessmentResult supposed = conclude(supposed(present, sent), ruleset);
        return new Answer(current, supposed, Difference.between(ResultJson.tree(current), ResultJson.tree(supposed)));
    }

    private AssessmentResult conclude(Map<String, Object> facts, Ruleset ruleset) {
        return decisions.unrecorded(ruleset, RulesAtHand.read(Rounds.text(ResultJson.bytes(facts)), ruleset));
    }

    private static Map<String, Object> supposed(Map<String, Object> present, SentDocument sent) {
        Map<String, Object> supposed = new LinkedHashMap<>(present);
        for (String each : FIELDS) {
            Object changed = sent.raw(each);
            if (changed != null) {
                supposed.put(
                        each,
                        switch (each) {
                            case INTERVIEWS -> interviews(present.get(each), changed);
                            case EVIDENCE -> joined(present.get(each), changed);
                            default -> merged(present.get(each), changed);
                        });
            }
        }
        return supposed;
    }

    /** What is no list of its kind is left to the reader of facts, who says what was expected. */
    private static Object interviews(Object present, Object changed) {
        if (!(changed instanceof List<?> several)) {
            return changed;
        }
        List<Object> all = new ArrayList<>((List<?>) present);
        for (Object each : several) {
            int known = place(all, each);
            if (known < 0) {
                all.add(each);
            } else {
                all.set(known, merged(all.get(known), each));
            }
        }
        return all;
    }

    private static int place(List<Object> interviews, Object sought) {
        for (int i = 0; i < interviews.size(); i++) {
            if (sought instanceof Map<?, ?> fields
                    && interviews.get(i) instanceof Map<?, ?> known
                    && known.get("id").equals(fields.get("id"))) {
                return i;
            }
        }
        return -1;
    }

    private static Object joined(Object present, Object changed) {
        if (!(changed instanceof List<?> several)) {
            return changed;
        }
        List<Object> all = new ArrayList<>((List<?>) present);
        all.addAll(several);
        return all;
    }

    private static Object merged(Object present, Object changed) {
        if (!(present instanceof Map<?, ?> before) || !(changed instanceof Map<?, ?> fields)) {
            return changed;
        }
        Map<Object, Object> both = new LinkedHashMap<>(before);
        fields.forEach((name, value) -> both.put(name, merged(before.get(name), value)));
        return both;
    }
}
