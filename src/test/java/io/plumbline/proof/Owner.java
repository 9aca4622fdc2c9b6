package io.plumbline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who edits the folder of a service and goes back to versions.
 *
 * @param patience how long an edit may take to be in force
 * @param failures where what did not come about is noted, a sentence each
 */
record Owner(ServiceProcess service, Editions editions, Duration patience, List<String> failures) {

    private static final String JSON = "application/json";

    /** An edit, and the wait for it to be in force. */
    void edit(int number) {
        put(Editions.edit(number));
        await(editions.learn(Editions.edit(number)));
    }

    /** Goes back to a version that was in force. */
    void activate(String version) {
        accepted(service.post(
                "/api/rulesets/" + version + "/activate",
                JSON,
                "{\"reason\":\"load\"}".getBytes(StandardCharsets.UTF_8)));
    }

    /** An edit of the folder, as an owner's editor makes it. */
    void put(Map<String, String> files) {
        files.forEach((file, text) -> {
            try {
                Files.writeString(service.rules().resolve(file), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Waits until a version is in force, and how long that takes at most. */
    void await(String version) {
        long end = System.nanoTime() + patience.toNanos();
        while (!json("/api/rulesets/active").get("version").asString().equals(version)) {
            if (System.nanoTime() > end) {
                failures.add("after " + patience + " an edit is not in force");
                return;
            }
            ServiceProcess.pause(Duration.ofMillis(100));
        }
    }

    /** Notes when another number of versions came into force than was wanted. */
    void requireActivations(int wanted) {
        int found = json("/api/rulesets").size();
        if (found != wanted) {
            failures.add(found + " versions came into force, and " + wanted + " were wanted");
        }
    }

    private JsonNode json(String path) {
        return new JsonMapper().readTree(service.send(service.get(path)).body());
    }

    private void accepted(HttpRequest request) {
        HttpResponse<byte[]> response = service.send(request);
        if (response.statusCode() >= 300) {
            failures.add(request.uri() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
    }
}
