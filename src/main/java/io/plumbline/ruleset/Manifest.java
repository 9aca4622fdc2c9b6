package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Nearest;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.methodology.YamlFile;
import io.plumbline.methodology.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        Optional<YamlMap> file = YamlFile.read(files, SourceFiles.MANIFEST, problems);
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
        String[] lines = files.get(SourceFiles.MANIFEST).split("\n", -1);
        for (String file : new LinkedHashSet<>(named)) {
            if (!file.endsWith(".drl") || file.indexOf('/') < 0) {
                report(lines, file, "a stage names rule files, like scoring/raw.drl; found " + file, problems);
            } else if (files.get(file) == null
                    && problems.stream().noneMatch(each -> each.file().equals(file))) {
                Set<String> free = new TreeSet<>(files.texts().keySet());
                named.forEach(free::remove);
                free.removeIf(each -> !each.endsWith(".drl"));
                report(lines, file, "the file " + file + " is missing" + Nearest.hint(file, free), problems);
            }
            if (named.indexOf(file) != named.lastIndexOf(file)) {
                report(lines, file, "the file " + file + " is named more than once", problems);
            }
        }
        for (String each : files.texts().keySet()) {
            if (each.endsWith(".drl") && !named.contains(each)) {
                problems.add(new Diagnostic(
                        each,
                        1,
                        0,
                        "nothing reads this file; name it in a stage of " + SourceFiles.MANIFEST
                                + ", or take it out of the folder"));
            }
        }
    }

    /** Reports something about a file at the last place where it is named. */
    private static void report(String[] lines, String file, String message, List<Diagnostic> problems) {
        int line = 1;
        int column = 0;
        for (int i = 0; i < lines.length; i++) {
            int at = lines[i].startsWith("#") ? -1 : lines[i].lastIndexOf(file);
            line = at < 0 ? line : i + 1;
            column = at < 0 ? column : at + 1;
        }
        problems.add(new Diagnostic(SourceFiles.MANIFEST, line, column, message));
    }

    /** All rule files, in the order of the stages. */
    List<String> files() {
        return stages.values().stream()
                .flatMap(List::stream)
                .flatMap(stage -> stage.files().stream())
                .toList();
    }
}
