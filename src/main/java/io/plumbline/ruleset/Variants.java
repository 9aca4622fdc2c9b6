package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.kie.api.KieBase;

/** Versions that differ from these rules in one file: checked, compiled and fenced like any other, and never kept. */
public final class Variants {

    private final CheckedRules before;
    private final KieBase engine;

    /** The compiled files by their path. */
    private final Map<String, Model> compiled = new TreeMap<>();

    /** What stands in a file beside one of its rules, compiled, by that rule's id. */
    private final Map<String, Model> others = new ConcurrentHashMap<>();

    /** Those of these rules. */
    public Variants(Ruleset ruleset) {
        this.before = ruleset.checked();
        RuleCompiler compiler = new RuleCompiler(before);
        RuleCompiler.Built built = compiler.compile();
        this.engine = built.engine();
        compiler.sources(before.rules().values())
                .forEach((path, source) -> compiled.put(path, built.files().get(source)));
    }

    /**
     * The version in which a file reads like this.
     *
     * @param rule the id of the only rule that reads differently, or null when the file has no rules
     * @throws RulesetRefused when anything is wrong with it
     */
    public Ruleset with(String file, String text, String rule) {
        SortedMap<String, String> texts = new TreeMap<>(before.files().texts());
        texts.put(file, text);
        SourceFiles files = new SourceFiles(texts, before.files().method());
        if (rule == null) {
            return Ruleset.of(CheckedRules.of(files, List.of()), engine);
        }
        CheckedRules checked = before.withRules(files);
        return Ruleset.of(checked, engine(checked, file, rule));
    }

    /** Only the rule that differs is compiled; whatever stands beside it in its file is, the first time it is left alone. */
    private KieBase engine(CheckedRules checked, String file, String rule) {
        RuleCompiler compiler = new RuleCompiler(checked);
        Rule changed = checked.rules().get(rule);
        List<Rule> beside = checked.rules().values().stream()
                .filter(each -> each.file().equals(file) && each != changed)
                .toList();
        List<Model> models = new ArrayList<>();
        models.add(compiler.compiled(file, List.of(changed)));
        if (!beside.isEmpty()) {
            models.add(others.computeIfAbsent(rule, none -> compiler.compiled(file, beside)));
        }
        compiled.forEach((path, model) -> {
            if (!path.equals(file)) {
                models.add(model);
            }
        });
        return RuleBuild.together(models);
    }
}
