package io.plumbline.scenario;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runner.Runner;
import io.cucumber.core.runtime.BackendServiceLoader;
import io.cucumber.core.runtime.TimeServiceEventBus;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.time.Clock;
import java.util.UUID;

/** Scenarios, run one by one and over again on whatever rules; what steps mean is found out once. For one thread. */
final class Rehearsal {

    private final Runner runner;
    private Setting setting;
    private boolean holds;

    Rehearsal() {
        EventBus events = new TimeServiceEventBus(Clock.systemUTC(), UUID::randomUUID);
        events.registerHandlerFor(
                TestCaseFinished.class, each -> holds = each.getResult().getStatus() == Status.PASSED);
        SceneFactory scenes = new SceneFactory(() -> setting, Long.MAX_VALUE);
        runner = new Runner(
                events,
                new BackendServiceLoader(Rehearsal.class::getClassLoader, () -> scenes).get(),
                scenes,
                new RuntimeOptionsBuilder()
                        .addGlue(ScenarioRun.STEPS)
                        .setMonochrome()
                        .build());
    }

    /** Whether everything that a scenario says is so in this setting. */
    boolean holds(Pickle scenario, Setting on) {
        setting = on;
        holds = false;
        runner.runPickle(scenario);
        return holds;
    }
}
