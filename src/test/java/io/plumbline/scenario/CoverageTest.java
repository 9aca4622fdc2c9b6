package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as proof of a rule, and what does not. */
class CoverageTest {

    private final Set<String> all = TestRules.shipped().rules().keySet();

    @BeforeEach
    @AfterEach
    void nothingIsProved() {
        Coverage.begin();
    }

    @Test
    void aRuleIsProvedByAScenarioTaggedWithItThatLetsItFire() {
        Coverage.remember("all of it", tags(all), all);

        assertThat(missing()).isEmpty();
    }

    @Test
    void aRuleThatOnlyFiresIsNotProved() {
        Coverage.remember("all but one", tags(without("RAW-2")), all);

        assertThat(missing())
                .singleElement()
                .asString()
                .matches("scoring/raw\\.drl:\\d+: RAW-2 .*: no scenario is tagged with it");
    }

    @Test
    void aRuleThatIsOnlyTaggedIsNotProved() {
        Coverage.remember("all but one", tags(all), without("RAW-2"));
        Coverage.remember("fires elsewhere", List.of(), all);

        assertThat(missing())
                .singleElement()
                .asString()
                .matches("scoring/raw\\.drl:\\d+: RAW-2 .*: no scenario tagged with it lets it fire");
    }

    @Test
    void aTagThatNamesNoRuleIsReported() {
        Coverage.remember("all of it", tags(all), all);
        Coverage.remember("a typing error", List.of("@RAW-22", "@slow"), all);

        assertThat(missing())
                .containsExactly("the scenario \"a typing error\" is tagged @RAW-22, but no rule has that id");
    }

    private static List<String> missing() {
        return Coverage.missing(TestRules.shipped());
    }

    private Set<String> without(String rule) {
        Set<String> others = new TreeSet<>(all);
        others.remove(rule);
        return others;
    }

    private static List<String> tags(Collection<String> rules) {
        return rules.stream().map(each -> "@" + each).toList();
    }
}
