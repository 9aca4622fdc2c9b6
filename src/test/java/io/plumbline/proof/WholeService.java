package io.plumbline.proof;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, as somebody meets it who has a token: rules, security and all. */
final class WholeService implements Victim {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int EDITORS = 10;

    private final Path folder;
    private final List<String> options;
    private final List<Editor> editors = new ArrayList<>();
    private ServiceProcess service;
    private String engagement;

    /** With a copy of the shipped rules in this folder, and these options of the virtual machine. */
    WholeService(Path folder, List<String> options) {
        this.folder = folder;
        this.options = List.copyOf(options);
    }

    @Override
    public void start() {
        if (service != null) {
            service = service.again();
            return;
        }
        service = ServiceProcess.start(folder, options.toArray(String[]::new));
        engagement = made(service.post(
                "/api/engagements",
                "application/json",
                "{\"client\":\"Northgate\",\"title\":\"2026\",\"mode\":\"confidential\",\"assessedOn\":\"2026-10-12\"}"
                        .getBytes(StandardCharsets.UTF_8)));
        IntStream.range(0, EDITORS)
                .mapToObj(i -> new Editor(made(adding("editor " + i)) + "/answers/service-desk", () -> service))
                .forEach(editors::add);
    }

    private String made(HttpRequest request) {
        HttpResponse<byte[]> answer = service.send(request);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8)));
    }

    @Override
    public boolean runs() {
        return service != null && service.runs();
    }

    @Override
    public void kill() {
        service.kill();
    }

    @Override
    public String engagement() {
        return engagement.substring(engagement.lastIndexOf('/') + 1);
    }

    @Override
    public Path checkpoints() {
        return folder.resolve("data/audit");
    }

    @Override
    public HttpRequest adding(String name) {
        byte[] document = JSON.createObjectNode()
                .put("name", name)
                .put("audience", "practitioner")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        HttpRequest plain = service.post(engagement + "/interviews", "application/json", document);
        return HttpRequest.newBuilder(plain, (header, value) -> true)
                .header("Idempotency-Key", name.replace(' ', '-'))
                .build();
    }

    @Override
    public Optional<Editor> editor() {
        return editors.stream().filter(Editor::leave).findFirst();
    }

    @Override
    public List<String> look() {
        return editors.stream().flatMap(each -> each.look().stream()).toList();
    }

    /** Who of these is not in the list that the service itself gives. */
    List<String> missing(Set<String> names) {
        Set<String> missing = new TreeSet<>(names);
        for (String after = ""; after != null; ) {
            JsonNode page = JSON.readTree(service.send(service.get(
                            engagement + "/interviews?limit=200" + (after.isEmpty() ? "" : "&after=" + after)))
                    .body());
            page.path("items").forEach(each -> missing.remove(each.path("name").asString()));
            after = page.path("next").asString(null);
        }
        return List.copyOf(missing);
    }

    int acknowledgedChanges() {
        return editors.stream().mapToInt(Editor::acknowledged).sum();
    }

    int foundKept() {
        return editors.stream().mapToInt(Editor::foundKept).sum();
    }
}
