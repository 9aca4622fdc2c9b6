package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.List;

/**
 * How large rules may be. Held before anything is read as a rule, a table or a text: what reads them is no judge of that.
 *
 * @param files how many files there may be
 * @param rules how many rules there may be, all together
 * @param ruleFile how many characters a rule file may have
 * @param rule how many characters a rule may have
 * @param ruleLine how many characters a line of a rule file may have
 * @param line how many characters any other line may have
 * @param depth how far brackets may stand within brackets
 */
record RuleLimits(int files, int rules, int ruleFile, int rule, int ruleLine, int line, int depth) {

    /** Far more than a methodology needs. */
    static final RuleLimits USUAL = new RuleLimits(1_000, 2_000, 64 * 1024, 4_000, 1_000, 8_000, 12);

    /** Reports what is too large or too deep; says whether all of it can be read. */
    boolean hold(SourceFiles sources, List<Diagnostic> problems) {
        int before = problems.size();
        new RuleSizes(this, sources, problems).check();
        return problems.size() == before;
    }
}
