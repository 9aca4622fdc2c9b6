package io.plumbline.engagement;

/**
 * A person who is interviewed, once or in several rounds.
 *
 * @param id the same in every round
 * @param code what the facts document and every explanation of every round call their interview
 * @param contact how the person is reached, or null
 */
public record Interviewee(String id, String code, String contact) {}
