package io.plumbline.methodology;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that a mistyped one most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** The known word with the fewest letters to change, unless over half of the word would have to change. */
    public static Optional<String> to(String word, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String asked = word.length() > 100 ? word.substring(0, 100) : word;
        return known.stream()
                .min(Comparator.<String>comparingInt(
                                each -> distance.apply(asked.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(best -> distance.apply(asked.toLowerCase(Locale.ROOT), best.toLowerCase(Locale.ROOT))
                        <= Math.max(2, Math.max(asked.length(), best.length()) / 2));
    }

    /** Whether a word is most likely this one, mistyped: at most a third of its letters differ. */
    public static boolean isNear(String word, String meant) {
        int changed = LevenshteinDistance.getDefaultInstance()
                .apply(word.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT));
        return changed <= meant.length() / 3;
    }

    /** The same as the end of a sentence: {@code ; did you mean "…"?}, or nothing. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(best -> "; did you mean \"" + best + "\"?").orElse("");
    }
}
