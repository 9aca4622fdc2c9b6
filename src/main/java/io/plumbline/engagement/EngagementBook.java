package io.plumbline.engagement;

import java.util.List;
import java.util.Optional;

/** Where engagements, and who may see them, are kept. */
public interface EngagementBook {

    /** Adds an engagement; its number is given here. */
    void add(Engagement engagement);

    /** The engagement of this id. */
    Optional<Engagement> find(String id);

    /** The engagement of this id, held until the transaction ends: whoever changes anything of it waits. */
    Optional<Engagement> held(String id);

    /**
     * Keeps what has changed of an engagement that is held.
     *
     * @throws Stale when it was not, and somebody else changed it first
     */
    void keep(Engagement changed);

    /** Keeps from now on that the mode is fixed. */
    void fixMode(String id);

    /** The engagements on which an account works in this part, the newest first, from below a number on. */
    List<Engagement> of(String account, Part part, long below, int most);

    /** In which part an account stands. */
    Optional<Part> part(String id, String account);

    /** Who may see an engagement, by name, from after a name on. */
    List<Member> members(String id, String after, int most);

    /** How many stand in this part. */
    int count(String id, Part part);

    /** On how many engagements an account is the only one of the team. */
    int alone(String account);

    /** Adds somebody, or gives them another part. */
    void put(String id, Member member);

    /** Takes somebody out, and says whether they were in. */
    boolean remove(String id, String account);
}
