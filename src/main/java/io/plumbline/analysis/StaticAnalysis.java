package io.plumbline.analysis;

import io.plumbline.methodology.Methodology;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Finds what is odd about rules, tables and texts without running them; where it is unsure it is silent. */
public final class StaticAnalysis {

    private StaticAnalysis() {}

    /** All that is odd about these rules, by file and line. */
    public static List<Remark> of(Rulebook book) {
        Methodology methodology = book.methodology();
        Words words = new Words(methodology, book.rules());
        List<Remark> found = new ArrayList<>();
        for (List<List<RuleReading>> stages : book.lines()) {
            Line line = new Line(stages, methodology, words);
            Ranges ranges = new Ranges(line);
            found.addAll(ranges.find());
            found.addAll(new Doubles(line).find());
            found.addAll(new Conflicts(line, ranges.overlapping()).find());
            found.addAll(new Impossible(line).find());
        }
        found.addAll(new TableRanges(book).find());
        found.addAll(new Unused(book, words).find());
        found.addAll(new Unanswered(book, words).find());
        found.addAll(new AtRisk(book).find());
        return found.stream().distinct().sorted().toList();
    }
}
