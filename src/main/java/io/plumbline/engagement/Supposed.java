package io.plumbline.engagement;

import io.plumbline.interview.Audience;
import io.plumbline.methodology.Methodology;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smallest facts document around a part of one, so that the part is read by the reader of the whole. */
final class Supposed {

    private static final String SOMEBODY = "somebody";

    private Supposed() {}

    /** Checks what an interview holds. */
    static void check(
            SentDocument sent, Map<String, Object> interview, Methodology methodology, Map<String, String> places) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", SOMEBODY);
        whole.put("audience", Audience.PRACTITIONER.word());
        whole.putAll(interview);
        sent.check(facts(LocalDate.EPOCH, "interviews", whole), methodology, places);
    }

    /** Checks a piece of evidence of an assessment on this day. */
    static void check(SentDocument sent, Map<String, Object> evidence, LocalDate assessedOn, Methodology methodology) {
        sent.check(facts(assessedOn, "evidence", evidence), methodology, Map.of("/evidence/0", ""));
    }

    private static Map<String, Object> facts(LocalDate assessedOn, String list, Map<String, Object> item) {
        return Map.of("organisation", SOMEBODY, "assessedOn", assessedOn.toString(), list, List.of(item));
    }
}
