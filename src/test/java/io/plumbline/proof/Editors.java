package io.plumbline.proof;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets editors change the answers of one interview at once. Each adds one to a number of its own among those of all, as
 * often as there are rounds, and starts anew when somebody else was faster; at the end no addition may be missing. One
 * line of JSON, and exit code 1 when anything fails.
 */
public final class Editors {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OVERTAKEN = 412;

    private final ServiceProcess service;
    private final String place;
    private final int editors;
    private final AtomicInteger overtaken = new AtomicInteger();

    private Editors(ServiceProcess service, int editors) {
        this.service = service;
        this.editors = editors;
        String engagement = made(
                "/api/engagements",
                "{\"client\":\"Northgate\",\"title\":\"2026\",\"mode\":\"confidential\",\"assessedOn\":\"2026-10-12\"}");
        this.place = made(engagement + "/interviews", "{\"name\":\"Ann Example\",\"audience\":\"practitioner\"}")
                + "/answers/service-desk";
    }

    /** Takes editors and rounds; 50 and 100 without them. */
    public static void main(String[] arguments) throws IOException {
        int editors = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
        int rounds = arguments.length < 2 ? 100 : Integer.parseInt(arguments[1]);
        List<String> failures = failures(editors, rounds);
        failures.stream().limit(20).forEach(System.out::println);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    /** What failed, a sentence each. */
    static List<String> failures(int count, int rounds) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "editors").toAbsolutePath();
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            Editors editors = new Editors(service, count);
            ExecutorService threads = Executors.newFixedThreadPool(count);
            IntStream.range(0, count)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> editors.edit(i, rounds), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
            threads.shutdown();
            List<String> failures = editors.check(rounds);
            System.out.printf(
                    "{\"proof\":\"editors\",\"editors\":%d,\"rounds\":%d,\"overtaken\":%d,\"bad\":%d}%n",
                    count, rounds, editors.overtaken.get(), failures.size());
            return failures;
        }
    }

    private String made(String path, String document) {
        HttpResponse<byte[]> answer =
                service.send(service.post(path, "application/json", document.getBytes(StandardCharsets.UTF_8)));
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(text(answer)));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private void edit(int editor, int rounds) {
        for (int done = 0; done < rounds; ) {
            HttpResponse<byte[]> present = service.send(service.get(place));
            int[] numbers = numbers(present);
            numbers[editor]++;
            String document = JSON.createObjectNode()
                    .put(
                            "notes",
                            Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                    .toString();
            HttpResponse<byte[]> answer = service.send(
                    service.put(place, present.headers().firstValue("ETag").orElseThrow(), document));
            if (answer.statusCode() == 200) {
                done++;
            } else if (answer.statusCode() == OVERTAKEN) {
                overtaken.incrementAndGet();
            } else {
                throw new IllegalStateException(text(answer));
            }
        }
    }

    private int[] numbers(HttpResponse<byte[]> answer) {
        JsonNode notes = JSON.readTree(answer.body()).path("notes");
        return notes.isString()
                ? Arrays.stream(notes.asString().split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[editors];
    }

    private List<String> check(int rounds) {
        List<String> failures = new ArrayList<>();
        HttpResponse<byte[]> last = service.send(service.get(place));
        int[] numbers = numbers(last);
        for (int i = 0; i < editors; i++) {
            if (numbers[i] != rounds) {
                failures.add("of editor " + i + " " + numbers[i] + " changes are there, and " + rounds + " were kept");
            }
        }
        int unconditional =
                service.send(service.put(place, "*", "{\"notes\":\"mine\"}")).statusCode();
        if (unconditional != 428) {
            failures.add("a change of whatever is there was answered with " + unconditional);
        }
        return failures;
    }
}
