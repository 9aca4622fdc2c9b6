package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a consultant checked, as it is kept; the fields are those of a facts document.
 *
 * @param number its place in the order in which it was kept
 * @param revision counts its changes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptEvidence(
        @JsonIgnore long number,
        String id,
        String discipline,
        String aspect,
        String kind,
        LocalDate collectedOn,
        BigDecimal verifiedLevel,
        String reference,
        long revision) {}
