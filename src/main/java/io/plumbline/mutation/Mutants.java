package io.plumbline.mutation;

import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;

/** All small changes of a rule set, in the order of its tables, stages and lines. */
public final class Mutants {

    private Mutants() {}

    /** Those of these rules and their tables; a rule that is not analysed is only left out as a whole. */
    public static List<Mutant> of(Ruleset ruleset) {
        List<Mutant> all = new ArrayList<>(new TableMutants(ruleset).all());
        ConclusionMutants conclusions = new ConclusionMutants(ruleset.readings().values());
        for (RuleReading each : ruleset.readings().values()) {
            all.add(silenced(each, ruleset.files().get(each.rule().file())));
            if (each.isAnalysed()) {
                all.addAll(new ConditionMutants(
                                each, ruleset.files().get(each.rule().file()))
                        .all());
                all.addAll(conclusions.of(each));
            }
        }
        return List.copyOf(all);
    }

    /**
     * The rule never fires, as if it were not there; taken out of its file, the check would often refuse what is left, and
     * nothing would be known about the scenarios.
     */
    private static Mutant silenced(RuleReading rule, String file) {
        Spot when = Spot.after("when", rule.place(), file);
        return new Mutant(
                Mutant.Kind.RULE,
                when.place(),
                rule.rule().id(),
                rule.rule().id(),
                when.place().text() + " not Parameters()",
                "the rule never fires",
                List.of(rule),
                null);
    }
}
