package io.plumbline.scenario;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** All scenarios of a folder, run on one version of the rules; nothing is shared with any other run. */
public final class ScenarioRun implements ConcurrentEventListener {

    private static final URI STEPS = URI.create("classpath:/io/plumbline/scenario");

    private final List<Diagnostic> failing = new ArrayList<>();
    private final TreeSet<String> known = new TreeSet<>();
    private int run;

    private ScenarioRun() {}

    /**
     * What came of it.
     *
     * @param features the SHA-256 of the features, or null when there were none
     * @param run how many scenarios were run
     * @param failing the steps that do not hold, cannot be understood or were not run in time, and files that are no features
     * @param unproven the rules that no scenario tagged with them lets fire; none where there are no features
     */
    public record Report(String features, int run, List<Diagnostic> failing, List<Diagnostic> unproven) {}

    /** Runs every scenario on these rules, for as long as there is time. */
    public static Report of(FeatureFiles files, Ruleset ruleset, Examples examples, Duration time) {
        ScenarioRun scenarios = new ScenarioRun();
        List<Feature> features = files.parsed(scenarios.failing);
        if (features.isEmpty()) {
            return new Report(files.hash(), 0, List.copyOf(scenarios.failing), List.of());
        }
        Setting setting = new Setting(ruleset, examples, new Coverage());
        SceneFactory scenes = new SceneFactory(setting, System.nanoTime() + time.toNanos());
        Runtime runtime = Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(STEPS)
                        .setMonochrome()
                        .setPublishQuiet(true)
                        .setNoSummary()
                        .build())
                .withClassLoader(ScenarioRun.class::getClassLoader)
                .withObjectFactorySupplier(() -> scenes)
                .withFeatureSupplier(() -> features)
                .withAdditionalPlugins(scenarios)
                .build();
        runtime.run();
        scenarios.failing.addAll(setting.coverage().unknown(ruleset, FeatureFiles::shown));
        return new Report(
                files.hash(),
                scenarios.run,
                scenarios.failing.stream().sorted().toList(),
                setting.coverage().unproven(ruleset));
    }

    @Override
    public void setEventPublisher(EventPublisher events) {
        events.registerHandlerFor(
                StepDefinedEvent.class,
                each -> known.add(each.getStepDefinition().getPattern()));
        events.registerHandlerFor(TestCaseFinished.class, each -> run++);
        events.registerHandlerFor(TestStepFinished.class, this::finished);
    }

    private void finished(TestStepFinished event) {
        if (!(event.getTestStep() instanceof PickleStepTestStep step)) {
            return;
        }
        String scenario = event.getTestCase().getName();
        switch (event.getResult().getStatus()) {
            case FAILED -> report(step, "\"" + scenario + "\" does not hold: " + said(event.getResult()));
            case UNDEFINED ->
                report(step, "no step says \"" + step.getStepText() + "\"" + StepHint.of(step.getStepText(), known));
            case AMBIGUOUS -> report(step, "\"" + step.getStepText() + "\" can mean more than one step");
            default -> {
                // Whatever passed says nothing, and what was skipped follows a step that is told of.
            }
        }
    }

    private void report(PickleStepTestStep step, String message) {
        failing.add(new Diagnostic(FeatureFiles.shown(step.getUri()), step.getStepLine(), 0, message));
    }

    private static String said(Result result) {
        String message = result.getError().getMessage();
        return message == null || message.isBlank() ? "the step could not be carried out" : message;
    }
}
