package io.plumbline.scenario;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.ruleset.KeptScenarios;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RulesetArchive;
import io.plumbline.ruleset.Trials;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs what somebody sends as scenarios on the rules in force, on a kept version, or on a candidate. */
public final class ScenarioTrials {

    /** All features together, in characters. */
    private static final int LARGEST = 256 * 1024;

    private static final int MOST_FEATURES = 50;
    private static final int MOST_SCENARIOS = 500;
    private static final int MOST_VERSIONS = 3;

    /** A sentence has to be compared with every step, which takes the longer the more ways there are to cut it. */
    private static final int LONGEST_LINE = 400;

    private final Trials trials;
    private final ActiveRuleset active;
    private final KeptRulesets kept;
    private final Examples examples;
    private final Duration time;

    /** Trials of scenarios with these documents at hand, each within this time. */
    public ScenarioTrials(Trials trials, ActiveRuleset active, KeptRulesets kept, Examples examples, Duration time) {
        this.trials = trials;
        this.active = active;
        this.kept = kept;
        this.examples = examples;
        this.time = time;
    }

    /**
     * What somebody wants to have run.
     *
     * @param features the features by path; none or null for those that were run on the version last
     * @param rules the files of the rules that differ from those in force, by path; none or null when no candidate is meant
     * @param version the beginning of a kept version's hash, or null for the one in force
     */
    public record Wanted(Map<String, String> features, Map<String, String> rules, String version) {}

    /**
     * Runs it and says what came of it; nothing of it is kept.
     *
     * @throws IllegalArgumentException when it is too much or says nothing, with a sentence for people
     * @throws java.util.NoSuchElementException when the version is not kept
     */
    public ScenarioAnswer run(Wanted wanted) {
        boolean candidate = wanted.rules() != null && !wanted.rules().isEmpty();
        if (candidate && wanted.version() != null) {
            throw new IllegalArgumentException("send files of the rules, or name a version, but not both");
        }
        FeatureFiles files = new FeatureFiles(features(wanted), List.of());
        if (!candidate) {
            return trials.with(wanted.version(), ruleset -> run(files, ruleset));
        }
        List<Diagnostic> problems = new ArrayList<>();
        SourceFiles sources = active.get().files();
        for (Map.Entry<String, String> each : wanted.rules().entrySet()) {
            byte[] text = String.valueOf(each.getValue()).getBytes(StandardCharsets.UTF_8);
            sources = RulesetArchive.replaced(sources, each.getKey(), text, problems);
        }
        return trials.with(sources, problems, ruleset -> run(files, ruleset));
    }

    private SortedMap<String, String> features(Wanted wanted) {
        if (wanted.features() == null || wanted.features().isEmpty()) {
            String version = wanted.version() == null ? active.get().version().hash() : wanted.version();
            KeptScenarios own = kept.scenarios(version);
            if (own == null) {
                throw new IllegalArgumentException("no scenarios were run on this version; send some in features");
            }
            return own.features();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        long size = 0;
        for (Map.Entry<String, String> each : wanted.features().entrySet()) {
            String text = each.getValue() == null ? "" : each.getValue();
            size += text.length();
            texts.put(FeatureFiles.SHOWN + FeaturePath.checked(each.getKey()), text);
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("|"))
                    .forEach(ScenarioTrials::requireShort);
        }
        if (texts.size() > MOST_FEATURES || size > LARGEST) {
            throw new IllegalArgumentException("this is too much at once; send at most " + MOST_FEATURES
                    + " features with together " + LARGEST / 1024 + " thousand characters");
        }
        return texts;
    }

    private static void requireShort(String line) {
        if (line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("a line of a feature has at most " + LONGEST_LINE
                    + " characters; this one is longer: " + line.substring(0, 60) + "…");
        }
    }

    private ScenarioAnswer run(FeatureFiles files, Ruleset ruleset) {
        if (files.parsed(new ArrayList<>()).stream()
                        .mapToInt(each -> each.getPickles().size())
                        .sum()
                > MOST_SCENARIOS) {
            throw new IllegalArgumentException("this is too much at once; send at most " + MOST_SCENARIOS
                    + " scenarios, each row of examples counted");
        }
        Map<String, Ruleset> named = new HashMap<>();
        Setting setting = new Setting(ruleset, examples, new Coverage(), version -> {
            if (!named.containsKey(version) && named.size() >= MOST_VERSIONS) {
                throw new IllegalArgumentException("at most " + MOST_VERSIONS + " versions can be compared at once");
            }
            return named.computeIfAbsent(version, trials::kept);
        });
        return ScenarioAnswer.of(ruleset.stamp(), ScenarioRun.of(files, setting, RunOrder.within(time)));
    }
}
