package io.plumbline.proof;

import io.plumbline.TestRules;
import io.plumbline.interview.Assessment;
import io.plumbline.methodology.Methodology;
import io.plumbline.proof.Publishing.Guard;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes several rounds of many small organisations and holds three things of everything a client viewer may ever see.
 * Worked back from, it tells nobody's answer. For every answer there is a {@link Witnesses witness}, a world in which it
 * is another and all that is seen is the same, so that nothing else could tell it either. And what is held back altogether
 * leaves no trace. In the same run the attack has to succeed, and witnesses have to be missing, where nothing is held
 * back, and where each publication is made as if it were the first. One line of JSON, and exit code 1 otherwise.
 */
public final class Differencing {

    private static final int TRIES = 300;
    private static final int CONTROL_EACH = 10;

    private final Ruleset ruleset = TestRules.shipped();
    private final Methodology methodology = ruleset.methodology();
    private final Openness openness = new Openness(methodology);
    private final List<String> found = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Differencing() {
        counts.put("answers", 0);
        for (Guard each : Guard.values()) {
            counts.put("determined" + each.words(), 0);
        }
        counts.put("statements", 0);
        for (Guard each : Guard.values()) {
            counts.put("noWitness" + each.words(), 0);
        }
        counts.put("worlds", 0);
        counts.put("traces", 0);
    }

    /** Attacks as many organisations as the first argument says, 200 without one, from the seed of the second. */
    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        long seed = arguments.length < 2 ? 1 : Long.parseLong(arguments[1]);
        Differencing run = new Differencing();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<CompletableFuture<Void>> all = LongStream.range(seed, seed + count)
                .mapToObj(i -> CompletableFuture.runAsync(() -> run.publish(i, i % CONTROL_EACH == 1), threads))
                .toList();
        threads.shutdown();
        all.forEach(CompletableFuture::join);
        run.found.forEach(System.out::println);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("proof", "differencing");
        line.put("organisations", count);
        line.put("seed", seed);
        line.putAll(run.counts);
        line.put("percentShown", run.openness.percent());
        System.out.println(JsonMapper.shared().writeValueAsString(line));
        System.exit(run.isGood() ? 0 : 1);
    }

    /** Publishes some organisations, the first of them without a guard and without memory, too. */
    static Differencing run(int count, long seed) {
        Differencing run = new Differencing();
        for (long i = seed; i < seed + count; i++) {
            run.publish(i, i == seed);
        }
        return run;
    }

    int count(String what) {
        return counts.get(what);
    }

    Map<String, Long> percentShown() {
        return openness.percent();
    }

    private boolean isGood() {
        return count("determined") == 0
                && count("noWitness") == 0
                && count("traces") == 0
                && count("determinedWithoutMemory") > 0
                && count("determinedWithoutSuppression") > 0
                && count("noWitnessWithoutMemory") > 0
                && count("noWitnessWithoutSuppression") > 0;
    }

    private void publish(long seed, boolean controlled) {
        SmallOrganisation organisation = new SmallOrganisation(methodology, seed);
        List<Assessment> rounds = new ArrayList<>();
        for (int i = 0; i < 2 + seed % 3; i++) {
            rounds.add(organisation.round());
            organisation.change();
        }
        Publishing publishing = new Publishing(ruleset, rounds);
        for (Guard each : Guard.values()) {
            attack(each, organisation, publishing);
            if (controlled || each == Guard.ALL) {
                witness(each, publishing, seed);
            }
        }
        add("traces", new Silence(publishing).traces(), seed);
        openness.count(publishing);
    }

    private synchronized void add(String what, int more, long seed) {
        counts.merge(what, more, Integer::sum);
        if (more > 0 && (what.equals("determined") || what.equals("noWitness") || what.equals("traces"))) {
            found.add("organisation of seed " + seed + ": " + what + " " + more);
        }
    }

    private synchronized void note(String statement) {
        found.add(statement);
    }

    private void attack(Guard guard, SmallOrganisation organisation, Publishing publishing) {
        List<JsonNode> views =
                publishing.views(guard).stream().map(ResultJson::tree).toList();
        int found = 0;
        int told = 0;
        for (String each : organisation.disciplines()) {
            DisciplineAttack attack = new DisciplineAttack(methodology, each, publishing.rounds(), views).run();
            found += attack.determined();
            told += attack.answers();
        }
        SingleAttack single = new SingleAttack(methodology, publishing.rounds(), views);
        single.run();
        add("determined" + guard.words(), found + single.determined(), organisation.seed());
        add("answers", guard == Guard.ALL ? told + single.answers() : 0, organisation.seed());
    }

    private void witness(Guard guard, Publishing publishing, long seed) {
        Witnesses witnesses = new Witnesses(publishing, guard, guard == Guard.ALL ? TRIES : 0).run();
        add("noWitness" + guard.words(), witnesses.open().size(), seed);
        if (guard == Guard.ALL) {
            add("statements", witnesses.statements(), seed);
            witnesses.open().forEach(each -> note("organisation of seed " + seed + ": " + each));
        }
        add("worlds", witnesses.worlds(), seed);
    }
}
