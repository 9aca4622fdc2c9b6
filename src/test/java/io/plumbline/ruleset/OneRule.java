package io.plumbline.ruleset;

import io.plumbline.TestRules;
import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.RuleBuild.NotUnderstood;
import io.plumbline.scoring.Practice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.kie.api.KieBase;

/** A rule file whose text nobody checked, behind as much of the rest of the fence as a test leaves standing. */
final class OneRule {

    /** No fence at all. */
    static final Fence NONE =
            new Fence(OneRule.class.getClassLoader(), (code, rules) -> List.of(), (type, bytes) -> bytes);

    /** Only the class loader. */
    static final Fence LOADER = new Fence(Fence.WHOLE.sight(), NONE.check(), NONE.meter());

    /** Only the list of what code may use. */
    static final Fence LIST = new Fence(NONE.sight(), Fence.WHOLE.check(), NONE.meter());

    /** All but the clock. */
    static final Fence UNTIMED = new Fence(Fence.WHOLE.sight(), Fence.WHOLE.check(), NONE.meter());

    static final Rule RULE = new Rule("RAW-9", "an attack", Attack.RAW, 5, "4", Set.of(), Set.of(), Set.of());

    private static final String PATH = "src/main/resources/rules/" + Attack.RAW;
    private static final Manifest.Stage STAGE = new Manifest.Stage("assessment-1", List.of(Attack.RAW));

    private final KieBase engine;

    private OneRule(KieBase engine) {
        this.engine = engine;
    }

    /** A rule with these conditions and this conclusion, built behind this fence. */
    static OneRule of(Fence fence, String when, String then) throws NotUnderstood {
        return of(fence, "package rules.scoring\n\n" + Attack.rule("", when, then));
    }

    /** The rule file of an attack, without the shipped rules that stand in it, built behind this fence. */
    static OneRule of(Fence fence, Attack attack) throws NotUnderstood {
        String shipped = TestRules.shipped().files().get(attack.file());
        String added = attack.text().replace(shipped, "");
        return of(fence, "package rules.scoring\n\n" + added);
    }

    /** A rule file of this text, built behind this fence. */
    static OneRule of(Fence fence, String text) throws NotUnderstood {
        Model model = new RuleBuild(fence, List.of(RULE)).of(PATH, RuleCompiler.prepared(text, STAGE.name()));
        return new OneRule(RuleBuild.together(List.of(model)));
    }

    /** Runs it over the figures of so many disciplines. */
    RuleRun.Came run(RunLimits limits, int disciplines) {
        Stream<Practice> facts = IntStream.range(0, disciplines).mapToObj(each -> new Practice("d" + each, Figure.ONE));
        return new RuleRun(engine, Map.of(RULE.id(), RULE), limits)
                .of(List.of(STAGE), List.of(TestRules.shipped().methodology().parameters()), facts.toList(), true);
    }
}
