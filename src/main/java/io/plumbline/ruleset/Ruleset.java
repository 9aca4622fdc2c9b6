package io.plumbline.ruleset;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Fieldwork;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.Results;
import io.plumbline.result.RuleReference;
import io.plumbline.result.RulesetStamp;
import io.plumbline.scorecard.ScorecardAnswers;
import io.plumbline.scorecard.ScorecardResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** A version of the methodology and its rules: checked, compiled, and ready to conclude. Safe for many threads. */
public final class Ruleset {

    private final CheckedRules checked;
    private final KieBase engine;
    private final List<Object> tables;
    private final RulesetStamp stamp;
    private final Map<String, RuleReference> references;
    private final RunLimits limits;
    private final Map<String, RuleReading> readings;

    private Ruleset(CheckedRules checked, KieBase engine, RunLimits limits, Map<String, RuleReading> readings) {
        this.checked = checked;
        this.engine = engine;
        this.limits = limits;
        this.readings = readings;
        this.tables = tables(checked.methodology());
        this.stamp =
                new RulesetStamp(checked.version().hash(), checked.manifest().method(), Program.version());
        this.references = checked.rules().values().stream()
                .collect(Collectors.toMap(
                        Rule::id, each -> each.reference(checked.methodology().parameters())));
    }

    /**
     * Reads, checks and compiles the rules of a folder.
     *
     * @throws RulesetRefused when anything is wrong with them, with file, line and what to do
     */
    public static Ruleset load(Path folder) {
        if (!Files.isRegularFile(folder.resolve(SourceFiles.MANIFEST))) {
            throw new RulesetRefused(List.of(new Diagnostic(
                    SourceFiles.MANIFEST,
                    0,
                    0,
                    "there is no such file in the folder " + folder
                            + "; name the folder of the rules with --plumbline.rules=FOLDER")));
        }
        List<Diagnostic> problems = new ArrayList<>();
        return of(SourceFiles.read(folder, problems), problems);
    }

    /**
     * Checks and compiles the rules of these files.
     *
     * @param problems what was wrong with reading them
     * @throws RulesetRefused when anything is wrong with them, with file, line and what to do
     */
    public static Ruleset of(SourceFiles files, List<Diagnostic> problems) {
        CheckedRules checked = CheckedRules.of(files, problems);
        return of(checked, new RuleCompiler(checked).compile().engine());
    }

    static Ruleset of(CheckedRules checked, KieBase engine) {
        Map<String, RuleReading> readings = RuleReadings.of(checked.rules().values(), checked.files());
        return new Ruleset(checked, engine, RunLimits.USUAL, readings);
    }

    private static List<Object> tables(Methodology methodology) {
        List<Object> facts = new ArrayList<>();
        facts.add(methodology.parameters());
        facts.addAll(methodology.disciplines().values());
        facts.addAll(methodology.aspects().values());
        facts.addAll(methodology.habits().values());
        facts.addAll(methodology.beliefs().values());
        facts.addAll(methodology.groups().values());
        facts.addAll(methodology.pillars().values());
        facts.addAll(methodology.bands());
        facts.addAll(methodology.gates());
        facts.addAll(methodology.waves());
        facts.addAll(methodology.scorecard());
        return facts;
    }

    /**
     * The same rules with other values for some parameters, to see what would follow. It shares the compiled rules and
     * carries their version, so what it concludes is for comparing, not for keeping.
     */
    public Ruleset withParameters(Map<String, Figure> values) {
        Methodology methodology = checked.methodology();
        return new Ruleset(
                checked.with(methodology.with(methodology.parameters().with(values))), engine, limits, readings);
    }

    /** The same rules within other limits for what they may do for one document. */
    public Ruleset within(RunLimits other) {
        return new Ruleset(checked, engine, other, readings);
    }

    /** The result of an assessment; {@code explained} keeps what led to each conclusion. */
    public AssessmentResult conclude(Assessment assessment, boolean explained) {
        return concluded(assessment, explained).result();
    }

    /** The result of one person's Scorecard; {@code explained} keeps what led to each conclusion. */
    public ScorecardResult conclude(ScorecardAnswers answers, boolean explained) {
        return concluded(answers, explained).result();
    }

    /** The result of an assessment with what led to it. */
    public Concluded<AssessmentResult> concluded(Assessment assessment, boolean explained) {
        Fieldwork fieldwork = Fieldwork.count(methodology(), assessment);
        RuleRun.Came run = run(Manifest.ASSESSMENT, fieldwork.facts(), explained);
        AssessmentResult result =
                Results.of(stamp, methodology(), assessment, fieldwork.estimates(), run.conclusions(), references);
        return new Concluded<>(result, run.fired(), () -> met(Manifest.ASSESSMENT, fieldwork.facts(), run));
    }

    /** The result of one person's Scorecard with what led to it. */
    public Concluded<ScorecardResult> concluded(ScorecardAnswers answers, boolean explained) {
        Collection<?> given = answers.facts();
        RuleRun.Came run = run(Manifest.SCORECARD, given, explained);
        ScorecardResult result = ScorecardResult.of(stamp, methodology(), run.conclusions(), references);
        return new Concluded<>(result, run.fired(), () -> met(Manifest.SCORECARD, given, run));
    }

    private CaseFacts met(String line, Collection<?> given, RuleRun.Came run) {
        List<Object> all = new ArrayList<>(tables);
        all.addAll(given);
        all.addAll(CaseFacts.sorted(run.concluded()));
        return new CaseFacts(all, checked.manifest().stages().get(line), run.conclusions(), run.fired());
    }

    private RuleRun.Came run(String line, Collection<?> facts, boolean explained) {
        return new RuleRun(engine, rules(), limits)
                .of(checked.manifest().stages().get(line), tables, facts, explained);
    }

    /** The rule set's name, as its manifest gives it. */
    public String id() {
        return checked.manifest().id();
    }

    /** Which rules these are. */
    public RulesetVersion version() {
        return checked.version();
    }

    /** Which rules and which program conclude here, as a result names them. */
    public RulesetStamp stamp() {
        return stamp;
    }

    /** The files it was made of. */
    public SourceFiles files() {
        return checked.files();
    }

    /** The tables and texts beside the rules. */
    public Methodology methodology() {
        return checked.methodology();
    }

    CheckedRules checked() {
        return checked;
    }

    /** The rules by id, in the order of their stages. */
    public Map<String, Rule> rules() {
        return checked.rules();
    }

    /** The rules taken apart, by id, in the order of their stages. */
    public Map<String, RuleReading> readings() {
        return readings;
    }

    /** The rules taken apart, stage by stage. */
    public Rulebook rulebook() {
        return Rulebook.of(checked, readings);
    }
}
