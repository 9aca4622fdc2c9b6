package io.plumbline.engagement;

import io.plumbline.methodology.Methodology;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is agreed with a client, as it is sent.
 *
 * @param disciplines scope, targets and importances that differ from the usual, as in a facts document
 */
public record EngagementDocument(
        String client,
        String title,
        Mode mode,
        boolean aiIntent,
        LocalDate assessedOn,
        Map<String, Object> disciplines) {

    private static final List<String> FIELDS =
            List.of("client", "title", "mode", "aiIntent", "assessedOn", "disciplines");

    /**
     * Reads it and checks it against the methodology.
     *
     * @throws io.plumbline.interview.RefusedInput with everything that is wrong with it
     */
    public static EngagementDocument read(byte[] body, Methodology methodology) {
        SentDocument sent = SentDocument.read(body, FIELDS);
        String title = sent.values().required("title", 200);
        String mode = sent.values().word("mode", Mode.words(), "one of " + String.join(", ", Mode.words()));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("organisation", sent.raw("client"));
        for (String each : List.of("aiIntent", "assessedOn", "disciplines")) {
            facts.put(each, sent.raw(each));
        }
        sent.check(facts, methodology, Map.of("/organisation", "/client"));
        sent.require();
        return new EngagementDocument(
                sent.values().required("client", 200),
                title,
                Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                sent.values().flag("aiIntent", false),
                sent.values().date("assessedOn"),
                sent.object("disciplines"));
    }
}
