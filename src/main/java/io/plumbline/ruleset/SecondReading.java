package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule file as the engine reads it: it has to find the same rules and nothing else, or the file means two things. */
final class SecondReading {

    private SecondReading() {}

    /** What the engine reads otherwise in these files than these rules were read from them, at most one a file. */
    static List<Diagnostic> differences(SourceFiles files, Collection<Rule> rules) {
        List<Diagnostic> differences = new ArrayList<>();
        rules.stream()
                .collect(Collectors.groupingBy(Rule::file, TreeMap::new, Collectors.toList()))
                .forEach((path, of) -> {
                    int line = difference(files.get(path), of);
                    if (line > 0) {
                        differences.add(new Diagnostic(
                                path,
                                line,
                                0,
                                "this rule can be read in two ways; write it as the other rules are written"));
                    }
                });
        return differences;
    }

    private static int difference(String text, List<Rule> rules) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr file = parser.parse(false, text);
            if (!parser.hasErrors() && file != null && isNothingButRules(file)) {
                return firstDifference(file.getRules(), rules);
            }
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // Whatever it stumbled over, it does not read these rules.
        }
        return rules.get(0).line();
    }

    private static boolean isNothingButRules(PackageDescr file) {
        return file.getImports().isEmpty()
                && file.getFunctionImports().isEmpty()
                && file.getAccumulateImports().isEmpty()
                && file.getFunctions().isEmpty()
                && file.getGlobals().isEmpty()
                && file.getTypeDeclarations().isEmpty()
                && file.getEnumDeclarations().isEmpty()
                && file.getEntryPointDeclarations().isEmpty()
                && file.getWindowDeclarations().isEmpty()
                && file.getAttributes().isEmpty()
                && file.getUnit() == null;
    }

    private static int firstDifference(List<RuleDescr> read, List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            boolean same = i < read.size()
                    && read.get(i).getName().equals(rules.get(i).name())
                    && read.get(i).getAttributes().isEmpty()
                    && read.get(i).getNamedConsequences().isEmpty();
            if (!same) {
                return rules.get(i).line();
            }
        }
        return read.size() == rules.size() ? 0 : rules.get(rules.size() - 1).line();
    }
}
