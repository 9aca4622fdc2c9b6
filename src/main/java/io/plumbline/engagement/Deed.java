package io.plumbline.engagement;

/**
 * What somebody did or looked at, in codes and ids alone: nothing anybody said, and no interviewee's name.
 *
 * @param actor the account, or {@code interview/ID} where an interviewee answered for themselves
 * @param action what was done, such as {@code answers.changed} or {@code interview.read}
 * @param engagement the id of the engagement, or null where it concerns none
 * @param object what it was done to, such as {@code interview/ID}
 */
public record Deed(String actor, String action, String engagement, String object) {}
