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
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The versions of a running service, asked for over HTTP. */
final class ServedRulesets implements RulesetSource {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofSeconds(2);
    private static final int NOT_FOUND = 404;
    private static final String ACTIVE = "/api/rulesets/active";
    private static final String VERSION = "version";

    private final URI address;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    ServedRulesets(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Whether a Plumbline service answers there, whatever it thinks of the token. */
    boolean isThere() {
        try {
            HttpResponse<String> response =
                    client.send(request(ACTIVE).timeout(GLANCE).build(), BodyHandlers.ofString());
            ServiceAnswer answer = answer(response);
            return answer.isProblem() || answer.says(VERSION);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Optional<JsonNode> status() {
        return Optional.of(read(get(ACTIVE), each -> each.path(VERSION).isString()));
    }

    @Override
    public JsonNode activations() {
        return read(get("/api/rulesets"), JsonNode::isArray);
    }

    @Override
    public JsonNode compare(String from, String to) {
        return read(get("/api/rulesets/" + segment(from) + "/diff/" + segment(to)), each -> each.path("changes")
                .isArray());
    }

    @Override
    public JsonNode activate(String version, String reason) {
        String why = JSON.createObjectNode().put("reason", reason).toString();
        return read(
                send(request("/api/rulesets/" + segment(version) + "/activate")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(why))),
                each -> each.path(VERSION).isString());
    }

    @Override
    public Optional<Ruleset> ruleset(String version) {
        HttpResponse<String> response = get("/api/rulesets/" + segment(version));
        if (response.statusCode() == NOT_FOUND && answer(response).isProblem()) {
            return Optional.empty();
        }
        Map<String, String> texts = new TreeMap<>();
        read(response, each -> each.path("sources").isObject())
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
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unusable(
                    "The service at " + address + " does not answer; is it running, and is that its address?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("The service at " + address + " was not waited for.");
        }
    }

    private ServiceAnswer answer(HttpResponse<String> response) {
        return ServiceAnswer.of(address, token != null, response);
    }

    private JsonNode read(HttpResponse<String> response, Predicate<JsonNode> expected) {
        return answer(response).expected(expected);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        // A client of this kind holds nothing that needs closing before the program ends.
    }
}
