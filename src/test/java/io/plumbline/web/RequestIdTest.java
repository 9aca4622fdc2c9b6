package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A request is known by one id, in its answer, in what is logged and in problems. */
class RequestIdTest {

    private final AtomicReference<String> logged = new AtomicReference<>();
    private final AtomicReference<ProblemDetail> problem = new AtomicReference<>();

    private String answered(String sent) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/methodology");
        if (sent != null) {
            request.addHeader(RequestId.HEADER, sent);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new RequestId().doFilter(request, response, (in, out) -> {
            logged.set(MDC.get("requestId"));
            problem.set(RequestId.in(ProblemDetail.forStatus(500)));
        });
        assertThat(MDC.get("requestId")).as("afterwards").isNull();
        return response.getHeader(RequestId.HEADER);
    }

    @Test
    void theIdThatWasSentIsKept() throws Exception {
        assertThat(answered("proxy-7.42_a")).isEqualTo("proxy-7.42_a").isEqualTo(logged.get());
        assertThat(problem.get().getProperties()).containsEntry("requestId", "proxy-7.42_a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\nb", "<b>", "ü", "{}"})
    void anIdThatCouldDoHarmIsReplaced(String sent) throws Exception {
        assertThat(answered(sent)).hasSize(36).isEqualTo(logged.get());
        assertThat(answered("x".repeat(65))).hasSize(36);
        assertThat(answered("x".repeat(64))).hasSize(64);
    }

    @Test
    void withoutOneThereIsANewOneForEachRequest() throws Exception {
        assertThat(answered(null)).isNotEqualTo(answered(null));
    }

    @Test
    void outsideARequestAProblemNamesNone() {
        assertThat(RequestId.in(ProblemDetail.forStatus(500)).getProperties()).isNull();
    }
}
