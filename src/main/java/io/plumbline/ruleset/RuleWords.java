package io.plumbline.ruleset;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words and signs of a piece of a rule, apart from how they are laid out and remarked upon. */
final class RuleWords {

    private static final Pattern WORD = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
                    + "|[$\\w]+|[=!<>]=|&&|\\|\\||\\S",
            Pattern.DOTALL);
    private static final Set<String> CLOSE_BEFORE = Set.of(",", ".", ";", "(");
    private static final Set<String> CLOSE_AFTER = Set.of(".", "@", "!");
    private static final Set<String> APART = Set.of("from", "in", "and", "or", "&&", "||", ",", "(", ":", "contains");

    private RuleWords() {}

    static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .filter(each -> !each.group().startsWith("//") && !each.group().startsWith("/*"))
                .map(MatchResult::group)
                .toList();
    }

    /** Where a word stands that is no part of a remark or text, from a place on; or the length of the text. */
    static int find(String word, String text, int from) {
        return WORD.matcher(text)
                .results()
                .filter(each -> each.start() >= from && each.group().equals(word))
                .map(MatchResult::start)
                .findFirst()
                .orElse(text.length());
    }

    /** The words as the shipped rules lay them out. */
    static String shown(List<String> words) {
        StringBuilder shown = new StringBuilder();
        String last = "";
        for (String each : words) {
            shown.append(isApart(last, each) ? " " : "").append(each);
            last = each;
        }
        return shown.toString();
    }

    private static boolean isApart(String last, String next) {
        if (last.isEmpty() || CLOSE_AFTER.contains(last) || last.equals("(") && next.equals(")")) {
            return false;
        }
        return !CLOSE_BEFORE.contains(next) || next.equals("(") && APART.contains(last);
    }
}
