package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What the client's people are told of an engagement itself; what was concluded in it is the {@link ClientView}.
 *
 * @param number its place in the order they were made
 * @param client the organisation
 * @param publishedRounds the rounds whose view they may see, the first one first; none before one was published
 */
public record ClientEngagement(
        @JsonIgnore long number, String id, String client, String title, List<Integer> publishedRounds) {}
