package io.plumbline.methodology;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What can be wrong with a YAML file before anything is read from it, as somebody who writes one would say it. */
final class YamlMistakes {

    private static final Pattern TAB = Pattern.compile("(?m)^ *\t");

    /** A text whose quotation mark is not closed on its line; the parser would go on to the next one, far below. */
    private static final Pattern OPEN = Pattern.compile("(?m)^[^\\n#\"]*: (\")(?:[^\"\\n\\\\]|\\\\[^\\n])*$");

    private static final String NOT_CLOSED =
            "the quotation mark that opens here is not closed, or a backslash stands in the text";

    private static final Pattern SUSPECT = Pattern.compile("[&*!]");
    private static final String HOW =
            "check the indentation (spaces, no tabs) and put texts with a colon in quotation marks";

    private final String file;
    private final List<Diagnostic> problems;

    YamlMistakes(String file, List<Diagnostic> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether the text holds more than plain texts, or a tab where spaces belong; reported at its first place. */
    boolean isNoPlainText(Yaml yaml, String text) {
        Matcher tab = TAB.matcher(text);
        if (tab.find()) {
            int line = (int) text.substring(0, tab.start()).lines().count() + 1;
            report(line, tab.end() - tab.start(), "a tab stands in the indentation; use spaces instead and " + HOW);
            return true;
        }
        if (SUSPECT.matcher(text).find()) {
            for (Event each : yaml.parse(new StringReader(text))) {
                String what = strange(each);
                if (what != null) {
                    report(each.getStartMark(), what + "; only plain texts are read here, so write the text itself");
                    return true;
                }
            }
        }
        return false;
    }

    private static String strange(Event event) {
        if (event instanceof AliasEvent) {
            return "an alias (*) stands here";
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent several && several.getTag() != null;
        if (tagged) {
            return "a tag (!) stands here";
        }
        return event instanceof NodeEvent node && node.getAnchor() != null ? "an anchor (&) stands here" : null;
    }

    /** Says what the parser could not make sense of in this text. */
    void report(YAMLException unreadable, String text) {
        Matcher unclosed = OPEN.matcher(text);
        if (unclosed.find()) {
            int line = (int) text.substring(0, unclosed.start(1)).lines().count();
            int column = unclosed.start(1) - text.lastIndexOf('\n', unclosed.start(1));
            report(line, column, NOT_CLOSED + "; " + HOW);
            return;
        }
        if (!(unreadable instanceof MarkedYAMLException marked)) {
            report(1, 0, "this is no YAML that can be read here, it nests too deep or holds too much; " + HOW);
            return;
        }
        String problem = String.valueOf(marked.getProblem());
        String context = String.valueOf(marked.getContext());
        boolean open = context.contains("quoted scalar");
        boolean atStart = open || context.contains("simple key");
        Mark place = atStart && marked.getContextMark() != null ? marked.getContextMark() : marked.getProblemMark();
        String said = "this line does not fit those above it";
        if (open) {
            said = NOT_CLOSED;
        } else if (context.contains("simple key")) {
            said = "a colon is missing after this key, or the text above is not indented";
        } else if (problem.contains("mapping values")) {
            said = "a colon stands where no key can";
        } else if (context.contains("flow")) {
            said = "a list that opens with [ is not closed, or a comma is missing in it";
        } else if (problem.contains("cannot start any token")) {
            said = "a text cannot begin with this character";
        } else if (problem.contains("another document")) {
            said = "--- begins a second document; a file has one";
        }
        report(place, said + "; " + HOW);
    }

    private void report(Mark place, String message) {
        report(place == null ? 1 : place.getLine() + 1, place == null ? 0 : place.getColumn() + 1, message);
    }

    private void report(int line, int column, String message) {
        problems.add(new Diagnostic(file, line, column, message));
    }
}
