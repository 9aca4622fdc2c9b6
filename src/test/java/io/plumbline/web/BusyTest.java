package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

/** Whoever waited in vain for others is told to come again, and not that something went wrong. */
class BusyTest {

    @Test
    void whoWaitedTooLongIsToldToComeAgain() throws ReflectiveOperationException {
        CannotAcquireLockException late = new CannotAcquireLockException("select name from interviewee");
        ResponseEntity<?> answer = (ResponseEntity<?>) new ExceptionHandlerMethodResolver(Problems.class)
                .resolveMethod(late)
                .invoke(new Problems());
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        ProblemDetail problem = (ProblemDetail) answer.getBody();
        assertThat(problem.getType()).hasToString("urn:plumbline:busy");
        assertThat(problem.getDetail())
                .contains("nothing was kept", "send the same again")
                .doesNotContain("interviewee");
    }
}
