package io.plumbline.scenario;

import io.plumbline.methodology.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The step that a line nobody understands most likely meant: the one that differs in the fewest words. */
final class StepHint {

    private static final int MOST_WORDS = 60;
    private static final int NEAR = 1;
    private static final int OTHER = 3;
    private static final int MOST_DIFFERENT = 9;

    private StepHint() {}

    /** As the end of a sentence: {@code ; did you mean "…"?}, or nothing. */
    static String of(String said, Collection<String> steps) {
        List<String> words = words(said);
        return steps.stream()
                .min(Comparator.<String>comparingInt(each -> difference(words, words(each)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(best -> difference(words, words(best)) <= MOST_DIFFERENT)
                .map(best -> "; did you mean \"" + best + "\"?")
                .orElse("");
    }

    /** The steps that differ least, the nearest first. */
    static List<String> nearest(String said, Collection<String> steps, int most) {
        List<String> words = words(said);
        return steps.stream()
                .sorted(Comparator.<String>comparingInt(each -> difference(words, words(each)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static List<String> words(String step) {
        return Arrays.stream(
                        step.replaceAll("\\( [^)]*\\)|\\([^)]* \\)", "").strip().split("\\s+"))
                .limit(MOST_WORDS)
                .toList();
    }

    /** How much would have to change; a word in braces stands for any words, which is nearly what was said. */
    private static int difference(List<String> said, List<String> step) {
        int[][] least = new int[said.size() + 1][step.size() + 1];
        for (int i = 0; i <= said.size(); i++) {
            for (int j = 0; j <= step.size(); j++) {
                least[i][j] = i == 0 ? j * OTHER : j == 0 ? i * OTHER : least(least, i, j, said, step);
            }
        }
        return least[said.size()][step.size()];
    }

    private static int least(int[][] least, int i, int j, List<String> said, List<String> step) {
        String word = step.get(j - 1);
        if (word.contains("{")) {
            return Math.min(least[i - 1][j], least[i - 1][j - 1] + NEAR);
        }
        int other = least[i - 1][j - 1] + distance(said.get(i - 1), word);
        return Math.min(other, Math.min(least[i - 1][j], least[i][j - 1]) + OTHER);
    }

    private static int distance(String said, String word) {
        String plain = word.replaceAll("\\(\\w+\\)", "");
        boolean same = said.equals(word) || Arrays.asList(plain.split("/")).contains(said) || said.equals(plain);
        return same ? 0 : Nearest.isNear(said, plain) ? NEAR : OTHER;
    }
}
