package io.plumbline.engagement;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to go with a person beside all that is kept of them.
 *
 * @param words by which else they are named
 * @param attachments files to be taken out, by their ids
 */
public record ErasureWishes(List<String> words, List<String> attachments) {

    private static final int LONGEST = 200;

    /**
     * Reads them; without a body there are none.
     *
     * @throws io.plumbline.interview.RefusedInput with everything that is wrong with them
     */
    public static ErasureWishes read(byte[] body) {
        if (body.length == 0) {
            return new ErasureWishes(List.of(), List.of());
        }
        SentDocument sent = SentDocument.read(body, List.of("words", "attachments"));
        ErasureWishes wishes = new ErasureWishes(texts(sent, "words", 2), texts(sent, "attachments", 1));
        sent.require();
        return wishes;
    }

    private static List<String> texts(SentDocument sent, String name, int shortest) {
        List<String> texts = new ArrayList<>();
        for (Object each : sent.values().list(name)) {
            if (each instanceof String text
                    && text.length() <= LONGEST
                    && text.strip().length() >= shortest) {
                texts.add(text.strip());
            } else {
                sent.values().refuse(name, "a list of texts of " + shortest + " to " + LONGEST + " characters");
            }
        }
        return texts;
    }
}
