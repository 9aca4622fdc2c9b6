package io.plumbline.cli;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.MovedFigure;
import io.plumbline.ruleset.Remark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing a check found, at its place.
 *
 * @param kind what sort of thing it is
 * @param at where, and the sentence about it
 */
record CheckFinding(Kind kind, Diagnostic at) {

    private static final int LONGEST_VALUE = 100;

    /** What a check can find; programs know each by its id. */
    enum Kind {
        /** Something for which the rules cannot be used. */
        REFUSED("refused", "error", "The rules cannot be used as they are."),
        /** A figure of an example. */
        FIGURE("figure-moved", "warning", "A figure of an example is not what is expected."),
        /** A scenario. */
        SCENARIO("scenario-fails", "warning", "A scenario does not hold."),
        /** A rule. */
        UNPROVEN("rule-unproven", "note", "No scenario tagged with the rule lets it fire."),
        /** Something left out between ranges. */
        GAP(Remark.Kind.GAP),
        /** Ranges that overlap. */
        OVERLAP(Remark.Kind.OVERLAP),
        /** Two rules or bands that are the same. */
        DUPLICATE(Remark.Kind.DUPLICATE),
        /** A rule or gate that another makes needless. */
        SHADOWED(Remark.Kind.SHADOWED),
        /** Two rules that can contradict each other. */
        CONFLICT(Remark.Kind.CONFLICT),
        /** A condition that never holds. */
        IMPOSSIBLE(Remark.Kind.IMPOSSIBLE),
        /** Something that nothing uses. */
        UNUSED(Remark.Kind.UNUSED),
        /** A finding without advice. */
        UNANSWERED(Remark.Kind.UNANSWERED),
        /** A condition that holds where a value is missing. */
        MISSING(Remark.Kind.MISSING);

        private final String id;
        private final String level;
        private final String meaning;

        Kind(String id, String level, String meaning) {
            this.id = id;
            this.level = level;
            this.meaning = meaning;
        }

        Kind(Remark.Kind kind) {
            this("remark-" + kind.name().toLowerCase(Locale.ROOT), "warning", kind.meaning());
        }

        String id() {
            return id;
        }

        /** How serious it is, in the three words that analysers share. */
        String level() {
            return level;
        }

        String meaning() {
            return meaning;
        }
    }

    /** All of them, the gravest first. */
    static List<CheckFinding> of(Check check) {
        return Stream.of(
                        check.diagnostics().stream().map(each -> new CheckFinding(Kind.REFUSED, each)),
                        check.failing().stream().map(each -> new CheckFinding(Kind.SCENARIO, each)),
                        check.figures().stream().map(each -> new CheckFinding(Kind.FIGURE, moved(each))),
                        check.remarks().stream()
                                .map(each -> new CheckFinding(
                                        Kind.valueOf(each.kind().name()), each.at())),
                        check.unproven().stream().map(each -> new CheckFinding(Kind.UNPROVEN, each)))
                .flatMap(each -> each)
                .toList();
    }

    private static Diagnostic moved(MovedFigure figure) {
        return new Diagnostic(
                "examples/" + figure.example() + ".expected.json",
                0,
                0,
                figure.at() + " is " + value(figure.now()) + ", expected " + value(figure.expected()));
    }

    private static String value(String value) {
        if (value == null) {
            return "nothing";
        }
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }
}
