package io.plumbline.analysis;

import io.plumbline.ruleset.Condition;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts that are not there.
 *
 * @param of the facts
 * @param names what the names stand for that are used in saying which
 */
record Absent(Condition of, Map<String, Term> names) {

    /** In the words of the rule, with what its names stand for. */
    @Override
    public String toString() {
        String text = of.place().oneLine();
        for (Map.Entry<String, Term> name : names.entrySet()) {
            text = text.replaceAll(
                    Pattern.quote(name.getKey()) + "\\b",
                    Matcher.quoteReplacement(name.getValue().toString()));
        }
        return "not " + text;
    }
}
