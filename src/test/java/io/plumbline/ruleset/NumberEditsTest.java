package io.plumbline.ruleset;

import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A changed number or row is told by its id and its column. */
class NumberEditsTest {

    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String GATES = "methodology/gates.csv";

    static List<Edit> edits() {
        return List.of(
                Edit.of(
                        PARAMETERS,
                        "lead,0.50",
                        "lead,0.40",
                        Kind.PARAMETER_CHANGED,
                        "parameter raw.practice-lead 0.50 → 0.40"),
                Edit.of(
                        PARAMETERS,
                        "wave.capacity,4",
                        "wave.capacity,6",
                        Kind.PARAMETER_CHANGED,
                        "parameter wave.capacity 4 → 6"),
                Edit.of(
                        PARAMETERS,
                        "gap.inverted-at,-0.50",
                        "gap.inverted-at,-0.75",
                        Kind.PARAMETER_CHANGED,
                        "parameter gap.inverted-at -0.50 → -0.75"),
                Edit.of(
                        PARAMETERS,
                        "target level\n",
                        "the target\n",
                        Kind.PARAMETER_EXPLAINED,
                        "parameter target.default, meaning: \"target level\" → \"the target\""),
                Edit.line(
                        PARAMETERS,
                        "uncounted.below,1.50,\"below this, a finding\"",
                        Kind.PARAMETER_ADDED,
                        "parameter uncounted.below added: 1.50"),
                Edit.of(
                        GATES,
                        "3,embedding,2.50",
                        "3,embedding,2.75",
                        Kind.ROW_CHANGED,
                        "gate 3 embedding: at_least 2.50 → 2.75"),
                Edit.of(
                        GATES,
                        "5,confidence,HIGH",
                        "5,confidence,MEDIUM",
                        Kind.ROW_CHANGED,
                        "gate 5 confidence: at_least HIGH → MEDIUM"),
                Edit.line(GATES, "2,capability,2.50", Kind.ROW_ADDED, "gate 2 capability added: at_least 2.50"),
                Edit.of(GATES, "4,baseline,FILTERED\n", "", Kind.ROW_REMOVED, "gate 4 baseline removed"),
                Edit.of(
                        "methodology/bands.csv",
                        "FRAGILE,0.90",
                        "FRAGILE,0.85",
                        Kind.ROW_CHANGED,
                        "band behaviour 2.00 FRAGILE: factor 0.90 → 0.85"),
                Edit.of(
                        "methodology/bands.csv",
                        "gap,1.00,WIDE",
                        "gap,1.10,WIDE",
                        Kind.ROW_CHANGED,
                        "band gap 1.00 WIDE: from 1.00 → 1.10"),
                Edit.of(
                        "methodology/evidence.csv",
                        "observation,3",
                        "observation,4",
                        Kind.ROW_CHANGED,
                        "kind of evidence observation: strength 3 → 4"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void eachEditIsToldInItsOwnWordsAndNothingElseIs(Edit edit) {
        edit.isTold();
    }
}
