package io.plumbline.engagement;

/**
 * What interviewees said about a discipline, as a consultant rewrote it so that nobody can be told by it.
 *
 * @param text empty when there is none
 * @param revision counts its changes; 0 when nothing was kept yet
 */
public record RewrittenComment(String discipline, String text, long revision) {}
