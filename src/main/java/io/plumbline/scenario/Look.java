package io.plumbline.scenario;

import io.plumbline.ruleset.Bindings;
import io.plumbline.ruleset.CaseFacts;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.ConditionListener;
import io.plumbline.ruleset.Match;
import io.plumbline.ruleset.Matching;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Truth;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What a rule comes to over what rules met, without the engine.
 *
 * @param looked the conditions that were looked at, after those before them had been met
 * @param fires whether all of them were met at least once
 * @param effect tells apart what it concludes; the same for the same conclusions in any order
 */
record Look(Set<Object> looked, boolean fires, long effect) {

    private static final long MIXED = 0x9E3779B97F4A7C15L;

    static Look at(RuleReading rule, Collection<CaseFacts> met) {
        Set<Object> looked = Collections.newSetFromMap(new IdentityHashMap<>());
        ConditionListener listener = new ConditionListener() {
            @Override
            public void looked(RuleReading of, Condition condition, Truth held, Bindings names) {
                looked.add(condition);
            }
        };
        boolean fires = false;
        long effect = 0;
        int document = 0;
        for (CaseFacts each : met) {
            document++;
            for (Match match : Matching.of(rule, each, listener)) {
                fires = true;
                for (Object concluded : match.conclusions(rule)) {
                    long mixed = (concluded.hashCode() + (long) document) * MIXED;
                    effect += mixed ^ mixed >>> Integer.SIZE;
                }
            }
        }
        return new Look(looked, fires, effect);
    }
}
