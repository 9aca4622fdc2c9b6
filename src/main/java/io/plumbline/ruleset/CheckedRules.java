package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.MethodologyFiles;
import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules, tables and texts that were read and checked, and not compiled yet.
 *
 * @param version which rules these are
 * @param files what they were read from
 * @param manifest what {@code ruleset.yml} says
 * @param methodology the tables and texts
 * @param rules the rules by id, in the order of their stages
 */
record CheckedRules(
        RulesetVersion version,
        SourceFiles files,
        Manifest manifest,
        Methodology methodology,
        Map<String, Rule> rules) {

    /**
     * Checks these files.
     *
     * @param unread what was wrong with reading them
     * @throws RulesetRefused when anything is wrong with them, with file, line and what to do
     */
    static CheckedRules of(SourceFiles files, List<Diagnostic> unread) {
        List<Diagnostic> problems = new ArrayList<>(unread);
        Optional<Manifest> manifest = Manifest.read(files, problems);
        Methodology methodology = MethodologyFiles.read(files, problems);
        if (manifest.isEmpty() || !problems.isEmpty()) {
            throw new RulesetRefused(problems);
        }
        Map<String, Rule> rules = new RulesetCheck(files, manifest.get(), methodology, problems).check();
        if (!problems.isEmpty()) {
            throw new RulesetRefused(problems);
        }
        return new CheckedRules(RulesetVersion.of(files), files, manifest.get(), methodology, rules);
    }

    CheckedRules with(Methodology other) {
        return new CheckedRules(version, files, manifest, other, rules);
    }
}
