package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;

/** What fails unforeseen is logged with its kind and its place, and with nothing that was said or sent. */
@ExtendWith(OutputCaptureExtension.class)
class DiscreetTest {

    private static final String CANARY = "they never listen";

    /** As H2 tells it. */
    private static Exception tooLong() {
        SQLException cause = new SQLException("Value too long for column NOTES: '" + CANARY + "'", "22001", 22001);
        return new DataIntegrityViolationException("insert into interview: " + cause.getMessage(), cause);
    }

    @Test
    void aFailureThatRepeatsWhatWasSaidIsLoggedWithoutIt(CapturedOutput output) {
        assertThat(tooLong()).as("unless it is made discreet").hasStackTraceContaining(CANARY);
        new Problems().unexpected(tooLong(), new MockHttpServletRequest("PUT", "/api/engagements"));
        assertThat(output.getAll())
                .contains(
                        "a request failed",
                        "DataIntegrityViolationException",
                        "SQL state 22001",
                        "DiscreetTest.tooLong")
                .doesNotContain(CANARY);
    }

    @Test
    void whatTheMachineSaysStays() {
        Throwable told = Discreet.of(new IllegalStateException(CANARY, new IOException("No space left on device")));
        assertThat(told).hasMessage("java.lang.IllegalStateException");
        assertThat(told.getCause()).hasMessage("java.io.IOException: No space left on device");
    }
}
