package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleReadingTest {

    private static final String HEAD =
            "package rules.scoring\n\n// Why.\nrule \"T-1 a rule\"\n    @method( \"4\" )\nwhen\n";

    private static RuleReading read(String conditions) {
        String text = HEAD + conditions + "\nthen\n    insert( new Scored( $d ) );\nend\n";
        Rule rule = new Rule("T-1", "a rule", "scoring/t.drl", 4, "4", null, null, null);
        TreeMap<String, String> files = new TreeMap<>();
        files.put("scoring/t.drl", text);
        return RuleReadings.of(List.of(rule), new SourceFiles(files)).get("T-1");
    }

    @Test
    void everyShippedRuleIsAnalysed() {
        assertThat(TestRules.shipped().readings().values())
                .hasSameSizeAs(TestRules.shipped().rules().values())
                .allMatch(RuleReading::isAnalysed);
    }

    @Test
    void everyPlaceQuotesItsFile() {
        TestRules.shipped().readings().values().forEach(rule -> {
            String file = TestRules.shipped().files().get(rule.rule().file());
            List<Place> places = new ArrayList<>(List.of(rule.place()));
            rule.conditions().forEach(each -> places.add(each.place()));
            rule.insertions().forEach(each -> places.add(each.place()));
            assertThat(places).allSatisfy(each -> {
                assertThat(file.substring(each.from(), each.to())).isEqualTo(each.text());
                assertThat(file.split("\n", -1)[each.line() - 1].substring(each.column() - 1))
                        .startsWith(each.text().lines().findFirst().orElseThrow());
                assertThat(rule.place().text()).contains(each.text());
            });
            assertThat(rule.place().text())
                    .startsWith("rule \"" + rule.rule().name())
                    .endsWith("\nend");
        });
    }

    @Test
    void aPatternIsTakenApartInItsOrder() {
        RuleReading rule = read("    Mixed( $d : discipline, value > Figure.ONE )");

        Condition.Pattern pattern = (Condition.Pattern) rule.conditions().get(0);
        assertThat(pattern.type()).isEqualTo("Mixed");
        assertThat(pattern.constraints()).hasSize(2);
        assertThat(pattern.constraints().get(0)).isInstanceOfSatisfying(Constraint.Binding.class, binding -> {
            assertThat(binding.name()).isEqualTo("$d");
            assertThat(binding.place().text()).isEqualTo("$d : discipline");
        });
        assertThat(pattern.constraints().get(1)).isInstanceOfSatisfying(Constraint.Comparison.class, comparison -> {
            assertThat(comparison.operator()).isEqualTo(Constraint.Operator.MORE);
            assertThat(comparison.sign().text()).isEqualTo(">");
            assertThat(comparison.right().place().text()).isEqualTo("Figure.ONE");
        });
    }

    @Test
    void groupsBindAsTheirSignsDo() {
        RuleReading rule = read("    Scope( inScope || importance != null && !( target == null ), $d : discipline )");

        Condition.Pattern pattern = (Condition.Pattern) rule.conditions().get(0);
        Constraint.Any any = (Constraint.Any) pattern.constraints().get(0);
        assertThat(any.parts().get(0)).isInstanceOf(Constraint.Question.class);
        Constraint.All all = (Constraint.All) any.parts().get(1);
        assertThat(all.parts().get(0)).isInstanceOf(Constraint.Comparison.class);
        assertThat(all.parts().get(1)).isInstanceOf(Constraint.Opposite.class);
    }

    @Test
    void notExistsFromAndCollectAreToldApart() {
        RuleReading rule = read("""
                    $p : Parameters()
                    InScope( $d : discipline )
                    not Verified( discipline == $d )
                    exists( Paper( discipline == $d ) or Practice( discipline == $d ) )
                    $all : List( size >= $p.count( "sufficient.aspects" ) ) from collect( AspectValue( discipline == $d ) )
                    $mean : Figure() from Figures.mean( $all )""");

        assertThat(rule.conditions().subList(2, 6).stream().map(Object::getClass))
                .containsExactly(
                        Condition.None.class, Condition.Some.class, Condition.Collected.class, Condition.Worked.class);
        Condition.Collected collected = (Condition.Collected) rule.conditions().get(4);
        assertThat(((Constraint.Comparison) collected.list().constraints().get(0)).right())
                .isInstanceOfSatisfying(Expression.Lookup.class, lookup -> assertThat(lookup.id())
                        .isEqualTo("sufficient.aspects"));
    }

    @Test
    void whatIsNotClearIsNotAnalysedAndSaysWhy() {
        RuleReading rule = read("    Scope( !inScope == true, $d : discipline )");

        assertThat(rule.isAnalysed()).isFalse();
        assertThat(rule.conditions()).isEmpty();
        assertThat(rule.notAnalysed())
                .isEqualTo("scoring/t.drl:7:12: it is not clear how far the ! reaches; put brackets after it");
    }

    @Test
    void theParametersOfEachRuleAreThoseThatItsCheckFound() {
        assertThat(TestRules.shipped().readings().values())
                .allSatisfy(each -> assertThat(each.parameters().stream().map(Expression.Lookup::id))
                        .hasSameElementsAs(each.rule().parameters()));
    }

    @Test
    void everyComparisonOfMoreAndLessIsListedWithItsParameter() {
        List<Threshold> all = TestRules.shipped().readings().values().stream()
                .flatMap(each -> each.thresholds().stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(90);
        assertThat(TestRules.shipped().readings().get("CONFIDENCE-6").thresholds())
                .extracting(each -> each.comparison().operator().sign() + " " + each.parameter())
                .containsExactly(">= confidence.medium", "< confidence.high");
    }

    @Test
    void textsThatARuleNamesAreListed() {
        assertThat(TestRules.shipped().readings().get("READY-17").texts())
                .extracting(Expression.Literal::value)
                .containsExactly("NOT_READY", "UNKNOWN", "PARTIAL", "PARTIAL");
    }
}
