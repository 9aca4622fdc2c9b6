package io.plumbline.scenario;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.CaseFacts;
import io.plumbline.ruleset.Concluded;
import io.plumbline.ruleset.ExampleRun;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run of all scenarios and examples under the rules as they are, recorded. */
final class Witnesses {

    private final Ruleset ruleset;
    private final Examples examples;
    private final List<Witness> holding = new ArrayList<>();
    private final List<Diagnostic> others = new ArrayList<>();

    private Witnesses(Ruleset ruleset, Examples examples) {
        this.ruleset = ruleset;
        this.examples = examples;
    }

    /**
     * Runs them.
     *
     * @param lines the lines of the files of which not everything is run
     */
    static Witnesses of(FeatureFiles files, Map<String, Set<Integer>> lines, Examples examples, Ruleset ruleset) {
        Witnesses witnesses = new Witnesses(ruleset, examples);
        Rehearsal rehearsal = new Rehearsal();
        for (Feature feature : files.parsed(witnesses.others)) {
            String path = FeatureFiles.shown(feature.getUri());
            Set<Integer> wanted = lines.get(path);
            String content = Sha256.of(files.texts().get(path).getBytes(StandardCharsets.UTF_8));
            for (Pickle each : feature.getPickles()) {
                if (wanted == null
                        || wanted.contains(each.getLocation().getLine())
                        || wanted.contains(each.getScenarioLocation().getLine())) {
                    witnesses.scenario(each, path, content, rehearsal);
                }
            }
        }
        examples.names().forEach(witnesses::example);
        return witnesses;
    }

    /** Those that hold. */
    List<Witness> holding() {
        return holding;
    }

    /** The others, which prove nothing, and what cannot be run. */
    List<Diagnostic> others() {
        return others;
    }

    private void scenario(Pickle scenario, String path, String content, Rehearsal rehearsal) {
        List<CaseFacts> met = new ArrayList<>();
        long start = System.nanoTime();
        boolean holds =
                rehearsal.holds(scenario, new Setting(ruleset, examples, new Coverage(each -> met.add(each.get()))));
        long cost = System.nanoTime() - start;
        int line = scenario.getLocation().getLine();
        if (holds) {
            List<String> tags =
                    scenario.getTags().stream().map(each -> each.substring(1)).toList();
            holding.add(new Witness(
                    path + ":" + line,
                    content,
                    tags,
                    met,
                    cost,
                    (again, under) -> again.holds(scenario, new Setting(under, examples, new Coverage()).untold())));
        } else {
            others.add(
                    new Diagnostic(path, line, 0, "\"" + scenario.getName() + "\" does not hold, and proves nothing"));
        }
    }

    /** Rules that stumble over an example, contradict each other or do not come to an end are noticed too. */
    private static boolean isAsExpected(ExampleRun run, String name, Ruleset under) {
        try {
            return run.isAsExpected(name, under);
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private void example(String name) {
        ExampleRun run = new ExampleRun(examples);
        String place = "examples/" + name + ".json";
        if (examples.expected(name).isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        Concluded<?> concluded = run.concluded(name, ruleset);
        boolean holds = run.isAsExpected(name, ruleset);
        long cost = System.nanoTime() - start;
        if (holds) {
            String content = Sha256.of((examples.find(name).orElse("")
                            + '\0'
                            + examples.expected(name).orElse(""))
                    .getBytes(StandardCharsets.UTF_8));
            holding.add(new Witness(
                    place,
                    content,
                    List.of(),
                    List.of(concluded.facts()),
                    cost / 2,
                    (again, under) -> isAsExpected(run, name, under)));
        } else {
            others.add(new Diagnostic(place, 0, 0, "it does not come to what is expected, and proves nothing"));
        }
    }
}
