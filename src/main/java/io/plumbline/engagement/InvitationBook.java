package io.plumbline.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where invitations are kept; of their tokens only what does not give them away. */
public interface InvitationBook {

    /** Adds an invitation under the hash of its token; its number is given here. */
    void add(Invitation invitation, String hash);

    /** The invitation of this id. */
    Optional<Invitation> find(String interview, String id);

    /** The invitations to an interview in the order in which they were made, from after a number on. */
    List<Invitation> list(String interview, long after, int most);

    /** The invitation whose token has this hash. */
    Optional<Invitation> holder(String hash);

    /** The engagement of an interview of its present round; empty when the round is over. */
    Optional<String> engagement(String interview);

    /** Lets an invitation hold no more. */
    void revoke(String id, Instant at);

    /** Notes that an invitation was used. */
    void used(String id, Instant at);
}
