package io.plumbline.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The facts document (METHOD.md, section 1): one organisation on one day. Interviews stand by id and evidence by
 * content, so that documents that say the same in another order are the same assessment.
 */
public record Assessment(
        String organisation,
        LocalDate assessedOn,
        boolean aiIntent,
        Map<String, DisciplineTerms> disciplines,
        List<Interview> interviews,
        List<Evidence> evidence) {

    /** What was agreed about a discipline. */
    public DisciplineTerms terms(String discipline) {
        return disciplines.getOrDefault(discipline, DisciplineTerms.NONE);
    }
}
