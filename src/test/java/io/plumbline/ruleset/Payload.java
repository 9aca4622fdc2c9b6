package io.plumbline.ruleset;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is too large to be written out in the corpus of attacks. */
final class Payload {

    private static final int DEEP = 5_000;
    private static final int LONG = 20_000;

    private Payload() {}

    /** A text of the corpus with what stands for the canary, and for depths and lengths, filled in. */
    static String filled(String text, Canary canary) {
        if (!text.contains("@")) {
            return text;
        }
        return text.replace("@CANARY@", canary.file().toString())
                .replace("@PORT@", String.valueOf(canary.port()))
                .replace("@DEEPLIST@", "[".repeat(DEEP) + "]".repeat(DEEP))
                .replace("@DEEPNOT@", "not( ".repeat(DEEP))
                .replace("@DEEP@", "(\n".repeat(DEEP))
                .replace("@SHUT@", ")\n".repeat(DEEP))
                .replace("@LONG@", "x".repeat(LONG))
                .replace("@SUM@", ".plus( $practice )\n".repeat(LONG / 10))
                .replace("@LARGE@", "// nothing\n".repeat(LONG))
                .replace("@RULES@", rules());
    }

    private static String rules() {
        return IntStream.range(1, 3_000)
                .mapToObj(each -> "rule \"A-" + each + " b\" when then end")
                .collect(Collectors.joining("\n"));
    }
}
