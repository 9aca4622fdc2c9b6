package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * How the facts of a rule hang together. Facts of which there are many must be joined by a value, or each would be taken
 * together with each other: of three such conditions come millions of combinations.
 */
final class RuleJoins {

    private static final int MOST_FACTS = 16;
    private static final int MOST_APART = 2;
    private static final int MOST_ALONE = 3;

    private static final Pattern NAMED = Pattern.compile("(\\$\\w+)(\\s*:(?!:))?");

    private final ObjIntConsumer<String> told;

    /** What hangs together, by the names that are bound in it; names of facts that stand alone hang on nothing. */
    private final Map<String, Integer> threads = new HashMap<>();

    private final Set<String> alone = new HashSet<>();
    private final Set<Integer> apart = new HashSet<>();
    private int facts;
    private int begun;

    private RuleJoins(ObjIntConsumer<String> told) {
        this.told = told;
    }

    /** Reports the rules of a file that take each fact together with each other. */
    static void check(String path, PackageDescr file, List<Diagnostic> problems) {
        ObjIntConsumer<String> told = (message, line) -> problems.add(new Diagnostic(path, line, 0, message));
        file.getRules().forEach(each -> new RuleJoins(told).check(each.getLhs(), each.getLine()));
    }

    private void check(BaseDescr conditions, int line) {
        walk(conditions, true);
        if (facts > MOST_FACTS) {
            told.accept(
                    "the rule looks at " + facts + " facts, and a rule has at most " + MOST_FACTS
                            + "; divide it into two stages",
                    line);
        }
        if (apart.size() > 1) {
            told.accept(
                    "some facts of this rule are joined to none of the others, so that each would be taken with "
                            + "each; name a value of the one in a condition on the other, such as discipline == $d",
                    line);
        }
    }

    private void walk(BaseDescr condition, boolean many) {
        if (condition instanceof PatternDescr pattern) {
            pattern(pattern, many);
        } else if (condition instanceof OrDescr or) {
            int before = begun;
            or.getDescrs().forEach(each -> {
                walk((BaseDescr) each, many);
                alternatives(before);
            });
        } else if (condition instanceof ConditionalElementDescr element) {
            boolean absent = condition instanceof NotDescr || condition instanceof ExistsDescr;
            element.getDescrs()
                    .forEach(each -> walk((BaseDescr) each, many && !(absent && each instanceof PatternDescr)));
        }
    }

    /** What began in one branch and in the other is never there at once. */
    private void alternatives(int before) {
        Set<Integer> begunHere = apart.stream().filter(each -> each > before).collect(Collectors.toSet());
        if (begunHere.size() > 1) {
            join(begunHere, Set.of());
        }
    }

    private void pattern(PatternDescr pattern, boolean many) {
        facts++;
        String text = pattern.getDescrs().stream().map(RuleJoins::text).collect(Collectors.joining(" , "));
        if (pattern.getSource() instanceof FromDescr from) {
            text = text + " , " + from.getDataSource().getText();
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            facts++;
            text = text + " , "
                    + collect.getInputPattern().getDescrs().stream()
                            .map(RuleJoins::text)
                            .collect(Collectors.joining(" , "));
        }
        Set<String> bound = new HashSet<>();
        Set<Integer> joined = new HashSet<>();
        for (MatchResult each : NAMED.matcher(text).results().toList()) {
            if (each.group(2) != null) {
                bound.add(each.group(1));
            } else if (threads.containsKey(each.group(1))) {
                joined.add(threads.get(each.group(1)));
            }
        }
        if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()) {
            bound.add(pattern.getIdentifier());
        }
        boolean inserted = many && pattern.getSource() == null;
        if (joined.isEmpty() && inserted && !Vocabulary.isSingle(pattern.getObjectType())) {
            begin(pattern, bound);
        } else if (!joined.isEmpty()) {
            join(joined, bound);
        }
    }

    private void begin(PatternDescr pattern, Set<String> bound) {
        String word = pattern.getObjectType();
        if (!Vocabulary.namesThings(word)) {
            if (!alone.add(word) || alone.size() > MOST_ALONE) {
                told.accept(
                        word + " is joined to nothing before it, and the rule looks at too many such facts",
                        pattern.getLine());
            }
            return;
        }
        apart.add(++begun);
        bound.forEach(each -> threads.put(each, begun));
        if (apart.size() > MOST_APART) {
            told.accept(
                    word + " is joined to nothing before it, so that each " + word
                            + " would be taken with all the others; name what was bound before, such as discipline == $d",
                    pattern.getLine());
        }
    }

    private void join(Set<Integer> joined, Set<String> bound) {
        int first = joined.iterator().next();
        apart.removeAll(joined);
        apart.add(first);
        threads.replaceAll((name, thread) -> joined.contains(thread) ? first : thread);
        bound.forEach(each -> threads.put(each, first));
    }

    private static String text(BaseDescr part) {
        return part.getText() == null ? part.toString() : part.getText();
    }
}
