package io.plumbline.cli;

import io.plumbline.methodology.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** A check in words: what was found, a line each, and how the rules stand. */
final class CheckText {

    private final Check check;
    private final CheckPlaces places;
    private final boolean quick;

    CheckText(Check check, CheckPlaces places, boolean quick) {
        this.check = check;
        this.places = places;
        this.quick = quick;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        CheckFinding.of(check).forEach(each -> lines.add(line(each.at())));
        lines.add(summary());
        return lines;
    }

    private String line(Diagnostic at) {
        Diagnostic placed = new Diagnostic(places.path(at.file()).toString(), at.line(), at.column(), at.message());
        return placed.toString();
    }

    private String summary() {
        if (check.state() == Check.State.REFUSED) {
            return "The rules cannot be used: "
                    + counted(check.diagnostics().size(), "thing is wrong.", "things are wrong.");
        }
        List<String> said = new ArrayList<>();
        said.add(
                check.figures().isEmpty()
                        ? "every example comes to what is expected"
                        : counted(check.figures().size(), "figure of an example moves", "figures of examples move"));
        if (quick) {
            said.add("no scenario was run");
        } else if (check.scenarios() == 0 && check.failing().isEmpty()) {
            said.add("there is no scenario in " + places.features());
        } else {
            said.add(
                    check.failing().isEmpty()
                            ? counted(check.scenarios(), "scenario holds", "scenarios hold")
                            : counted(check.failing().size(), "thing", "things") + " in "
                                    + counted(check.scenarios(), "scenario", "scenarios") + " no longer "
                                    + (check.failing().size() == 1 ? "holds" : "hold"));
            said.add(
                    check.unproven().isEmpty()
                            ? "each rule is proved by one"
                            : counted(check.unproven().size(), "rule is", "rules are") + " proved by none");
        }
        if (!check.remarks().isEmpty()) {
            said.add(counted(check.remarks().size(), "thing is odd", "things are odd"));
        }
        return "The rules can be used: " + String.join(", ", said) + ". Version "
                + check.version().substring(0, SHOWN) + ", method " + check.method() + ".";
    }

    private static final int SHOWN = 12;

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
