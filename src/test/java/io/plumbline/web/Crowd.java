package io.plumbline.web;

import io.plumbline.ruleset.Sha256;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Many people who do whatever can be done to one engagement at once, and what must hold of it all the same. */
final class Crowd {

    private static final int FAULTS = 500;
    private static final int OVERTAKEN = 412;
    private static final int TRIES = 20;
    private static final int LEAST = 3;

    private final InterviewedDesk work;
    private final Map<String, Integer> done = new ConcurrentSkipListMap<>();
    private final Map<Integer, JsonNode> locked = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    Crowd(InterviewedDesk work) {
        this.work = work;
    }

    /** Lets so many people work for this long. */
    void work(int people, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        all.add(CompletableFuture.runAsync(() -> noted(() -> lead(end)), threads));
        for (int i = 1; i < people; i++) {
            Random random = new Random(i);
            all.add(CompletableFuture.runAsync(() -> act(random, end), threads));
        }
        all.forEach(CompletableFuture::join);
        threads.shutdown();
        check();
    }

    private void act(Random random, long end) {
        while (System.nanoTime() < end) {
            noted(() -> act(random));
        }
    }

    /** One of them takes the engagement from round to round, as often as it takes until each step was done at least once. */
    private void lead(long end) {
        int turns = 0;
        while (System.nanoTime() < end || turns < LEAST) {
            for (String step : List.of("lock", "publish", "reopen")) {
                int answer = OVERTAKEN;
                for (int i = 0; i < TRIES && answer == OVERTAKEN; i++) {
                    answer = (step.equals("lock") ? lock() : step(step)).statusCode();
                }
            }
            erase(new Random(turns++));
        }
    }

    /** How often what was answered with what. */
    Map<String, Integer> done() {
        return done;
    }

    /** What must not be, a sentence each. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void noted(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | AssertionError e) {
            failures.add(e.toString());
        }
    }

    private void act(Random random) {
        switch (random.nextInt(16)) {
            case 0 -> lock();
            case 1 -> step("publish");
            case 2 -> step("reopen");
            case 3 -> heard("read recommendations", get("/recommendations?explain=false"));
            case 4 -> heard("read client-view", get("/client-view"));
            case 5 -> heard("read archive", get("/archive"));
            case 6 -> erase(random);
            case 7, 8 ->
                heard(
                        "POST interview",
                        work.post("/interviews", "{\"name\": \"Bob Example\", \"audience\": \"practitioner\"}"));
            case 9, 10 ->
                someone(random, interview -> heard("POST invitation", work.post(interview + "/invitations", "{}")));
            default -> someone(random, interview -> answer(interview, random.nextInt(6)));
        }
    }

    private HttpResponse<String> get(String place) {
        return work.team().consultant().get(work.engagement() + place);
    }

    private HttpResponse<String> heard(String what, HttpResponse<String> answer) {
        done.merge(what + " " + answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() >= FAULTS) {
            failures.add(what + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> step(String step) {
        return heard("POST " + step, work.step("/" + step, ""));
    }

    /** What a round was concluded from is what it stays; a step of somebody else's may have been locked by then. */
    private HttpResponse<String> lock() {
        HttpResponse<String> answer = step("lock");
        if (answer.statusCode() == 200) {
            int round = HttpClient.json(answer).get("round").asInt();
            locked.put(round, work.get("/rounds/" + round + "/facts"));
        }
        return answer;
    }

    private void someone(Random random, Consumer<String> act) {
        JsonNode interviews = work.get("/interviews?limit=100").get("items");
        if (!interviews.isEmpty()) {
            act.accept("/interviews/"
                    + interviews
                            .get(random.nextInt(interviews.size()))
                            .get("id")
                            .asString());
        }
    }

    private void answer(String interview, int level) {
        String place = interview + "/answers/" + Fieldwork.DESK;
        HttpResponse<String> present = get(place);
        present.headers()
                .firstValue("ETag")
                .ifPresent(tag -> heard(
                        "PUT answers",
                        work.team()
                                .put(work.engagement() + place, "{\"answers\": {\"ownership\": " + level + "}}", tag)));
    }

    private void erase(Random random) {
        someone(random, interview -> heard("POST erase", work.post(interview + "/erase", "")));
    }

    private void check() {
        for (JsonNode each : work.get("/rounds")) {
            JsonNode concluded = each.get("concluded");
            int round = concluded.get("round").asInt();
            String facts = get("/rounds/" + round + "/facts").body();
            String result = get("/rounds/" + round).body();
            require(hash(facts).equals(concluded.get("factsHash").asString()), round, "has other facts than its hash");
            require(hash(result).equals(concluded.get("resultHash").asString()), round, "has another result");
            HttpResponse<String> again = work.team().consultant().post("/api/recommendations?explain=false", facts);
            require(again.body().equals(result), round, "comes to another result than it is kept with");
            if (locked.containsKey(round)) {
                require(stands(locked.get(round), HttpClient.JSON.readTree(facts)), round, "has been changed");
            }
        }
        require(!locked.isEmpty(), 0, "was never locked");
    }

    private void require(boolean held, int round, String otherwise) {
        if (!held) {
            failures.add("round " + round + " " + otherwise);
        }
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether later facts are the earlier ones but for interviews that were erased. */
    private static boolean stands(JsonNode then, JsonNode now) {
        Set<JsonNode> before = new HashSet<>();
        then.get("interviews").forEach(before::add);
        List<JsonNode> after = new ArrayList<>();
        now.get("interviews").forEach(after::add);
        return before.containsAll(after)
                && ((ObjectNode) then).without("interviews").equals(((ObjectNode) now).without("interviews"));
    }
}
