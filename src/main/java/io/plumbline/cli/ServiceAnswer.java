package io.plumbline.cli;

import java.net.URI;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What came back from where a service is thought to be.
 *
 * @param from its address
 * @param named whether a token was sent
 * @param status the HTTP status
 * @param problem whether the answer calls itself a problem
 * @param body what it says; missing when it is no JSON
 */
record ServiceAnswer(URI from, boolean named, int status, boolean problem, JsonNode body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int UNKNOWN_CALLER = 401;
    private static final int NOT_ALLOWED = 403;
    private static final int REFUSALS = 400;

    static ServiceAnswer of(URI from, boolean named, int status, String type, String body) {
        return new ServiceAnswer(from, named, status, type.startsWith("application/problem+json"), json(body));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** Whether a service refuses, in the form in which Plumbline does. */
    boolean isProblem() {
        return status >= REFUSALS && problem && body.isObject();
    }

    /** Whether a field is there. */
    boolean says(String field) {
        return status < REFUSALS && body.path(field).isString();
    }

    /**
     * The answer, if it is what was asked for.
     *
     * @throws Unusable with the service's own words when it refuses
     */
    JsonNode expected(Predicate<JsonNode> form) {
        if (status < REFUSALS && form.test(body)) {
            return body;
        }
        if (status == UNKNOWN_CALLER) {
            throw new Unusable(
                    named
                            ? "The service at " + from + " does not know the token; name one that is valid."
                            : "The service at " + from + " wants to know who asks; name a token with --token TOKEN, "
                                    + "or in the environment as PLUMBLINE_TOKEN.");
        }
        if (status == NOT_ALLOWED && named) {
            throw new Unusable("The account of this token may not do that at " + from
                    + "; rules are put in force by an owner, and read by an owner, an analyst or a consultant; "
                    + "the audit trail is verified and backups are made by an admin.");
        }
        if (isProblem()) {
            throw new Unusable(said());
        }
        throw new Unusable("What answers at " + from + " is no Plumbline service, or not one of this version.");
    }

    private String said() {
        String detail =
                body.path("detail").isString() ? body.path("detail").asString() : "the service at " + from + " refuses";
        StringBuilder said = new StringBuilder(detail);
        body.path("diagnostics").forEach(each -> said.append("; ").append(RulesetWords.diagnostic(each)));
        return said.toString();
    }
}
