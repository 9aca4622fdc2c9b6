package io.plumbline.cli;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Ruleset;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The versions of a running service, asked for over HTTP. */
final class RunningService implements RulesetSource {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NOT_FOUND = 404;
    private static final int REFUSALS = 400;

    private final URI address;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    RunningService(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Whether anything answers there. */
    static boolean answers(URI address) {
        try {
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .build()
                    .send(
                            HttpRequest.newBuilder(address.resolve("/actuator/health"))
                                    .timeout(Duration.ofSeconds(2))
                                    .build(),
                            BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Optional<JsonNode> status() {
        return Optional.of(read(get("/api/rulesets/active")));
    }

    @Override
    public JsonNode activations() {
        return read(get("/api/rulesets"));
    }

    @Override
    public JsonNode compare(String from, String to) {
        return read(get("/api/rulesets/" + segment(from) + "/diff/" + segment(to)));
    }

    @Override
    public JsonNode activate(String version, String reason) {
        String why = JSON.createObjectNode().put("reason", reason).toString();
        return read(send(request("/api/rulesets/" + segment(version) + "/activate")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(why))));
    }

    @Override
    public Optional<Ruleset> ruleset(String version) {
        HttpResponse<String> response = get("/api/rulesets/" + segment(version));
        if (response.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        Map<String, String> texts = new TreeMap<>();
        read(response)
                .get("sources")
                .properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return Optional.of(Ruleset.of(new SourceFiles(new TreeMap<>(texts)), List.of()));
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unusable("The service at " + address + " does not answer; is it running?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("The service at " + address + " was not waited for.");
        }
    }

    private JsonNode read(HttpResponse<String> response) {
        JsonNode answer;
        try {
            answer = JSON.readTree(response.body());
        } catch (JacksonException e) {
            throw new Unusable("What answers at " + address + " is no Plumbline service.");
        }
        if (response.statusCode() >= REFUSALS) {
            StringBuilder said = new StringBuilder(answer.path("detail").asString("the service refused"));
            answer.path("diagnostics").forEach(each -> said.append(System.lineSeparator())
                    .append("  ")
                    .append(each.path("file").asString())
                    .append(':')
                    .append(each.path("line").asInt())
                    .append(": ")
                    .append(each.path("message").asString()));
            throw new Unusable(said
                    + (token == null ? " (name a token with --token or in the environment as PLUMBLINE_TOKEN)" : ""));
        }
        return answer;
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        // A client of this kind holds nothing that needs closing before the program ends.
    }
}
