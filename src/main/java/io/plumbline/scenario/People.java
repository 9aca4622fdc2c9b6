package io.plumbline.scenario;

import io.plumbline.interview.Audience;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Interviewees without a name: {@code two leaders}, {@code the third practitioner}, {@code another leader}.
 *
 * @param number how many, or which one; 0 for all who were heard so far
 * @param ordinal whether the number says which one
 * @param more whether they come after those heard so far
 */
record People(Audience audience, int number, boolean ordinal, boolean more) {

    static final String PHRASE = "(?:([Tt]he|[Ee]very) )?(?:(\\w+) )??(?:(more) )?(leader|practitioner)s?";

    static People of(String article, String number, String more, String audience) {
        boolean another = number != null && number.equalsIgnoreCase("another");
        if (number == null && article == null) {
            throw new IllegalArgumentException("say how many " + audience + "s, or \"the " + audience + "s\"");
        }
        return new People(
                audience.equals("leader") ? Audience.LEADERSHIP : Audience.PRACTITIONER,
                number == null ? 0 : Words.number(number),
                number != null && Words.isOrdinal(number),
                more != null || another);
    }

    /** Who a row of a table is about: another person, or the one it names. */
    static People inRow(String said) {
        Matcher phrase = Pattern.compile(PHRASE).matcher(said == null ? "" : said.strip());
        if (!phrase.matches()) {
            throw new IllegalArgumentException("\"" + said
                    + "\" is nobody who is interviewed; say leader or practitioner, or which one: the first leader");
        }
        String number = phrase.group(2);
        if (number != null && Words.isOrdinal(number)) {
            return of(phrase.group(1), number, null, phrase.group(4));
        }
        return of(null, "another", null, phrase.group(4));
    }

    /** How their ids begin; the same people are L1, L2 … or P1, P2 … in every step. */
    String prefix() {
        return audience == Audience.LEADERSHIP ? "L" : "P";
    }
}
