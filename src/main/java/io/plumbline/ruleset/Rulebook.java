package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rules that were checked, taken apart and put in the order in which they are concluded, for those who look at rules
 * without running them.
 *
 * @param files what they were read from
 * @param methodology the tables and texts beside them
 * @param lines the lines of reasoning: the stages of each in order, each the rules of it
 */
public record Rulebook(SourceFiles files, Methodology methodology, List<List<List<RuleReading>>> lines) {

    /**
     * Checks these files and compiles nothing.
     *
     * @param problems what was wrong with reading them
     * @throws RulesetRefused when anything is wrong with them, with file, line and what to do
     */
    public static Rulebook of(SourceFiles files, List<Diagnostic> problems) {
        CheckedRules checked = CheckedRules.of(files, problems);
        return of(checked, RuleReadings.of(checked.rules().values(), files));
    }

    static Rulebook of(CheckedRules checked, Map<String, RuleReading> readings) {
        List<List<List<RuleReading>>> lines = new ArrayList<>();
        for (List<Manifest.Stage> line : checked.manifest().stages().values()) {
            lines.add(line.stream()
                    .map(stage -> readings.values().stream()
                            .filter(each -> stage.files().contains(each.rule().file()))
                            .toList())
                    .toList());
        }
        return new Rulebook(checked.files(), checked.methodology(), List.copyOf(lines));
    }

    /** All rules, in the order of their stages. */
    public List<RuleReading> rules() {
        return lines.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
}
