package io.plumbline.scenario;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as people write them: case, plural, hyphens and "and" make no difference. */
final class Words {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS =
            List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private static final Pattern WITHIN = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)");
    private static final Pattern ONE = Pattern.compile("an?|another");

    private Words() {}

    /** What is left of a name when everything people vary is taken away; a field's name counts as words too. */
    static String key(String text) {
        return list(text).stream().collect(Collectors.joining());
    }

    /** The words of a text, each without its plural. */
    static List<String> list(String text) {
        return BETWEEN.splitAsStream(WITHIN.matcher(text).replaceAll(" "))
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(Predicate.not(each -> each.isEmpty() || each.equals("and")))
                .map(each -> each.length() > 1 && each.endsWith("s") ? each.substring(0, each.length() - 1) : each)
                .toList();
    }

    /** The number of a word such as {@code three}, {@code third}, {@code a} or {@code 12}. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ONE.matcher(lower).matches()) {
            return 1;
        }
        Matcher counted = COUNTED.matcher(lower);
        if (counted.matches()) {
            return Integer.parseInt(counted.group(1));
        }
        int found = Math.max(NUMBERS.indexOf(lower), ORDINALS.indexOf(lower));
        return found >= 0 ? found : Integer.parseInt(lower);
    }

    /** Whether the word counts off one person, such as {@code third}. */
    static boolean isOrdinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ORDINALS.contains(lower) || COUNTED.matcher(lower).matches();
    }

    /** The word that counts off one person: {@code third}, {@code 12th}. */
    static String ordinal(int number) {
        return number < ORDINALS.size() ? ORDINALS.get(number) : number + "th";
    }

    /** Several as one says them: {@code A, B and C}, or {@code none}. */
    static String several(List<String> each) {
        if (each.isEmpty()) {
            return "none";
        }
        int last = each.size() - 1;
        return last == 0 ? each.get(0) : String.join(", ", each.subList(0, last)) + " and " + each.get(last);
    }
}
