package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A consultant at work on engagements of their own, through the front door. */
record Fieldwork(HttpClient consultant) {

    static final String ENGAGEMENTS = "/api/engagements";
    static final String DESK = "service-desk";
    static final String AGREED = """
            {"client": "Northgate Health", "title": "Service management 2026", "mode": "confidential",
             "assessedOn": "2026-10-12"}""";

    private static final String JSON = "application/json";

    /** A new engagement's address. */
    String engagement() {
        return made(ENGAGEMENTS, AGREED);
    }

    /** The address of what is made by this. */
    String made(String place, Object document) {
        HttpResponse<String> made = consultant.post(place, text(document));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made.headers().firstValue("Location").orElseThrow();
    }

    /** The address of a new interview. */
    String interview(String engagement, String audience) {
        return made(engagement + "/interviews", Map.of("name", "Ann Example", "audience", audience));
    }

    /** Keeps something, with the ETag it has now. */
    HttpResponse<String> put(String place, Object document) {
        return put(place, document, tag(place));
    }

    HttpResponse<String> put(String place, Object document, String tag) {
        return consultant.send("PUT", place, JSON, text(document), "If-Match", tag);
    }

    HttpResponse<String> delete(String place, String tag) {
        return consultant.send("DELETE", place, null, (String) null, "If-Match", tag);
    }

    String tag(String place) {
        return tag(consultant.get(place));
    }

    static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    JsonNode get(String place) {
        HttpResponse<String> answer = consultant.get(place);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return HttpClient.json(answer);
    }

    /** Somebody who holds an invitation to a new interview. */
    HttpClient invited() {
        return invited(interview(engagement(), "practitioner"));
    }

    /** Somebody who holds an invitation to this interview. */
    HttpClient invited(String interview) {
        HttpResponse<String> made = consultant.post(interview + "/invitations", "{}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String link = HttpClient.json(made).get("link").asString();
        return new HttpClient(consultant.port(), "Invitation " + link.substring(link.indexOf('#') + 1));
    }

    private static String text(Object document) {
        return document instanceof String text ? text : HttpClient.JSON.writeValueAsString(document);
    }
}
