package io.plumbline.cli;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Ruleset;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The versions of a running service. */
final class ServedRulesets implements RulesetSource {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int NOT_FOUND = 404;
    private static final String VERSION = "version";

    private final RemotePlumbline service;

    ServedRulesets(RemotePlumbline service) {
        this.service = service;
    }

    @Override
    public Optional<JsonNode> status() {
        return Optional.of(service.get("/api/rulesets/active")
                .expected(each -> each.path(VERSION).isString()));
    }

    @Override
    public JsonNode activations() {
        return service.get("/api/rulesets").expected(JsonNode::isArray);
    }

    @Override
    public JsonNode compare(String from, String to) {
        return service.get("/api/rulesets/" + segment(from) + "/diff/" + segment(to))
                .expected(each -> each.path("changes").isArray());
    }

    @Override
    public JsonNode activate(String version, String reason) {
        String why = JSON.createObjectNode().put("reason", reason).toString();
        return service.post("/api/rulesets/" + segment(version) + "/activate", why)
                .expected(each -> each.path(VERSION).isString());
    }

    @Override
    public Optional<Ruleset> ruleset(String version) {
        ServiceAnswer answer = service.get("/api/rulesets/" + segment(version));
        if (answer.status() == NOT_FOUND && answer.isProblem()) {
            return Optional.empty();
        }
        Map<String, String> texts = new TreeMap<>();
        answer.expected(each -> each.path("sources").isObject())
                .get("sources")
                .properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return Optional.of(Ruleset.of(new SourceFiles(new TreeMap<>(texts)), List.of()));
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        // A client of this kind holds nothing that needs closing before the program ends.
    }
}
