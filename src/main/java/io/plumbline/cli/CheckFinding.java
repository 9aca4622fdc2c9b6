package io.plumbline.cli;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.MovedFigure;
import java.util.List;
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
        UNPROVEN("rule-unproven", "note", "No scenario tagged with the rule lets it fire.");

        private final String id;
        private final String level;
        private final String meaning;

        Kind(String id, String level, String meaning) {
            this.id = id;
            this.level = level;
            this.meaning = meaning;
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
