package io.plumbline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.plumbline.TestRules;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of sentences has all of them, is what the program prints, and its examples can be run. */
class StepPageTest {

    @Test
    void thePageIsWhatTheProgramPrints() throws IOException {
        assertThat(Path.of("features/README.md"))
                .as("write it anew: java -jar target/plumbline.jar test --vocabulary > features/README.md")
                .hasContent(StepPage.text());
    }

    @Test
    void everyStepIsOnThePage() {
        List<String> explained =
                StepPage.steps().stream().map(StepPage.Step::pattern).toList();
        List<String> patterns = new ArrayList<>();
        for (Class<?> each :
                List.of(Agreed.class, Told.class, Filled.class, Concluded.class, Remarked.class, Traced.class)) {
            for (Method method : each.getDeclaredMethods()) {
                Stream.of(Given.class, When.class, Then.class)
                        .map(method::getAnnotation)
                        .filter(annotation -> annotation != null)
                        .map(StepPageTest::pattern)
                        .forEach(patterns::add);
            }
        }
        assertThat(explained).containsExactlyInAnyOrderElementsOf(patterns);
    }

    private static String pattern(Annotation annotation) {
        return annotation instanceof Given given
                ? given.value()
                : annotation instanceof When when ? when.value() : ((Then) annotation).value();
    }

    @Test
    void everyExampleIsUnderstoodAndCanBeCarriedOut() {
        StringBuilder feature = new StringBuilder("Feature: Examples of sentences\n");
        for (StepPage.Step each : StepPage.steps()) {
            boolean card = Stream.of("they ", "Scorecard", "Restore").anyMatch(each.example()::contains);
            feature.append("  Scenario: ").append(each.pattern()).append('\n');
            feature.append(
                    card
                            ? "    Given the answers of scorecard-leader\n    When the Scorecard is concluded\n"
                            : "    Given the facts of harbour-mutual\n    When the assessment is concluded\n"
                                    + "    Then the raw value of Incident Management is at least 0\n"
                                    + "    When the assessment is concluded\n");
            feature.append("    ")
                    .append(each.keyword())
                    .append(' ')
                    .append(each.example())
                    .append("\n");
        }
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("examples.feature", feature.toString());
        Setting setting = new Setting(
                TestRules.shipped(),
                Setting.of(TestRules.shipped()).examples(),
                new Coverage(),
                version -> TestRules.shipped());
        ScenarioRun.Report report =
                ScenarioRun.of(new FeatureFiles(texts, List.of()), setting, RunOrder.within(Duration.ofMinutes(5)));
        assertThat(report.run()).isEqualTo(StepPage.steps().size());
        String unclear = report.failures().stream()
                .filter(each -> each.expected() == null)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        assertThat(unclear).isEmpty();
    }
}
