package io.plumbline.cli;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.mutation.Mutant;
import io.plumbline.result.RulesetStamp;
import io.plumbline.scenario.MutationRun;
import io.plumbline.scenario.Reviewed;
import io.plumbline.scenario.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which changes of the rules the scenarios and examples notice.
 *
 * @param version which rules were changed
 * @param method the version of the method these carry
 * @param witnesses how many scenarios and examples hold under the rules as they are
 * @param others those that do not hold, and what cannot be run
 * @param percent how many of those that could be made are noticed, rounded down to one decimal
 * @param changes how many came to what, by the kind of change
 * @param survivors those that nothing notices
 * @param outdated the reasons for changes that are noticed by now, or cannot be made any more
 */
record MutateAnswer(
        String version,
        String method,
        int witnesses,
        List<Diagnostic> others,
        double percent,
        Map<String, Counted> changes,
        List<Survivor> survivors,
        List<Reviewed.Entry> outdated) {

    private static final int TENTHS = 1000;
    private static final double OF_TEN = 10;

    /** How many came to what. */
    record Counted(int scenario, int example, int check, int survived, int notApplicable) {

        static Counted of(List<Verdict> verdicts) {
            return new Counted(
                    count(verdicts, Verdict.State.SCENARIO),
                    count(verdicts, Verdict.State.EXAMPLE),
                    count(verdicts, Verdict.State.CHECK),
                    count(verdicts, Verdict.State.SURVIVED),
                    count(verdicts, Verdict.State.NOT_APPLICABLE));
        }

        private static int count(List<Verdict> verdicts, Verdict.State state) {
            return (int) verdicts.stream().filter(each -> each.state() == state).count();
        }

        int noticed() {
            return scenario + example + check;
        }

        int made() {
            return noticed() + survived;
        }
    }

    /**
     * A change that nothing notices.
     *
     * @param of the rule, parameter or row that is changed
     * @param closest the scenario or example that comes closest, or null
     * @param gets how close it comes, or null
     * @param reason why that is as it should be, or null when nobody has said so
     */
    record Survivor(
            String file, int line, int column, String of, String change, String closest, String gets, String reason) {

        static Survivor of(Verdict verdict, String reason) {
            Mutant mutant = verdict.mutant();
            return new Survivor(
                    mutant.place().file(),
                    mutant.place().line(),
                    mutant.place().column(),
                    mutant.subject(),
                    mutant.change(),
                    verdict.closest(),
                    verdict.gets(),
                    reason);
        }
    }

    /** {@code whole} when all changes were tried, so that a reason for one that was not is outdated. */
    static MutateAnswer of(RulesetStamp rules, MutationRun.Report report, Reviewed reviewed, boolean whole) {
        Map<String, Counted> changes = new LinkedHashMap<>();
        for (Mutant.Kind each : Mutant.Kind.values()) {
            List<Verdict> ofKind = report.verdicts().stream()
                    .filter(verdict -> verdict.mutant().kind() == each)
                    .toList();
            if (!ofKind.isEmpty()) {
                changes.put(each.word(), Counted.of(ofKind));
            }
        }
        Counted all = Counted.of(report.verdicts());
        return new MutateAnswer(
                rules.version(),
                rules.method(),
                report.witnesses(),
                report.others(),
                all.made() == 0 ? TENTHS / OF_TEN : Math.floor((double) TENTHS * all.noticed() / all.made()) / OF_TEN,
                changes,
                report.verdicts().stream()
                        .filter(each -> each.state() == Verdict.State.SURVIVED)
                        .map(each ->
                                Survivor.of(each, reviewed.reason(each.mutant()).orElse(null)))
                        .toList(),
                reviewed.entries().stream()
                        .filter(entry -> isOutdated(entry, report, whole))
                        .toList());
    }

    private static boolean isOutdated(Reviewed.Entry entry, MutationRun.Report report, boolean whole) {
        Optional<Verdict> survivor = report.verdicts().stream()
                .filter(each -> entry.isOf(each.mutant()) && each.state() == Verdict.State.SURVIVED)
                .findFirst();
        return survivor.isEmpty() && (whole || report.verdicts().stream().anyMatch(each -> entry.isOf(each.mutant())));
    }

    /** Whether everything holds, and each change that nothing notices has its reason. */
    boolean isGood() {
        return others.isEmpty() && survivors.stream().allMatch(each -> each.reason() != null);
    }
}
