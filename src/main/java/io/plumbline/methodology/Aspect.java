package io.plumbline.methodology;

/**
 * One of the views taken of each discipline: paper (what is named, written and reported) or practice (what is lived).
 *
 * @param kind {@code paper} or {@code practice}
 * @param belief the belief whose paper or practice side it is, or null
 * @param order its place in the table, from 1
 */
public record Aspect(String id, String kind, String belief, String name, String question, int order) {}
