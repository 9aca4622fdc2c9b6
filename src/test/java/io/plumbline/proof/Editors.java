package io.plumbline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets editors change the answers of one interview at once. Each adds one to a number of its own among those of all, as
 * often as there are rounds, and starts anew when somebody else was faster; at the end no addition may be missing. Then the
 * service is told to end while all of them go on: whoever is answered is not answered with a fault. One line of JSON, and
 * exit code 1 when anything fails.
 */
public final class Editors {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int OVERTAKEN = 412;

    private final ServiceProcess service;
    private final String place;
    private final int editors;
    private final AtomicInteger overtaken = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads;

    private Editors(ServiceProcess service, int editors) {
        this.service = service;
        this.editors = editors;
        this.threads = Executors.newFixedThreadPool(editors, Editors::daemon);
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
            editors.all(i -> editors.edit(i, rounds)).forEach(CompletableFuture::join);
            editors.check(rounds);
            int overtaken = editors.overtaken.get();
            List<CompletableFuture<Void>> last = editors.all(editors::editUntilTheEnd);
            ServiceProcess.pause(Duration.ofSeconds(1));
            service.close();
            last.forEach(CompletableFuture::join);
            System.out.printf(
                    "{\"proof\":\"editors\",\"editors\":%d,\"rounds\":%d,\"overtaken\":%d,\"bad\":%d}%n",
                    count, rounds, overtaken, editors.failures.size());
            return List.copyOf(editors.failures);
        }
    }

    private List<CompletableFuture<Void>> all(IntConsumer work) {
        return IntStream.range(0, editors)
                .mapToObj(i -> CompletableFuture.runAsync(() -> work.accept(i), threads))
                .toList();
    }

    /** So that one who fails does not keep the process. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
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
        for (int done = 0; done < rounds && failures.isEmpty(); ) {
            done += addOne(editor) ? 1 : 0;
        }
    }

    private void editUntilTheEnd(int editor) {
        try {
            while (failures.isEmpty()) {
                addOne(editor);
            }
        } catch (UncheckedIOException ended) {
            // The service takes no more requests, which is the end.
        }
    }

    /** Whether it was kept; when not, somebody else was faster, or it is among the failures. */
    private boolean addOne(int editor) {
        HttpResponse<byte[]> present = service.send(service.get(place));
        if (isFault(present)) {
            return false;
        }
        int[] numbers = numbers(present);
        numbers[editor]++;
        String document = JSON.createObjectNode()
                .put("notes", Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                .toString();
        HttpResponse<byte[]> answer = service.send(
                service.put(place, present.headers().firstValue("ETag").orElseThrow(), document));
        if (answer.statusCode() == OVERTAKEN) {
            overtaken.incrementAndGet();
            return false;
        }
        return !isFault(answer);
    }

    private boolean isFault(HttpResponse<byte[]> answer) {
        if (answer.statusCode() == OK) {
            return false;
        }
        failures.add("somebody was answered: " + text(answer));
        return true;
    }

    private int[] numbers(HttpResponse<byte[]> answer) {
        JsonNode notes = JSON.readTree(answer.body()).path("notes");
        return notes.isString()
                ? Arrays.stream(notes.asString().split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[editors];
    }

    private void check(int rounds) {
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
    }
}
