package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
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

    @BeforeSuite
    static void nothingIsProvedYet() {
        Scene.runOn(TestRules.shipped());
        Coverage.begin();
    }

    @AfterSuite
    static void everyRuleIsProvedByAScenarioTaggedWithIt() {
        assertThat(Coverage.missing(Scene.ruleset()))
                .as("rules that no scenario proves, and tags that name no rule")
                .isEmpty();
    }
}
