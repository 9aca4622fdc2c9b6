package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.MethodologyFiles;
import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(CheckedRules.class);

    /**
     * Checks these files.
     *
     * @param unread what was wrong with reading them
     * @throws RulesetRefused when anything is wrong with them, with file, line and what to do
     */
    static CheckedRules of(SourceFiles files, List<Diagnostic> unread) {
        return of(files, unread, RuleLimits.USUAL);
    }

    static CheckedRules of(SourceFiles files, List<Diagnostic> unread, RuleLimits limits) {
        List<Diagnostic> problems = new ArrayList<>(unread);
        if (!limits.hold(files, problems)) {
            throw new RulesetRefused(problems);
        }
        return read(problems, () -> checked(files, problems));
    }

    private static CheckedRules read(List<Diagnostic> problems, Supplier<CheckedRules> reading) {
        try {
            return reading.get();
        } catch (RulesetRefused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("rules could not be read", e);
            problems.add(new Diagnostic(
                    SourceFiles.MANIFEST,
                    0,
                    0,
                    "these files cannot be read as rules; undo what was changed last, and take smaller steps"));
            throw new RulesetRefused(problems);
        }
    }

    private static CheckedRules checked(SourceFiles files, List<Diagnostic> problems) {
        Optional<Manifest> manifest = Manifest.read(files, problems);
        Methodology methodology = MethodologyFiles.read(files, problems);
        if (manifest.isEmpty() || !problems.isEmpty()) {
            throw new RulesetRefused(problems);
        }
        return checked(files, manifest.get(), methodology, problems);
    }

    private static CheckedRules checked(
            SourceFiles files, Manifest manifest, Methodology methodology, List<Diagnostic> problems) {
        Map<String, Rule> rules = new RulesetCheck(files, manifest, methodology, problems).check();
        if (!problems.isEmpty()) {
            throw new RulesetRefused(problems);
        }
        return new CheckedRules(RulesetVersion.of(files), files, manifest, methodology, rules);
    }

    /**
     * The same after a change of rule files alone, so that stages, tables and texts need not be read again.
     *
     * @throws RulesetRefused when anything is wrong with them, with file, line and what to do
     */
    CheckedRules withRules(SourceFiles other) {
        List<Diagnostic> problems = new ArrayList<>();
        if (!RuleLimits.USUAL.hold(other, problems)) {
            throw new RulesetRefused(problems);
        }
        return read(problems, () -> checked(other, manifest, methodology, problems));
    }

    CheckedRules with(Methodology other) {
        return new CheckedRules(version, files, manifest, other, rules);
    }
}
