package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.RuleBuild.NotUnderstood;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.kie.api.KieBase;

/** Turns checked rule files into something that can be run. */
final class RuleCompiler {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;?[ \\t]*$");

    private static final Pattern EXPRESSION = Pattern.compile("(?i)analyse expression ([^\\n]+?):?(?:\\n|$)");

    private static final int KEPT = 5;

    /**
     * The last few builds. A number or a text that changed needs no rule put together again, since tables are facts; and a
     * file that did not change needs not be compiled again, and its code stays warm.
     */
    private static final Map<Map<String, String>, Built> BUILT = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, String>, Built> eldest) {
            return size() > KEPT;
        }
    };

    /** Rules put together, and each file of them by its text. */
    record Built(KieBase engine, Map<String, Model> files) {}

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
    Built compile() {
        Map<String, String> sources = sources(rules);
        Map<String, Model> compiled = new HashMap<>();
        synchronized (BUILT) {
            Built known = BUILT.get(sources);
            if (known != null) {
                return known;
            }
            BUILT.values().forEach(each -> compiled.putAll(each.files()));
        }
        Built built = build(sources, compiled);
        synchronized (BUILT) {
            BUILT.put(sources, built);
        }
        return built;
    }

    private Built build(Map<String, String> sources, Map<String, Model> known) {
        Map<String, Model> compiled = new ConcurrentHashMap<>(known);
        List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>());
        compiled.keySet().retainAll(sources.values());
        sources.keySet().parallelStream()
                .filter(each -> !compiled.containsKey(sources.get(each)))
                .forEach(each ->
                        model(each, sources.get(each), problems).ifPresent(it -> compiled.put(sources.get(each), it)));
        if (!problems.isEmpty()) {
            throw new RulesetRefused(problems);
        }
        return new Built(
                RuleBuild.together(sources.values().stream().map(compiled::get).toList()), compiled);
    }

    /** A file without its other rules, compiled. */
    Model compiled(String file, Collection<Rule> wanted) {
        List<Diagnostic> problems = new ArrayList<>();
        String stage = manifest.stages().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.files().contains(file))
                .map(Manifest.Stage::name)
                .findFirst()
                .orElseThrow();
        String source = prepared(only(file, wanted), stage);
        return model(file, source, problems).orElseThrow(() -> new RulesetRefused(problems));
    }

    /** In the packaged program the threads of a stream do not know where the engine's parts are, unless they are told. */
    private Optional<Model> model(String file, String source, List<Diagnostic> problems) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleCompiler.class.getClassLoader());
        try {
            return Optional.of(compiled(file, source));
        } catch (NotUnderstood e) {
            problems.add(culprit(file, e));
        } catch (RulesetRefused e) {
            problems.addAll(e.diagnostics());
        } finally {
            thread.setContextClassLoader(before);
        }
        return Optional.empty();
    }

    private Model compiled(String file, String source) throws NotUnderstood {
        List<Rule> ofFile =
                rules.stream().filter(each -> each.file().equals(file)).toList();
        return new RuleBuild(Fence.WHOLE, ofFile).of("src/main/resources/rules/" + file, source);
    }

    /** The wanted rules as the engine reads them, by file. */
    Map<String, String> sources(Collection<Rule> wanted) {
        Map<String, String> sources = new TreeMap<>();
        manifest.stages().values().stream().flatMap(List::stream).forEach(stage -> stage.files()
                .forEach(file -> sources.put(file, prepared(only(file, wanted), stage.name()))));
        return sources;
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

    /** The first rule of a file that the engine does not understand, found by halves: its own words name generated code. */
    private Diagnostic culprit(String file, NotUnderstood complaint) {
        List<Rule> suspects =
                rules.stream().filter(each -> each.file().equals(file)).toList();
        while (suspects.size() > 1) {
            List<Rule> half = suspects.subList(0, suspects.size() / 2);
            suspects = complaint(file, half).isEmpty() ? suspects.subList(half.size(), suspects.size()) : half;
        }
        Rule last = suspects.get(0);
        return complaint(file, suspects)
                .map(each -> said(file, last.line(), last.id(), each))
                .orElseGet(() -> said(file, 0, "these rules", complaint));
    }

    private Optional<NotUnderstood> complaint(String file, List<Rule> suspects) {
        try {
            compiled(file, sources(suspects).get(file));
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
