package io.plumbline.scenario;

import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.core.plugin.JUnitFormatter;
import io.cucumber.core.plugin.MessageFormatter;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.ParameterType;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import java.io.IOException;
import java.io.OutputStream;

/** A report in a form that other programs and browsers read; of how the program is made it says nothing. */
public final class ReportFile implements ConcurrentEventListener {

    private static final SourceReference NOWHERE = new SourceReference(null, null, null, null);

    private final ConcurrentEventListener writer;

    /** What a step came to is told twice on its thread: first with what went wrong, then as a message without it. */
    private final ThreadLocal<String> said = new ThreadLocal<>();

    private ReportFile(ConcurrentEventListener writer) {
        this.writer = writer;
    }

    /** In the form of JUnit, which build servers read. */
    public static ReportFile junit(OutputStream target) {
        return new ReportFile(new JUnitFormatter(target));
    }

    /** As a page for a browser. */
    public static ReportFile html(OutputStream target) throws IOException {
        return new ReportFile(new HtmlFormatter(target));
    }

    /** As Cucumber's messages, one a line. */
    public static ReportFile messages(OutputStream target) {
        return new ReportFile(new MessageFormatter(target));
    }

    @Override
    public void setEventPublisher(EventPublisher events) {
        events.registerHandlerFor(io.cucumber.plugin.event.TestStepFinished.class, each -> {
            Throwable error = each.getResult().getError();
            said.set(error == null ? null : Said.of(error));
        });
        writer.setEventPublisher(new EventPublisher() {
            @Override
            public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
                events.registerHandlerFor(type, each -> {
                    if (!(each instanceof Envelope message)) {
                        handler.receive(each);
                    } else if (message.getSuggestion().isEmpty()) {
                        handler.receive(type.cast(plain(message)));
                    }
                });
            }

            @Override
            public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
                events.removeHandlerFor(type, handler);
            }
        });
    }

    /** What a message says to people: no class, no method, no stack trace. */
    private Envelope plain(Envelope message) {
        return message.getTestStepFinished()
                .map(each -> Envelope.of(new TestStepFinished(
                        each.getTestCaseStartedId(),
                        each.getTestStepId(),
                        plain(each.getTestStepResult()),
                        each.getTimestamp())))
                .or(() -> message.getStepDefinition()
                        .map(each -> Envelope.of(new StepDefinition(each.getId(), each.getPattern(), NOWHERE))))
                .or(() -> message.getHook()
                        .map(each -> Envelope.of(new Hook(
                                each.getId(),
                                each.getName().orElse(null),
                                NOWHERE,
                                each.getTagExpression().orElse(null),
                                each.getType().orElse(null)))))
                .or(() -> message.getParameterType()
                        .map(each -> Envelope.of(new ParameterType(
                                each.getName(),
                                each.getRegularExpressions(),
                                each.getPreferForRegularExpressionMatch(),
                                each.getUseForSnippets(),
                                each.getId(),
                                NOWHERE))))
                .orElse(message);
    }

    private TestStepResult plain(TestStepResult result) {
        String sentence = said.get();
        return sentence == null
                ? result
                : new TestStepResult(
                        result.getDuration(), sentence, result.getStatus(), new Exception("failure", sentence, null));
    }
}
