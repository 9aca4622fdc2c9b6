package io.plumbline.scenario;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.plumbline.methodology.Diagnostic;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;

/** What happens while scenarios run, on whatever thread, as an analyst wants to know it. */
final class RunEvents implements ConcurrentEventListener {

    private static final int STEPS_SHOWN = 3;

    private final Queue<Ran> scenarios = new ConcurrentLinkedQueue<>();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Set<String> known = new ConcurrentSkipListSet<>();

    List<Ran> scenarios() {
        return scenarios.stream().sorted().toList();
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void setEventPublisher(EventPublisher events) {
        events.registerHandlerFor(
                StepDefinedEvent.class,
                each -> known.add(each.getStepDefinition().getPattern()));
        events.registerHandlerFor(TestCaseFinished.class, this::finished);
        events.registerHandlerFor(TestStepFinished.class, this::finished);
    }

    private void finished(TestCaseFinished event) {
        TestCase scenario = event.getTestCase();
        scenarios.add(new Ran(
                FeatureFiles.shown(scenario.getUri()),
                scenario.getLocation().getLine(),
                scenario.getName(),
                event.getResult().getStatus() == Status.PASSED));
    }

    private void finished(TestStepFinished event) {
        if (!(event.getTestStep() instanceof PickleStepTestStep step)) {
            if (event.getResult().getStatus() == Status.FAILED) {
                failures.add(notRun(event.getTestCase(), event.getResult().getError()));
            }
            return;
        }
        String scenario = event.getTestCase().getName();
        String text = step.getStepText();
        switch (event.getResult().getStatus()) {
            case FAILED -> failures.add(failed(step, scenario, event.getResult().getError()));
            case UNDEFINED -> {
                List<String> nearest = StepHint.nearest(text, known, STEPS_SHOWN);
                failures.add(
                        failure(step, scenario, "no step says \"" + text + "\"" + StepHint.of(text, known), nearest));
            }
            case AMBIGUOUS ->
                failures.add(failure(step, scenario, "\"" + text + "\" can mean more than one step", List.of()));
            default -> {
                // Whatever passed says nothing, and what was skipped follows a step that is told of.
            }
        }
    }

    private static Failure failed(PickleStepTestStep step, String scenario, Throwable error) {
        Diagnostic at = at(step, "\"" + scenario + "\" does not hold: " + Said.of(error));
        return error instanceof Unmet unmet
                ? new Failure(
                        at,
                        scenario,
                        sentence(step),
                        unmet.expected(),
                        unmet.found(),
                        unmet.because(),
                        unmet.nearMisses(),
                        List.of())
                : new Failure(at, scenario, sentence(step), null, null, List.of(), List.of(), List.of());
    }

    private static Failure notRun(TestCase scenario, Throwable error) {
        return Failure.ofFile(new Diagnostic(
                FeatureFiles.shown(scenario.getUri()),
                scenario.getLocation().getLine(),
                0,
                "\"" + scenario.getName() + "\" was not run: " + Said.of(error)));
    }

    private static Failure failure(PickleStepTestStep step, String scenario, String message, List<String> nearest) {
        return new Failure(at(step, message), scenario, sentence(step), null, null, List.of(), List.of(), nearest);
    }

    private static Diagnostic at(PickleStepTestStep step, String message) {
        return new Diagnostic(FeatureFiles.shown(step.getUri()), step.getStepLine(), 0, message);
    }

    private static String sentence(PickleStepTestStep step) {
        return step.getStep().getKeyword().strip() + " " + step.getStepText();
    }
}
