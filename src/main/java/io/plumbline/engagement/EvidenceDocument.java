package io.plumbline.engagement;

import io.plumbline.methodology.Methodology;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a consultant checked, as it is sent; the fields are those of a facts document. */
public record EvidenceDocument(
        String discipline,
        String aspect,
        String kind,
        LocalDate collectedOn,
        BigDecimal verifiedLevel,
        String reference) {

    private static final List<String> FIELDS =
            List.of("discipline", "aspect", "kind", "collectedOn", "verifiedLevel", "reference");

    /**
     * Reads it and checks it against the methodology, as evidence of an assessment on this day.
     *
     * @throws io.plumbline.interview.RefusedInput with everything that is wrong with it
     */
    static EvidenceDocument read(byte[] body, LocalDate assessedOn, Methodology methodology) {
        SentDocument sent = SentDocument.read(body, FIELDS);
        Map<String, Object> evidence = new LinkedHashMap<>();
        FIELDS.forEach(each -> evidence.put(each, sent.raw(each)));
        Supposed.check(sent, evidence, assessedOn, methodology);
        sent.require();
        return new EvidenceDocument(
                (String) sent.raw("discipline"),
                (String) sent.raw("aspect"),
                (String) sent.raw("kind"),
                sent.values().date("collectedOn"),
                sent.number("verifiedLevel"),
                sent.values().optional("reference", 500));
    }

    KeptEvidence kept(long number, String id, long revision) {
        return new KeptEvidence(number, id, discipline, aspect, kind, collectedOn, verifiedLevel, reference, revision);
    }
}
