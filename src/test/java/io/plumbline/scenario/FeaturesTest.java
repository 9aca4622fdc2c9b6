package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
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

    private static final Setting SETTING = Setting.of(TestRules.shipped());

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
}
