package io.plumbline.interview;

import java.time.LocalDate;

/**
 * What the client asked for.
 *
 * @param assessedOn the day of the assessment, which every age is counted back from
 * @param aiIntent whether the client means to invest in AI-enabled operations
 */
public record Commission(LocalDate assessedOn, boolean aiIntent) {

    /**
     * The oldest day that is no more than so many calendar months before the assessment; a day that does not exist
     * becomes its month's last (METHOD.md, section 1).
     */
    public LocalDate monthsBefore(int months) {
        return assessedOn.minusMonths(months);
    }
}
