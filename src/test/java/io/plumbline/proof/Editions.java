package io.plumbline.proof;

import io.plumbline.TestRules;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Ruleset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Versions of the rules that differ in a figure, and what each of them alone makes of the worked example. */
final class Editions {

    static final String PARAMETERS = "methodology/parameters.csv";
    private static final String RULES = "scoring/raw.drl";
    private static final String LEAD = "raw.practice-lead,0.50";
    private static final String CONDITION = "value > $cap )";
    private static final List<String> DOCUMENTS = List.of("worked-example");

    private static final List<byte[]> BODIES = DOCUMENTS.stream()
            .map(each -> TestRules.example(each + ".json").getBytes(StandardCharsets.UTF_8))
            .toList();

    private final Map<Map<String, String>, String> versions = new HashMap<>();
    private final Map<String, List<byte[]>> answers = new ConcurrentHashMap<>();

    /** The document of a request's number. */
    static byte[] document(int number) {
        return BODIES.get(number % BODIES.size());
    }

    /** The table with another lead of paper over practice, in hundredths. */
    static String parameters(int hundredths) {
        return TestRules.shipped().files().get(PARAMETERS).replace(LEAD, "raw.practice-lead,0." + hundredths);
    }

    /** Concludes every document under the shipped rules with these other files; the version's hash. */
    String learn(Map<String, String> changed) {
        return versions.computeIfAbsent(changed, this::conclude);
    }

    private String conclude(Map<String, String> changed) {
        TreeMap<String, String> texts =
                new TreeMap<>(TestRules.shipped().files().texts());
        texts.putAll(changed);
        Ruleset ruleset = Ruleset.of(new SourceFiles(texts), List.of());
        answers.put(
                ruleset.version().hash(),
                DOCUMENTS.stream()
                        .map(each -> ResultJson.bytes(ruleset.conclude(
                                TestRules.read(TestRules.example(each + ".json"), ruleset.methodology()), false)))
                        .toList());
        return ruleset.version().hash();
    }

    /** The files of a fresh edit: every other one has a rule to be compiled anew, and not only another number. */
    static Map<String, String> edit(int number) {
        Map<String, String> changed = new TreeMap<>();
        changed.put(PARAMETERS, parameters(10 + number));
        String rules = TestRules.shipped().files().get(RULES);
        changed.put(RULES, number % 2 == 0 ? rules : rules.replace(CONDITION, CONDITION + " // edit " + number));
        return changed;
    }

    /** What is wrong with an answer: nothing when it is, byte by byte, what its own version alone answers. */
    String judge(int number, int status, String version, byte[] answer) {
        if (status != 200) {
            return "status " + status;
        }
        List<byte[]> known = answers.get(version);
        if (known == null) {
            return "an unknown version " + version;
        }
        return Arrays.equals(known.get(number % DOCUMENTS.size()), answer)
                ? null
                : "this is not what version " + version + " answers";
    }

    /** How many documents there are. */
    static int documents() {
        return DOCUMENTS.size();
    }
}
