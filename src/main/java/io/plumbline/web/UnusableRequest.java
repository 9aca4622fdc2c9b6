package io.plumbline.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A request that is no request, of which nothing else of the program ever hears, is refused as every other. */
public final class UnusableRequest extends ErrorReportValve {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, Throwable reason) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        byte[] body = JSON.writeValueAsBytes(of(response.getStatus()));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("nobody waits for the answer", gone);
        }
    }

    static ProblemDetail of(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null || known == HttpStatus.BAD_REQUEST
                ? SecurityProblems.unusable()
                : RulesetAnswers.problem(known, "unusable-request", "The request cannot be taken", detail(known));
    }

    private static String detail(HttpStatus status) {
        return status.is5xxServerError()
                ? "something went wrong on our side; nothing was kept or changed"
                : "the service does not take it as it is sent: "
                        + status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT);
    }

    /** Lets the server refuse this way. */
    @Component
    static class Customizer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        @Override
        public void customize(ConfigurableTomcatWebServerFactory factory) {
            factory.addContextCustomizers(context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(UnusableRequest.class.getName()));
        }
    }
}
