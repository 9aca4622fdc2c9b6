package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The worked example of METHOD.md, to be read by what stands in it.
 *
 * @param text its section
 */
record MethodExample(String text) {

    static MethodExample read() {
        try {
            String method = Files.readString(TestRules.FOLDER.resolve("METHOD.md"));
            int start = method.indexOf("## A worked example");
            return new MethodExample(method.substring(start, method.indexOf("\n## ", start)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the example's table by aspect, each by its column. */
    Map<String, Map<String, String>> table() {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        List<String> columns = null;
        for (String line : text.lines().filter(each -> each.startsWith("|")).toList()) {
            List<String> cells = Arrays.stream(line.substring(1).split("\\|"))
                    .map(String::strip)
                    .toList();
            if (columns == null) {
                columns = cells;
            } else if (!cells.get(0).startsWith("--")) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                table.put(cells.get(0), row);
            }
        }
        return table;
    }

    /** What the example says after these words, which must stand there. */
    String after(String words, String pattern) {
        Matcher found =
                Pattern.compile(Pattern.quote(words) + "\\s*(" + pattern + ")").matcher(prose());
        assertThat(found.find())
                .as("the worked example says something after: " + words)
                .isTrue();
        return found.group(1);
    }

    /** The example without its table. */
    String prose() {
        return text.lines().filter(each -> !each.startsWith("|")).collect(Collectors.joining(" "));
    }
}
