package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What counts as shown by scenarios, and what does not. */
class MeasuredTest {

    private static final Ruleset RULES = TestRules.shipped();

    /** Paper and practice such that the mixture stands exactly half a level above practice. */
    private static final String AT_THE_LEAD = """
              Scenario: Exactly
                Given three practitioners rate every paper aspect of Incident Management at 4
                And three practitioners rate every practice aspect of Incident Management at 2
                And a document covers every paper aspect of Incident Management
                And three practitioners rate Ownership of Incident Management at 3
                And the parameter raw.practice-lead is set to %s
                When the assessment is concluded
            """;

    private static Measured measured(String... scenarios) {
        Sightings sightings = new Sightings(RULES);
        String text = "Feature: Some\n" + String.join("", scenarios);
        ScenarioRun.Report report = ScenarioRun.of(
                new FeatureFiles(new TreeMap<>(Map.of("some.feature", text)), List.of()),
                new Setting(RULES, new Examples(Path.of("rules/examples")), new Coverage(sightings)),
                RunOrder.within(Duration.ofMinutes(5)));
        assertThat(report.failures()).isEmpty();
        return Measured.of(RULES, sightings);
    }

    private static List<String> missing(Measured measured, Demand.Of of, String rule) {
        return measured.those(of, Demand.State.MISSING).stream()
                .filter(each -> rule.equals(each.rule()))
                .map(Demand::said)
                .toList();
    }

    @Test
    void aRuleThatNoScenarioLetsFireIsMissing() {
        assertThat(missing(measured(AT_THE_LEAD.formatted("0.50")), Demand.Of.RULES, "RAW-2"))
                .containsExactly("no scenario lets RAW-2 paper cannot outrun practice fire");
        assertThat(missing(measured(AT_THE_LEAD.formatted("0.10")), Demand.Of.RULES, "RAW-2"))
                .isEmpty();
    }

    @Test
    void aConditionThatIsNeverMetIsMissing() {
        assertThat(missing(measured(AT_THE_LEAD.formatted("0.50")), Demand.Of.CONDITIONS, "RAW-2"))
                .contains("no scenario meets \"value > $cap\"");
    }

    @Test
    void aConditionThatIsAlwaysMetIsMissing() {
        assertThat(missing(measured(AT_THE_LEAD.formatted("0.10")), Demand.Of.CONDITIONS, "RAW-2"))
                .contains("no scenario fails only at \"value > $cap\"; write one in which everything before it holds");
    }

    @Test
    void aConditionThatNoScenarioGetsAsFarAsIsMissingBothWays() {
        assertThat(missing(measured(AT_THE_LEAD.formatted("0.50")), Demand.Of.CONDITIONS, "KIND-4"))
                .anyMatch(each -> each.startsWith("no scenario gets as far as") && each.endsWith("so none meets it"))
                .anyMatch(
                        each -> each.startsWith("no scenario gets as far as") && each.endsWith("so none fails at it"));
    }

    @Test
    void aBoundIsTriedFromBothSidesExactlyAndOneHundredthOff() {
        String none = "no scenario that gets so far has the value of Mixed ";
        String exactly = AT_THE_LEAD.formatted("0.50");
        String above = AT_THE_LEAD.formatted("0.49").replace("Exactly", "Just above");
        String below = AT_THE_LEAD.formatted("0.80").replace("Exactly", "Below");

        assertThat(missing(measured(exactly), Demand.Of.BOUNDARIES, "RAW-2"))
                .containsExactlyInAnyOrder(none + "below $cap", none + "above $cap", none + "one hundredth above $cap");
        assertThat(missing(measured(below), Demand.Of.BOUNDARIES, "RAW-2"))
                .containsExactlyInAnyOrder(
                        none + "exactly at $cap", none + "above $cap", none + "one hundredth above $cap");
        assertThat(missing(measured(exactly, above, below), Demand.Of.BOUNDARIES, "RAW-2"))
                .isEmpty();
    }

    @Test
    void whatIsNeverBelowNothingIsProvedAndNotCounted() {
        Measured found = measured(AT_THE_LEAD.formatted("0.50"));
        assertThat(found.those(Demand.Of.BOUNDARIES, Demand.State.CANNOT))
                .filteredOn(each -> each.rule().equals("BLEND-1"))
                .extracting(Demand::said)
                .contains("the leaders of Testimony is a number of things, which is never below 0");
    }

    @Test
    void aRuleThatCouldNotBeTakenApartNeverCountsAsShown() {
        RuleReading read = RULES.readings().get("RAW-2");
        RuleReading odd = new RuleReading(read.rule(), read.place(), List.of(), List.of(), "it says something odd");
        assertThat(new RuleDemands(odd, new Sightings(RULES)).all())
                .singleElement()
                .extracting(Demand::state, Demand::said)
                .containsExactly(Demand.State.NOT_ANALYSED, "it says something odd");
    }
}
