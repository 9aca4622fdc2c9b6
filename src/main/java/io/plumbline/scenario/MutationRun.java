package io.plumbline.scenario;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.mutation.Mutant;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Mutants, each tried by the scenarios and examples that reach it until one notices it. */
public final class MutationRun {

    /** More would only take turns: each keeps a processor busy. */
    private static final int MOST_WORKERS = 2;

    private final Ruleset ruleset;
    private final Witnesses witnesses;
    private final KnownVerdicts known;

    /**
     * What came of it.
     *
     * @param witnesses how many scenarios and examples hold under the rules as they are
     * @param others those that do not hold, and what cannot be run
     * @param verdicts what came of each mutant, in their order
     */
    public record Report(int witnesses, List<Diagnostic> others, List<Verdict> verdicts) {}

    private MutationRun(Ruleset ruleset, Witnesses witnesses, KnownVerdicts known) {
        this.ruleset = ruleset;
        this.witnesses = witnesses;
        this.known = known;
    }

    /**
     * Tries mutants of these rules.
     *
     * @param lines the lines of the files of which not everything is run
     * @param known what came of mutants before; what comes of these is added
     * @param told who is told of each mutant that is done with
     */
    public static Report of(
            Ruleset ruleset,
            FeatureFiles files,
            Map<String, Set<Integer>> lines,
            Examples examples,
            List<Mutant> mutants,
            KnownVerdicts known,
            Consumer<Verdict> told) {
        Witnesses witnesses = Witnesses.of(files, lines, examples, ruleset);
        List<Verdict> verdicts = new MutationRun(ruleset, witnesses, known).tried(mutants, told);
        return new Report(witnesses.holding().size(), witnesses.others(), verdicts);
    }

    /** Those of one rule, or one row of a table, come after each other: what noticed the last may well notice the next. */
    private List<Verdict> tried(List<Mutant> mutants, Consumer<Verdict> told) {
        KnownVerdicts.Now now = known.now(ruleset, witnesses.holding());
        Collection<List<Mutant>> groups = mutants.stream()
                .collect(Collectors.groupingBy(
                        each -> each.place().file() + " " + each.subject(), LinkedHashMap::new, Collectors.toList()))
                .values();
        ThreadLocal<Rehearsal> rehearsals = ThreadLocal.withInitial(Rehearsal::new);
        MutantTrials trials = new MutantTrials(ruleset, witnesses.holding(), now);
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<List<Verdict>>> results = groups.stream()
                    .map(each -> workers.submit(() -> trials.of(each, rehearsals.get(), told)))
                    .toList();
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<List<Verdict>> each : results) {
                verdicts.addAll(each.get());
            }
            return verdicts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before all mutants were tried", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a mutant could not be tried", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
