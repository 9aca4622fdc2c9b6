package io.plumbline.engagement;

/**
 * An interviewee who answers for themselves.
 *
 * @param invitation the id of the invitation they hold
 * @param interview the one interview it is for
 * @param engagement the engagement of that interview
 */
public record Invited(String invitation, String interview, String engagement) {

    /** What the audit trail calls them. */
    public String actor() {
        return object();
    }

    String object() {
        return Interviews.object(interview);
    }
}
