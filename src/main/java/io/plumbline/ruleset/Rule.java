package io.plumbline.ruleset;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Parameters;
import io.plumbline.result.RuleReference;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule as its owners wrote it.
 *
 * @param id the code its name begins with, such as {@code RAW-2}
 * @param sentence the rest of its name
 * @param file path from the rules folder
 * @param line the line its name stands on, from 1
 * @param method the section of METHOD.md it carries out
 * @param parameters the ids of the parameters it names
 * @param reads the facts and conclusions its conditions look at
 * @param concludes what it inserts
 */
public record Rule(
        String id,
        String sentence,
        String file,
        int line,
        String method,
        Set<String> parameters,
        Set<String> reads,
        Set<String> concludes) {

    /** The rule's whole name. */
    public String name() {
        return id + " " + sentence;
    }

    RuleReference reference(Parameters values) {
        Map<String, Figure> named = new TreeMap<>();
        parameters.forEach(each -> named.put(each, values.get(each)));
        return new RuleReference(sentence, file, line, method, named);
    }
}
