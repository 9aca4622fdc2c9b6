package io.plumbline.engagement;

import java.security.Principal;

/**
 * An interviewee who answers for themselves.
 *
 * @param invitation the id of the invitation they hold
 * @param interview the one interview it is for
 * @param engagement the engagement of that interview
 */
public record Invited(String invitation, String interview, String engagement) implements Principal {

    /** What the audit trail calls them, and who else has to name them. */
    @Override
    public String getName() {
        return object();
    }

    String object() {
        return Interviews.object(interview);
    }
}
