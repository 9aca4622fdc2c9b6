package io.plumbline.methodology;

import java.util.Map;

/**
 * Something a consultant can check within an hour, without relying on what anybody says (METHOD.md, section 3).
 *
 * @param title what it is
 * @param aspect the aspect it is evidence for
 * @param evidence the kind of evidence it gives
 * @param how what to pull, how many, and what to compare
 * @param levels what is seen at a level of the scale, by the level; empty for a document, which verifies none
 */
public record RecordCheck(String title, String aspect, String evidence, String how, Map<Integer, String> levels) {}
