package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a client has assessed.
 *
 * @param number its place in the order they were made
 * @param client the organisation
 * @param mode whether interviewees may be told apart by the client
 * @param modeFixed whether an interviewee was told the mode or answered, after which it stays
 * @param disciplines scope, targets and importances that differ from the usual, as in a facts document
 * @param round the present round, from 1
 * @param revision counts its changes
 */
public record Engagement(
        @JsonIgnore long number,
        String id,
        String client,
        String title,
        Mode mode,
        boolean modeFixed,
        boolean aiIntent,
        LocalDate assessedOn,
        Map<String, Object> disciplines,
        State state,
        int round,
        long revision,
        Instant madeAt,
        String madeBy) {

    /** The same engagement as it is agreed now. */
    Engagement with(EngagementDocument agreed) {
        return new Engagement(
                number,
                id,
                agreed.client(),
                agreed.title(),
                agreed.mode(),
                modeFixed,
                agreed.aiIntent(),
                agreed.assessedOn(),
                agreed.disciplines(),
                state,
                round,
                revision + 1,
                madeAt,
                madeBy);
    }

    /** The same engagement, one change later. */
    Engagement changed() {
        return in(state, round);
    }

    /** The same engagement in this state and round, one change later. */
    Engagement in(State next, int present) {
        return new Engagement(
                number,
                id,
                client,
                title,
                mode,
                modeFixed,
                aiIntent,
                assessedOn,
                disciplines,
                next,
                present,
                revision + 1,
                madeAt,
                madeBy);
    }

    /** Whether a discipline is assessed at all. */
    boolean isInScope(String discipline) {
        return !(disciplines.get(discipline) instanceof Map<?, ?> terms && Boolean.FALSE.equals(terms.get("inScope")));
    }
}
