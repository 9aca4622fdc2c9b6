package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.RuleBuild.NotUnderstood;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.KieBase;

/** Turns checked rule files into something that can be run. */
final class RuleCompiler {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;?[ \\t]*$");

    private static final Pattern EXPRESSION = Pattern.compile("(?i)analyse expression ([^\\n]+?):?(?:\\n|$)");

    /** A number or a text that changed needs no rule compiled again: tables are facts. The last few are kept. */
    private static final Map<Map<String, String>, KieBase> COMPILED =
            Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Map<String, String>, KieBase> eldest) {
                    return size() > KEPT;
                }
            });

    private static final int KEPT = 4;

    private final SourceFiles files;
    private final Manifest manifest;
    private final Collection<Rule> rules;

    RuleCompiler(CheckedRules checked) {
        this.files = checked.files();
        this.manifest = checked.manifest();
        this.rules = checked.rules().values();
    }

    /**
     * The compiled rules.
     *
     * @throws RulesetRefused when the engine does not understand them
     */
    KieBase compile() {
        Map<String, String> sources = sources(rules);
        KieBase known = COMPILED.get(sources);
        if (known != null) {
            return known;
        }
        List<Diagnostic> ambiguous = SecondReading.differences(files, rules);
        if (!ambiguous.isEmpty()) {
            throw new RulesetRefused(ambiguous);
        }
        try {
            KieBase engine = compiled(sources);
            COMPILED.put(sources, engine);
            return engine;
        } catch (NotUnderstood e) {
            throw new RulesetRefused(List.of(culprit(e)));
        }
    }

    /** The wanted rules as the engine reads them, by path. */
    private Map<String, String> sources(Collection<Rule> wanted) {
        Map<String, String> sources = new TreeMap<>();
        manifest.stages().values().stream().flatMap(List::stream).forEach(stage -> stage.files()
                .forEach(file ->
                        sources.put("src/main/resources/rules/" + file, prepared(only(file, wanted), stage.name()))));
        return sources;
    }

    private KieBase compiled(Map<String, String> sources) throws NotUnderstood {
        return new RuleBuild(Fence.WHOLE, rules).of(sources);
    }

    /** A file without the rules that are not wanted; the others keep their lines. */
    private String only(String file, Collection<Rule> wanted) {
        String[] lines = files.get(file).split("\n", -1);
        boolean kept = true;
        for (int i = 0; i < lines.length; i++) {
            int line = i + 1;
            for (Rule each : rules) {
                if (each.file().equals(file) && each.line() == line) {
                    kept = wanted.contains(each);
                }
            }
            lines[i] = kept ? lines[i] : "";
        }
        return String.join("\n", lines);
    }

    /** The first rule the engine does not understand, found by halves: its own words name generated code. */
    private Diagnostic culprit(NotUnderstood complaint) {
        List<Rule> suspects = rules.stream()
                .filter(each ->
                        complaint.getMessage().contains("rules/" + each.file().replaceFirst("/.*", "/")))
                .toList();
        suspects = suspects.isEmpty() ? List.copyOf(rules) : suspects;
        while (suspects.size() > 1) {
            List<Rule> half = suspects.subList(0, suspects.size() / 2);
            suspects = complaint(half).isEmpty() ? suspects.subList(half.size(), suspects.size()) : half;
        }
        Rule last = suspects.get(0);
        return complaint(suspects)
                .map(each -> said(last.file(), last.line(), last.id(), each))
                .orElseGet(() -> said(SourceFiles.MANIFEST, 0, "these rules", complaint));
    }

    private Optional<NotUnderstood> complaint(List<Rule> suspects) {
        try {
            compiled(sources(suspects));
            return Optional.empty();
        } catch (NotUnderstood e) {
            return Optional.of(e);
        }
    }

    private Diagnostic said(String path, int from, String what, NotUnderstood complaint) {
        Matcher expression = EXPRESSION.matcher(complaint.getMessage());
        String at = expression.find() ? expression.group(1).strip() : "";
        String[] lines = files.get(path).split("\n", -1);
        int line = from;
        for (int i = lines.length; i > from && !at.isEmpty(); i--) {
            line = lines[i - 1].contains(at) ? i : line;
        }
        return new Diagnostic(
                path,
                line,
                0,
                "the engine does not understand " + what + (line == from ? "" : ", at: " + at)
                        + "; look for two kinds of values that are compared, such as a figure and a text, "
                        + "or a conclusion whose values stand in another order");
    }

    /** The text with its stage and the words it may use, on the first line so that line numbers stay true. */
    static String prepared(String text, String stage) {
        return PACKAGE.matcher(text)
                .replaceFirst(found -> Matcher.quoteReplacement("package " + found.group(1) + "; "
                        + Vocabulary.imports(text) + " ruleflow-group \"" + stage + "\""));
    }
}
