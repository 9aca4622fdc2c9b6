package io.plumbline.proof;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.ActivationMode;
import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.Outcome;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RunLimits;
import io.plumbline.scenario.Proofs;
import io.plumbline.store.Database;
import io.plumbline.store.JdbcRulesetHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Offers rule folders that were changed at random, by bytes, by words and by meaning, and asks the rules in force the
 * same after each. Guarded, so that whatever moves an example waits; what moves none, such as another wording, comes into
 * force and is taken back. One line of JSON, and exit code 1 when anything fails.
 */
public final class MutatedFolders {

    private static final List<String> PROBES = List.of("worked-example", "edges-2");

    private final Activations activations;
    private final Mutants mutants;
    private final byte[] expected;
    private final Map<Outcome.State, Integer> outcomes = new EnumMap<>(Outcome.State.class);
    private final List<String> failures = new ArrayList<>();
    private long longest;

    private MutatedFolders(Activations activations, long seed) {
        this.activations = activations;
        this.mutants = new Mutants(TestRules.FOLDER, new Random(seed));
        this.expected = probe();
    }

    /** Runs as many mutants as the first argument says, 1,000 without one, from the seed of the second. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        long seed = arguments.length < 2 ? 1 : Long.parseLong(arguments[1]);
        MutatedFolders run = run(count, seed);
        run.failures.forEach(System.out::println);
        System.out.printf(
                "{\"proof\":\"mutated-folders\",\"n\":%d,\"seed\":%d,\"outcomes\":\"%s\",\"longestMilliseconds\":%d,"
                        + "\"bad\":%d}%n",
                count, seed, run.outcomes, run.longest / 1_000_000, run.failures.size());
        System.exit(run.failures.isEmpty() ? 0 : 1);
    }

    /** What failed over so many mutants, a sentence each. */
    static List<String> failures(int count, long seed) throws IOException {
        return run(count, seed).failures;
    }

    private static MutatedFolders run(int count, long seed) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "mutants");
        Proofs proofs = new Proofs(new Examples(TestRules.FOLDER.resolve("examples")), folder);
        JdbcRulesetHistory history = new JdbcRulesetHistory(Database.open(folder));
        try (Activations activations =
                new Activations(history, proofs, ActivationMode.GUARDED, Clock.systemUTC(), RunLimits.USUAL)) {
            activations.offer(
                    TestRules.shipped().files(), List.of(), new Offer(Origin.UPLOAD, "mutants", null, null), null);
            MutatedFolders run = new MutatedFolders(activations, seed);
            for (int i = 0; i < count; i++) {
                run.offer(run.mutants.next());
            }
            return run;
        }
    }

    private void offer(Mutants.Mutant mutant) {
        long start = System.nanoTime();
        try {
            List<Diagnostic> problems = new ArrayList<>();
            SourceFiles files = SourceFiles.of(mutant.files(), problems);
            Offer offer = new Offer(Origin.UPLOAD, "mutants", null, null);
            Outcome outcome = activations.offer(files, problems, offer, null);
            outcomes.merge(outcome.state(), 1, Integer::sum);
            if (outcome.state() == Outcome.State.ACTIVATED) {
                activations.activate(
                        TestRules.shipped().version().hash(), new Offer(Origin.KEPT, "mutants", null, null));
            }
            if (outcome.state() == Outcome.State.REFUSED) {
                outcome.candidate().diagnostics().stream()
                        .filter(each -> each.file().isEmpty() || each.line() < 1 && mutant.leavesLines(each.file()))
                        .forEach(each -> failures.add(mutant + ": no place in: " + each));
            }
        } catch (RuntimeException | Error e) {
            failures.add(mutant + ": " + e);
        }
        longest = Math.max(longest, System.nanoTime() - start);
        if (!Arrays.equals(expected, probe())) {
            failures.add(mutant + ": the rules in force answer differently");
        }
    }

    private byte[] probe() {
        Ruleset ruleset = activations.active().get();
        return PROBES.stream()
                .map(each -> ResultJson.tree(ruleset.conclude(
                        TestRules.read(TestRules.example(each + ".json"), ruleset.methodology()), false)))
                .map(each -> ((tools.jackson.databind.node.ObjectNode) each).without("ruleset"))
                .flatMap(each -> Stream.of(each.toString()))
                .reduce("", String::concat)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
