package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.ruleset.Examples;
import java.net.URI;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Every promise of the features holds, and every rule has one. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
class FeaturesTest {

    /** The least of all conditions, and of all places around bounds, that the features have to show, in percent. */
    private static final double FLOOR = 95;

    private static final Sightings SIGHTINGS = new Sightings(TestRules.shipped());
    private static final Setting SETTING = new Setting(
            TestRules.shipped(), new Examples(TestRules.FOLDER.resolve("examples")), new Coverage(SIGHTINGS));

    @BeforeSuite
    static void nothingIsProvedYet() {
        Setting.share(SETTING);
    }

    @AfterSuite
    static void everyRuleIsProvedByAScenarioTaggedWithIt() {
        assertThat(SETTING.coverage().unproven(SETTING.ruleset()))
                .as("rules that no scenario proves")
                .isEmpty();
        assertThat(SETTING.coverage().unknown(SETTING.ruleset(), URI::toString))
                .as("tags that name no rule")
                .isEmpty();
    }

    @AfterSuite
    static void theFeaturesShowWhatTheRulesDependOn() {
        Measured measured = Measured.of(SETTING.ruleset(), SIGHTINGS);
        assertThat(measured.those(Demand.State.NOT_ANALYSED))
                .as("rules that could not be taken apart")
                .isEmpty();
        assertThat(measured.those(Demand.Of.RULES, Demand.State.MISSING))
                .as("rules whose conditions no scenario meets")
                .isEmpty();
        assertThat(measured.those(Demand.Of.WORDS, Demand.State.MISSING))
                .as("bands, parameters and texts that no scenario reaches")
                .isEmpty();
        assertThat(measured.percent(Demand.Of.CONDITIONS))
                .as("conditions: %s", measured.those(Demand.Of.CONDITIONS, Demand.State.MISSING))
                .isGreaterThanOrEqualTo(FLOOR);
        assertThat(measured.percent(Demand.Of.BOUNDARIES))
                .as("boundaries: %s", measured.those(Demand.Of.BOUNDARIES, Demand.State.MISSING))
                .isGreaterThanOrEqualTo(FLOOR);
    }
}
