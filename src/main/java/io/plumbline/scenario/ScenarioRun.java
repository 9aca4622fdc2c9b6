package io.plumbline.scenario;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.plumbline.methodology.Diagnostic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios, run on one version of the rules; nothing is shared with any other run. */
public final class ScenarioRun {

    static final URI STEPS = URI.create("classpath:/io/plumbline/scenario");

    private ScenarioRun() {}

    /**
     * What came of it.
     *
     * @param features the SHA-256 of the features, or null when there were none
     * @param scenarios the scenarios that were run, by their places
     * @param failures the sentences that do not hold, cannot be understood or were not run in time, and files that are no features
     * @param unproven the rules that no scenario tagged with them lets fire; none where there are no features
     */
    public record Report(String features, List<Ran> scenarios, List<Failure> failures, List<Diagnostic> unproven) {

        /** How many scenarios were run. */
        public int run() {
            return scenarios.size();
        }

        /** What does not hold, a sentence each at its place. */
        public List<Diagnostic> failing() {
            return failures.stream().map(Failure::at).toList();
        }
    }

    /** Runs scenarios in this setting, as it is ordered. */
    public static Report of(FeatureFiles files, Setting setting, RunOrder order) {
        List<Diagnostic> problems = new ArrayList<>();
        List<Feature> features = files.parsed(problems);
        RunEvents events = new RunEvents();
        if (!features.isEmpty()) {
            run(features, setting, order, events);
            problems.addAll(setting.coverage().unknown(setting.ruleset(), FeatureFiles::shown));
        }
        return new Report(
                files.hash(),
                events.scenarios(),
                Stream.concat(problems.stream().map(Failure::ofFile), events.failures().stream())
                        .sorted()
                        .toList(),
                features.isEmpty() ? List.of() : setting.coverage().unproven(setting.ruleset()));
    }

    private static void run(List<Feature> features, Setting setting, RunOrder order, RunEvents events) {
        long end = System.nanoTime() + order.time().toNanos();
        // Cucumber asks for the factory several times on a thread, and wants the same one each time.
        ThreadLocal<SceneFactory> scenes = ThreadLocal.withInitial(() -> new SceneFactory(setting, end));
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder()
                .addGlue(STEPS)
                .setMonochrome()
                .setPublishQuiet(true)
                .setNoSummary()
                .setThreads(order.threads());
        order.tags().ifPresent(options::addTagFilter);
        order.lines()
                .forEach((path, lines) ->
                        options.addFeature(FeatureWithLines.create(FeatureFiles.address(path), lines)));
        Runtime.builder()
                .withRuntimeOptions(options.build())
                .withClassLoader(ScenarioRun.class::getClassLoader)
                .withObjectFactorySupplier(scenes::get)
                .withFeatureSupplier(() -> features)
                .withAdditionalPlugins(order.plugins(events))
                .build()
                .run();
    }
}
