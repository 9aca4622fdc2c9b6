package io.plumbline.engagement;

import io.plumbline.interview.Audience;
import io.plumbline.methodology.Methodology;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An interview without its answers, as it is sent.
 *
 * @param name the interviewee's name, which stands in no facts document
 * @param contact how the interviewee is reached, or null
 * @param overallEstimate the opening estimate, 0–5 in halves, or null
 * @param habits by habit, as in a facts document
 * @param notes the consultant's own, or null
 */
public record InterviewDocument(
        String name,
        String contact,
        Audience audience,
        String role,
        BigDecimal overallEstimate,
        Map<String, Object> habits,
        String notes) {

    /** The longest note. */
    static final int LONGEST_NOTES = 20_000;

    private static final List<String> FACTS = List.of("audience", "role", "overallEstimate", "habits");
    private static final List<String> FIELDS =
            List.of("name", "contact", "audience", "role", "overallEstimate", "habits", "notes");

    /**
     * Reads it and checks it against the methodology.
     *
     * @throws io.plumbline.interview.RefusedInput with everything that is wrong with it
     */
    public static InterviewDocument read(byte[] body, Methodology methodology) {
        SentDocument sent = SentDocument.read(body, FIELDS);
        String name = sent.values().required("name", 200);
        String contact = sent.values().optional("contact", 200);
        String notes = sent.values().optional("notes", LONGEST_NOTES);
        Map<String, Object> interview = new LinkedHashMap<>();
        FACTS.forEach(each -> interview.put(each, sent.raw(each)));
        Supposed.check(sent, interview, methodology, Map.of("/interviews/0", ""));
        sent.require();
        return new InterviewDocument(
                name,
                contact,
                Audience.valueOf(((String) sent.raw("audience")).toUpperCase(Locale.ROOT)),
                sent.values().optional("role", 200),
                sent.number("overallEstimate"),
                sent.object("habits"),
                notes);
    }
}
