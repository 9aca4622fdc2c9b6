package io.plumbline.scenario;

import io.plumbline.analysis.StaticAnalysis;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.ExampleRun;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Proof;
import io.plumbline.ruleset.Proving;
import io.plumbline.ruleset.Ruleset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The examples and scenarios as they stand beside the rules.
 *
 * @param examples the documents and what each must come to
 * @param features the folder of the scenarios
 */
public record Proofs(Examples examples, Path features) implements Proving {

    /** For how long scenarios are run on a version. */
    private static final Duration TIME = Duration.ofMinutes(5);

    @Override
    public List<Diagnostic> trial(Ruleset candidate, Runnable between) {
        return new ExampleRun(examples).failures(candidate, between);
    }

    @Override
    public Proof of(Ruleset now, Ruleset before, Runnable between) {
        FeatureFiles files = FeatureFiles.in(features);
        Setting setting = new Setting(now, examples, new Coverage()).pausing(between);
        ScenarioRun.Report scenarios = ScenarioRun.of(files, setting, RunOrder.within(TIME));
        between.run();
        return new Proof(
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                scenarios.features(),
                new ExampleRun(examples).moved(now, before),
                scenarios.run(),
                scenarios.failing(),
                scenarios.unproven(),
                StaticAnalysis.of(now.rulebook()),
                files.texts());
    }

    @Override
    public String fingerprint() {
        return examples.hash(FeatureFiles.in(features).hash());
    }
}
