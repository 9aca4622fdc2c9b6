package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.methodology.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What {@code ruleset.yml} says.
 *
 * @param id the rule set's name
 * @param method the version of the method it carries
 * @param stages by line of reasoning ({@code assessment}, {@code scorecard}): its stages in order, each a list of files
 */
record Manifest(String id, String method, Map<String, List<Stage>> stages) {

    /** The line of reasoning that concludes an assessment. */
    static final String ASSESSMENT = "assessment";

    /** The line of reasoning that concludes a Scorecard. */
    static final String SCORECARD = "scorecard";

    private static final List<String> LINES = List.of(ASSESSMENT, SCORECARD);

    /** Rule files that do not read each other's conclusions, and the name the engine knows them by. */
    record Stage(String name, List<String> files) {}

    static Optional<Manifest> read(SourceFiles files, List<Diagnostic> problems) {
        Optional<YamlMap> file = YamlMap.read(files, SourceFiles.MANIFEST, problems);
        int before = problems.size();
        return file.map(map -> {
            map.only(Set.of("id", "method", ASSESSMENT, SCORECARD));
            Map<String, List<Stage>> stages = new LinkedHashMap<>();
            LINES.forEach(line -> stages.put(line, stages(map, line)));
            Manifest manifest = new Manifest(map.text("id"), map.text("method"), stages);
            if (problems.size() == before) {
                manifest.check(files, problems);
            }
            return manifest;
        });
    }

    private static List<Stage> stages(YamlMap map, String line) {
        List<Stage> stages = new ArrayList<>();
        for (List<String> files : map.lists(line)) {
            stages.add(new Stage(line + "-" + (stages.size() + 1), files));
        }
        return stages;
    }

    private void check(SourceFiles files, List<Diagnostic> problems) {
        List<String> named = files();
        List<String> lines = List.of(files.get(SourceFiles.MANIFEST).split("\n", -1));
        for (String file : new LinkedHashSet<>(named)) {
            List<Integer> places = IntStream.range(0, lines.size())
                    .filter(each ->
                            List.of(lines.get(each).split("[\\[\\],\\s]+")).contains(file))
                    .boxed()
                    .toList();
            int place = places.isEmpty() ? 0 : places.get(places.size() - 1) + 1;
            if (files.get(file) == null) {
                problems.add(new Diagnostic(SourceFiles.MANIFEST, place, 0, "the file " + file + " is missing"));
            }
            if (named.indexOf(file) != named.lastIndexOf(file)) {
                problems.add(new Diagnostic(
                        SourceFiles.MANIFEST, place, 0, "the file " + file + " is named more than once"));
            }
        }
        for (String each : files.texts().keySet()) {
            boolean known = each.equals(SourceFiles.MANIFEST) || named.contains(each);
            boolean table = each.startsWith("methodology/") && (each.endsWith(".csv") || each.endsWith(".yml"));
            if (!known && !table) {
                problems.add(new Diagnostic(
                        each,
                        0,
                        0,
                        "nothing reads this file; name it in a stage of " + SourceFiles.MANIFEST
                                + ", or take it out of the folder"));
            }
        }
    }

    /** All rule files, in the order of the stages. */
    List<String> files() {
        return stages.values().stream()
                .flatMap(List::stream)
                .flatMap(stage -> stage.files().stream())
                .toList();
    }
}
