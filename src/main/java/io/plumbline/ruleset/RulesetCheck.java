package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the rules against their form, against the tables, and against each other's stages. */
final class RulesetCheck {

    private static final int KEPT = 1_000;

    /** Files without a mistake, by their content: after an edit of one file the others need not be read again. */
    private static final Map<String, Read> READ = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Read> eldest) {
            return size() > KEPT;
        }
    });

    /** What stands in a rule file. */
    private record Read(List<Rule> rules, List<RuleConsequence.Conclusion> conclusions) {}

    private final SourceFiles files;
    private final Manifest manifest;
    private final Methodology methodology;
    private final List<RuleConsequence.Conclusion> conclusions = new ArrayList<>();
    private final List<Diagnostic> problems;

    RulesetCheck(SourceFiles files, Manifest manifest, Methodology methodology, List<Diagnostic> problems) {
        this.files = files;
        this.manifest = manifest;
        this.methodology = methodology;
        this.problems = problems;
    }

    /** All rules by id; complete only if nothing was added to the problems. */
    Map<String, Rule> check() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        manifest.stages().values().forEach(stages -> line(stages, rules));
        new TextCheck(files, methodology, problems).check(conclusions);
        checkSections(rules.values());
        return rules;
    }

    /** Where the page about the method is at hand, each rule names a section that it has. */
    private void checkSections(Collection<Rule> rules) {
        Set<String> sections = files.sectionsOfMethod();
        for (Rule each : rules) {
            if (!sections.isEmpty() && !each.method().isEmpty() && !sections.contains(each.method())) {
                problems.add(new Diagnostic(
                        each.file(),
                        each.line(),
                        0,
                        each.id() + " names section " + each.method() + ", which METHOD.md does not have; it has "
                                + String.join(", ", sections)));
            }
        }
    }

    private void line(List<Manifest.Stage> stages, Map<String, Rule> rules) {
        Map<String, Rule> readEarlier = new HashMap<>();
        Set<String> concluded = new HashSet<>();
        List<Rule> line = new ArrayList<>();
        for (Manifest.Stage stage : stages) {
            List<Rule> ofStage = stage(stage, rules);
            for (Rule each : ofStage) {
                each.reads().forEach(type -> readEarlier.putIfAbsent(type, each));
            }
            for (Rule each : ofStage) {
                each.concludes().forEach(type -> checkOrder(each, type, readEarlier.get(type)));
                concluded.addAll(each.concludes());
            }
            line.addAll(ofStage);
        }
        if (!problems.isEmpty()) {
            return; // a rule that could not be read may be the one that concludes what others read
        }
        for (Rule each : line) {
            for (String type : each.reads()) {
                if (Vocabulary.isConclusion(type) && !concluded.contains(type)) {
                    problems.add(new Diagnostic(
                            each.file(), each.line(), 0, each.id() + " reads " + type + ", which no rule concludes"));
                }
            }
        }
    }

    private List<Rule> stage(Manifest.Stage stage, Map<String, Rule> rules) {
        List<Rule> read = new ArrayList<>();
        for (String path : stage.files()) {
            String text = files.get(path);
            if (text != null) {
                Read file = read(path, text);
                read.addAll(file.rules());
                conclusions.addAll(file.conclusions());
            }
        }
        for (Rule each : read) {
            Rule other = rules.putIfAbsent(each.id(), each);
            if (other != null) {
                problems.add(new Diagnostic(
                        each.file(),
                        each.line(),
                        0,
                        "the id " + each.id() + " is taken by the rule at " + other.file() + ":" + other.line()
                                + "; each rule needs an id of its own"));
            }
        }
        return read;
    }

    private Read read(String path, String text) {
        String content = path + " " + Sha256.of((text + '\0' + beside()).getBytes(StandardCharsets.UTF_8));
        Read known = READ.get(content);
        if (known != null) {
            return known;
        }
        int before = problems.size();
        List<RuleConsequence.Conclusion> concluded = new ArrayList<>();
        List<Rule> rules = RuleFile.read(path, text, methodology.parameters(), concluded, problems);
        if (problems.size() == before) {
            SecondReading.of(path, text, rules, problems).ifPresent(each -> RuleJoins.check(path, each, problems));
        }
        Read file = new Read(List.copyOf(rules), List.copyOf(concluded));
        if (problems.size() == before) {
            READ.put(content, file);
        }
        return file;
    }

    /** What a rule file is held against apart from itself: not what a parameter is, but what can be done with it. */
    private String beside() {
        return methodology.parameters().rows().stream()
                .map(each -> each.id() + " " + each.isCount() + " " + each.isDivisor())
                .collect(Collectors.joining("\0"));
    }

    private void checkOrder(Rule rule, String type, Rule reader) {
        if (reader != null) {
            problems.add(new Diagnostic(
                    rule.file(),
                    rule.line(),
                    0,
                    rule.id() + " concludes " + type + ", but "
                            + reader.id() + " (" + reader.file() + ":" + reader.line()
                            + ") reads it in the same or an earlier stage; "
                            + "put " + reader.file() + " into a later stage of " + SourceFiles.MANIFEST));
        }
    }
}
