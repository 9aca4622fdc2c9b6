package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import java.util.List;
import java.util.Map;

/**
 * How one discipline stands (METHOD.md, sections 3 to 7); what its status has no figures for is left out.
 *
 * @param leftOutFor why a discipline that is not applicable was left out
 * @param approvedBy who approved that
 * @param aspects the value of each aspect that has one
 * @param because the ids of the conclusions it was put together from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisciplineResult(
        String discipline,
        String name,
        String group,
        Integer importance,
        Figure target,
        ConfidenceResult confidence,
        String status,
        String statusText,
        String leftOutFor,
        String approvedBy,
        Map<String, Figure> aspects,
        Figure paper,
        Figure practice,
        Figure raw,
        Figure score,
        Figure drag,
        Integer level,
        String levelName,
        Boolean gated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> gatedBy,
        BehaviourResult behaviour,
        GapResult gap,
        List<NoteResult> notes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because) {

    /** How far its figures can be relied on. */
    public record ConfidenceResult(Figure value, String band, Figure coverage, Figure evidenced, Figure precision) {}

    /** The habits as they bear on it. */
    public record BehaviourResult(Figure value, String band, Figure factor, Figure ceiling) {}

    /** What leaders see and practitioners live. */
    public record GapResult(
            String status,
            Figure value,
            Figure leadership,
            Figure practitioner,
            String band,
            @JsonInclude(JsonInclude.Include.NON_NULL) String text,
            boolean inverted) {}

    /** A remark on how its figures came about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoteResult(String type, String aspect, String text) {}
}
