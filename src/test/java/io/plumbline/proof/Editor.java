package io.plumbline.proof;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who changes the answers of one interview again and again, each time made to the state that was acknowledged
 * last. The number of the change is its revision, and stands in the notes and in two answers, so that half a change
 * shows.
 */
final class Editor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int KEPT = 200;
    private static final int FAILED = 500;

    private final String place;
    private final Supplier<ServiceProcess> service;
    private int last;
    private boolean waiting;
    private int acknowledged;
    private int foundKept;

    /** What the service said about the answers. */
    record Said(int status, String tag, String body) {

        static Said of(HttpResponse<byte[]> answer) {
            return new Said(
                    answer.statusCode(),
                    answer.headers().firstValue("ETag").orElse(""),
                    new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    /** The editor of the answers at this place, of which none are kept yet, in the service as it runs at the time. */
    Editor(String place, Supplier<ServiceProcess> service) {
        this.place = place;
        this.service = service;
    }

    /** Whether the last change was answered; whoever gets leave has to make the next one. */
    synchronized boolean leave() {
        boolean free = !waiting;
        waiting = true;
        return free;
    }

    /** The next change. */
    synchronized HttpRequest change() {
        return service.get().put(place, tag(last), document(last + 1));
    }

    private static String tag(int change) {
        return "\"" + change + "\"";
    }

    private static String document(int change) {
        return "{\"answers\":{\"ownership\":%d,\"adoption\":%d},\"notes\":\"change %d\"}"
                .formatted(level(change), level(change), change);
    }

    private static int level(int change) {
        return change % 5 + 1;
    }

    /** Takes up the answer to a change, if one came; without one, what became of it is seen later. */
    synchronized Optional<String> answered(Optional<Said> answer) {
        if (answer.filter(each -> each.status() < FAILED).isEmpty()) {
            return Optional.empty();
        }
        Said said = answer.get();
        if (said.status() != KEPT) {
            return Optional.of(place + " refused change " + (last + 1) + " though nobody else changes it: " + said);
        }
        last++;
        acknowledged++;
        waiting = false;
        return isChange(said, last)
                ? Optional.empty()
                : Optional.of(place + " answered change " + last + " with something else: " + said);
    }

    /** Looks at what is kept, and waits for a service that cannot say so yet. */
    Optional<String> look() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Said said = present();
        while (said.status() != KEPT) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(place + " cannot be read, long after the start: " + said);
            }
            ServiceProcess.pause(Duration.ofMillis(100));
            said = present();
        }
        return found(said);
    }

    private Said present() {
        return Said.of(service.get().send(service.get().get(place)));
    }

    /** Takes up what is kept: what was acknowledged last or, where a change was not answered, that one; all of it. */
    synchronized Optional<String> found(Said present) {
        boolean kept = waiting && isChange(present, last + 1);
        if (!kept && !isChange(present, last)) {
            return Optional.of(place + " is not as it was acknowledged with change " + last + ": " + present);
        }
        last += kept ? 1 : 0;
        foundKept += kept ? 1 : 0;
        waiting = false;
        return Optional.empty();
    }

    private static boolean isChange(Said said, int change) {
        JsonNode body = JSON.readTree(said.body());
        boolean tagged = said.tag().equals(tag(change)) && body.path("revision").asInt() == change;
        JsonNode answers = body.path("answers");
        return tagged
                && (change == 0
                        || body.path("notes").asString("").equals("change " + change)
                                && answers.path("ownership").asInt() == level(change)
                                && answers.path("adoption").asInt() == level(change));
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    /** How often a change was there, and only its acknowledgement was lost. */
    synchronized int foundKept() {
        return foundKept;
    }
}
