package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a rule file and holds it to the form that rules have here; every deviation is reported with its line. */
final class RuleFile {

    private static final Pattern NAME = Pattern.compile("([A-Z][A-Z-]*-[0-9]+) (\\S.*)");
    private static final Pattern ERROR_PLACE = Pattern.compile("Line (\\d+):(\\d+)");
    private static final String METHOD = "method";

    private final String path;
    private final String[] lines;
    private final Parameters parameters;
    private final List<Diagnostic> problems;

    private RuleFile(String path, String text, Parameters parameters, List<Diagnostic> problems) {
        this.path = path;
        this.lines = text.split("\n", -1);
        this.parameters = parameters;
        this.problems = problems;
    }

    /** The rules of a file; complete only if nothing was added to {@code problems}. */
    static List<Rule> read(String path, String text, Parameters parameters, List<Diagnostic> problems) {
        return new RuleFile(path, text, parameters, problems).read(text);
    }

    private void report(int line, String message) {
        problems.add(new Diagnostic(path, Math.max(line, 0), 0, message));
    }

    private List<Rule> read(String text) {
        PackageDescr file = parse(text);
        if (file == null) {
            return List.of();
        }
        String folder = "rules." + path.substring(0, Math.max(0, path.indexOf('/')));
        if (!folder.equals(file.getName())) {
            report(
                    1,
                    "the package is "
                            + (file.getName() == null || file.getName().isEmpty() ? "missing" : file.getName())
                            + "; in this folder the first line must be: package " + folder);
        }
        checkDeclarations(file);
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr each : file.getRules()) {
            if (each instanceof QueryDescr) {
                report(each.getLine(), "a rule file has no queries");
            } else {
                rules.add(rule(each, file));
            }
        }
        if (file.getRules().isEmpty()) {
            report(1, "there is no rule in this file");
        }
        return rules;
    }

    private PackageDescr parse(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr file = parser.parse(false, text);
            if (!parser.hasErrors() && file != null) {
                return file;
            }
            parser.getErrors().stream().limit(1).forEach(this::syntax);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            report(0, "this cannot be read as rules; look for a bracket, a quotation mark or an end that is missing");
        }
        return null;
    }

    private void syntax(DroolsError error) {
        Matcher place = ERROR_PLACE.matcher(error.getMessage());
        int line = place.find()
                ? Integer.parseInt(place.group(1))
                : Math.max(0, error.getLines().length == 0 ? 0 : error.getLines()[0]);
        String word = line > 0 && line <= lines.length ? lines[line - 1].strip() : "";
        report(
                line,
                "this cannot be read as a rule" + (word.isEmpty() ? "" : ", at: " + word)
                        + "; look here and just above for a misspelt when, then or end, or a bracket or quotation mark that is missing");
    }

    private void checkDeclarations(PackageDescr file) {
        file.getImports()
                .forEach(each -> report(each.getLine(), "no import is needed: every fact is known by its name"));
        file.getFunctionImports().forEach(each -> report(each.getLine(), "no import is allowed here"));
        file.getAccumulateImports().forEach(each -> report(each.getLine(), "no import is allowed here"));
        file.getFunctions().forEach(each -> report(each.getLine(), "a rule file has no functions; arithmetic is Java"));
        file.getGlobals().forEach(each -> report(each.getLine(), "a rule file has no globals; numbers are parameters"));
        file.getTypeDeclarations().forEach(each -> report(each.getLine(), "a rule file declares no types"));
        file.getEnumDeclarations().forEach(each -> report(each.getLine(), "a rule file declares no types"));
        file.getEntryPointDeclarations().forEach(each -> report(each.getLine(), "a rule file declares nothing"));
        file.getWindowDeclarations().forEach(each -> report(each.getLine(), "a rule file declares nothing"));
        if (file.getUnit() != null) {
            report(file.getUnit().getLine(), "a rule file has no units");
        }
        file.getAttributes()
                .forEach(each -> report(each.getLine(), "rules have no attributes; their order is that of the stages"));
    }

    private Rule rule(RuleDescr rule, PackageDescr file) {
        int line = lineOf(rule);
        Matcher name = NAME.matcher(rule.getName());
        boolean named = name.matches();
        if (!named) {
            report(
                    line,
                    "\"" + rule.getName()
                            + "\" needs an id and a sentence, like \"RAW-2 paper cannot outrun practice\"");
        }
        rule.getAttributes().values().stream()
                .filter(each -> file.getAttribute(each.getName()) == null)
                .forEach(each -> report(
                        line,
                        "the attribute " + each.getName()
                                + " is not allowed; the order of rules is that of the stages"));
        if (rule.getParentName() != null) {
            report(line, "a rule extends no other");
        }
        if (line < 2 || !lines[line - 2].strip().startsWith("//")) {
            report(line, "the rule needs its reason as a comment on the line above it, beginning with //");
        }
        AnnotationDescr method = rule.getAnnotation(METHOD);
        if (method == null || rule.getAnnotations().size() != 1) {
            report(line, "the rule needs its place in the method and no other annotation: @method( \"4\" )");
        }
        Set<String> reads = new LinkedHashSet<>();
        Set<String> concludes = new LinkedHashSet<>();
        new RuleConditions(path, lines, problems).check(rule.getLhs(), reads);
        new RuleConsequence(path, lines, line, problems).check(rule, concludes);
        new RuleNames(path, lines, problems).check(line, rule.getEndLine());
        Set<String> mentioned = new RuleParameters(path, lines, parameters, problems).named(line, rule.getEndLine());
        String section = method == null
                ? ""
                : String.valueOf(method.getValue()).replace("\"", "").strip();
        return new Rule(
                named ? name.group(1) : rule.getName(),
                named ? name.group(2) : "",
                path,
                line,
                section,
                mentioned,
                reads,
                concludes);
    }

    /** The parser counts an annotated rule from its annotation in some cases; its name is what people look for. */
    private int lineOf(RuleDescr rule) {
        String quoted = "\"" + rule.getName() + "\"";
        for (int i = Math.min(rule.getLine(), lines.length); i > 0; i--) {
            if (lines[i - 1].contains(quoted) && lines[i - 1].strip().startsWith("rule")) {
                return i;
            }
        }
        return Math.max(1, rule.getLine());
    }
}
