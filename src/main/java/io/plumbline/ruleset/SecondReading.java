package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule file as the engine reads it: it has to find the same rules and nothing else, or the file means two things. */
final class SecondReading {

    private SecondReading() {}

    /** The file as the engine reads it; nothing where it reads anything but these rules, which is then reported. */
    static Optional<PackageDescr> of(String path, String text, List<Rule> rules, List<Diagnostic> problems) {
        int line = rules.get(0).line();
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr file = parser.parse(false, text);
            if (!parser.hasErrors() && file != null && isNothingButRules(file)) {
                line = firstDifference(file.getRules(), rules);
                if (line == 0) {
                    return Optional.of(file);
                }
            }
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // Whatever it stumbled over, it does not read these rules.
        }
        problems.add(new Diagnostic(
                path, line, 0, "this rule can be read in two ways; write it as the other rules are written"));
        return Optional.empty();
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
