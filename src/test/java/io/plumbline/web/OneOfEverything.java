package io.plumbline.web;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

/**
 * An engagement with one of everything, so that each operation finds what it is about.
 *
 * @param ids by the names of the variables in addresses
 * @param invited who holds the link
 */
record OneOfEverything(Map<String, String> ids, HttpClient invited) {

    static OneOfEverything of(Fieldwork ann) {
        String engagement = ann.engagement();
        String interview = ann.interview(engagement, "practitioner");
        HttpClient invited = ann.invited(interview);
        String evidence = ann.made(
                engagement + "/evidence",
                Map.of(
                        "discipline",
                        Fieldwork.DESK,
                        "aspect",
                        "ownership",
                        "kind",
                        "document",
                        "collectedOn",
                        "2026-09-30"));
        HttpResponse<String> attached =
                ann.consultant().postAs("text/plain", evidence + "/attachments?name=a.txt", "a");
        Map<String, String> ids = new TreeMap<>();
        ids.put("engagement", last(engagement));
        ids.put("interview", last(interview));
        ids.put(
                "invitation",
                ann.get(interview + "/invitations").at("/items/0/id").asString());
        ids.put("evidence", last(evidence));
        ids.put("attachment", HttpClient.json(attached).get("id").asString());
        ids.put("discipline", Fieldwork.DESK);
        ids.put("account", ann.get(engagement).get("madeBy").asString());
        ids.put("round", "1");
        return new OneOfEverything(ids, invited);
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    OneOfEverything with(String variable, String id) {
        Map<String, String> others = new TreeMap<>(ids);
        others.put(variable, id);
        return new OneOfEverything(others, invited);
    }

    /** Where the engagement is. */
    String engagement() {
        return Fieldwork.ENGAGEMENTS + "/" + ids.get("engagement");
    }

    /** With an account and a token to do something to. */
    OneOfEverything withAnAccount(People people) {
        People.Person somebody = people.with(Role.CONSULTANT);
        String token = people.admin()
                .as(somebody.name(), somebody.password())
                .post("/api/tokens", "{\"name\": \"to be revoked\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return with("account", somebody.name())
                .with("name", somebody.name())
                .with("password", somebody.password())
                .with("number", token.substring(token.lastIndexOf('/') + 1));
    }

    /** A text with the ids in the places of the variables. */
    String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> each : ids.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    HttpResponse<String> attempt(HttpClient client, String operation, String body, String... headers) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = filled(operation.substring(method.length() + 1));
        boolean sends = method.equals("POST") || method.equals("PUT");
        boolean attaches = method.equals("POST") && path.endsWith("/attachments");
        return client.send(
                method,
                attaches ? path + "?name=b.txt" : path,
                sends ? attaches ? "text/plain" : "application/json" : null,
                sends ? body : null,
                headers);
    }
}
