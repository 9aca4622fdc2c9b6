package io.plumbline.interview;

import io.plumbline.methodology.EvidenceKind;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the evidence of a facts document and puts it in an order that depends on nothing but its content. */
final class EvidenceItems {

    private static final Set<String> EVIDENCE =
            Set.of("discipline", "aspect", "kind", "verifiedLevel", "collectedOn", "reference");

    private final Methodology methodology;
    private final List<InputError> errors;

    EvidenceItems(Methodology methodology, List<InputError> errors) {
        this.methodology = methodology;
        this.errors = errors;
    }

    List<Evidence> read(JsonValues document, LocalDate assessedOn) {
        List<Evidence> evidence = new ArrayList<>();
        int index = 0;
        for (Object each : document.list("evidence")) {
            JsonValues fields = JsonValues.of(document.at("evidence") + "/" + index++, each, errors);
            evidence.add(item(fields, assessedOn));
        }
        return errors.isEmpty() ? numbered(evidence) : evidence;
    }

    private Evidence item(JsonValues fields, LocalDate assessedOn) {
        fields.only(EVIDENCE, "a field of evidence");
        String discipline = fields.word("discipline", methodology.disciplines().keySet(), "the id of a discipline");
        String aspect = fields.word("aspect", methodology.aspects().keySet(), "the id of an aspect");
        EvidenceKind kind = methodology
                .evidenceKinds()
                .get(fields.word(
                        "kind",
                        methodology.evidenceKinds().keySet(),
                        "a kind of evidence: "
                                + String.join(", ", methodology.evidenceKinds().keySet())));
        LocalDate collectedOn = fields.date("collectedOn");
        if (collectedOn != null && assessedOn != null && collectedOn.isAfter(assessedOn)) {
            fields.refuse("collectedOn", "a date not after the assessment day " + assessedOn);
        }
        Figure level = fields.halves("verifiedLevel");
        if (kind != null && kind.verifies() && !fields.has("verifiedLevel")) {
            fields.refuse("verifiedLevel", "the level from 0 to 5 in halves that the " + kind.id() + " showed");
        } else if (kind != null && !kind.verifies() && fields.has("verifiedLevel")) {
            fields.refuse("verifiedLevel", "no verified level: a " + kind.id() + " cannot prove one");
        }
        return new Evidence(
                0,
                discipline,
                aspect,
                kind == null ? null : kind.id(),
                kind == null ? 0 : kind.strength(),
                collectedOn,
                level,
                fields.optional("reference", 500));
    }

    private List<Evidence> numbered(List<Evidence> evidence) {
        evidence.sort(Comparator.<Evidence>comparingInt(
                        each -> methodology.disciplines().get(each.discipline()).order())
                .thenComparingInt(
                        each -> methodology.aspects().get(each.aspect()).order())
                .thenComparing(Evidence::kind)
                .thenComparing(Evidence::collectedOn)
                .thenComparing(Evidence::verifiedLevel, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Evidence::reference, Comparator.nullsFirst(Comparator.naturalOrder())));
        List<Evidence> numbered = new ArrayList<>(evidence.size());
        for (Evidence each : evidence) {
            numbered.add(new Evidence(
                    numbered.size() + 1,
                    each.discipline(),
                    each.aspect(),
                    each.kind(),
                    each.strength(),
                    each.collectedOn(),
                    each.verifiedLevel(),
                    each.reference()));
        }
        return List.copyOf(numbered);
    }
}
