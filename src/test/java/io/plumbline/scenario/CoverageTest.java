package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts as proof of a rule, and what does not. */
class CoverageTest {

    private final Set<String> all = TestRules.shipped().rules().keySet();

    private final Coverage coverage = new Coverage();

    @Test
    void aRuleIsProvedByAScenarioTaggedWithItThatLetsItFire() {
        remember("all of it", tags(all), all);

        assertThat(missing()).isEmpty();
    }

    @Test
    void aRuleThatOnlyFiresIsNotProved() {
        remember("all but one", tags(without("RAW-2")), all);

        assertThat(missing())
                .singleElement()
                .asString()
                .matches("scoring/raw\\.drl:\\d+: RAW-2 .*: no scenario is tagged with it; write one tagged @RAW-2");
    }

    @Test
    void aRuleThatIsOnlyTaggedIsNotProved() {
        remember("all but one", tags(all), without("RAW-2"));
        remember("fires elsewhere", List.of(), all);

        assertThat(missing())
                .singleElement()
                .asString()
                .matches("scoring/raw\\.drl:\\d+: RAW-2 .*: no scenario tagged with it lets it fire");
    }

    @Test
    void aTagThatNamesNoRuleIsReported() {
        remember("all of it", tags(all), all);
        remember("a typing error", List.of("@RAW-22", "@slow"), all);

        assertThat(missing())
                .containsExactly(
                        "/x.feature:7: the scenario \"a typing error\" is tagged @RAW-22, but no rule has that id;"
                                + " did you mean \"RAW-2\"?");
    }

    private List<String> missing() {
        return Stream.concat(
                        coverage.unproven(TestRules.shipped()).stream(),
                        coverage.unknown(TestRules.shipped(), URI::getPath).stream())
                .map(Diagnostic::toString)
                .toList();
    }

    private void remember(String scenario, Collection<String> tags, Set<String> fired) {
        coverage.remember(new Coverage.Scenario(URI.create("file:/x.feature"), 7, scenario, tags), fired);
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
