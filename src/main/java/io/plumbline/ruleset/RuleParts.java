package io.plumbline.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule says, taken apart.
 *
 * @param reason the remark above it
 * @param conditions each of its conditions
 * @param conclusions each of its conclusions
 */
record RuleParts(String reason, List<String> conditions, List<String> conclusions) {

    private static final String REMARK = "//";

    /** After one of these a condition goes on. */
    private static final Set<String> GOES_ON = Set.of(":", "from", ".", "not", "exists", "or", "||", "&&", "!");

    static RuleParts of(Rule rule, String file) {
        List<String> lines = Arrays.asList(file.split("\n", -1));
        int from = rule.line() - 1;
        String text = String.join("\n", lines.subList(from, lines.size()));
        int then = RuleWords.find("then", text, 0);
        int when = Math.min(then, RuleWords.find("when", text, 0));
        int end = RuleWords.find("end", text, then);
        String conditions = text.substring(Math.min(then, when + "when".length()), then);
        String conclusions = text.substring(Math.min(end, then + "then".length()), end);
        return new RuleParts(
                reason(lines, from), conditions(RuleWords.of(conditions)), conclusions(RuleWords.of(conclusions)));
    }

    private static String reason(List<String> lines, int line) {
        int first = line;
        while (first > 0 && lines.get(first - 1).strip().startsWith(REMARK)) {
            first--;
        }
        return lines.subList(first, line).stream()
                .map(each -> each.strip().replaceFirst("^/+", "").strip().replaceAll("\\s+", " "))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> conditions(List<String> words) {
        List<String> conditions = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int depth = 0;
        String last = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean divides = depth == 0 && (word.equals(";") || word.equals("and"));
            if (divides || depth == 0 && begins(last, word, next)) {
                close(open, conditions);
            }
            if (!divides) {
                open.add(word);
            }
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            last = word;
        }
        close(open, conditions);
        return conditions;
    }

    private static boolean begins(String last, String word, String next) {
        boolean negates = word.equals("not") || word.equals("exists");
        boolean names = word.startsWith("$") && next.equals(":");
        boolean asks = Character.isJavaIdentifierStart(word.charAt(0)) && next.equals("(");
        return (negates || names || asks) && !GOES_ON.contains(last);
    }

    private static List<String> conclusions(List<String> words) {
        List<String> conclusions = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String each : words) {
            if (each.equals(";")) {
                close(open, conclusions);
            } else {
                open.add(each);
            }
        }
        close(open, conclusions);
        return conclusions;
    }

    private static void close(List<String> words, List<String> done) {
        if (!words.isEmpty()) {
            done.add(RuleWords.shown(words));
            words.clear();
        }
    }
}
