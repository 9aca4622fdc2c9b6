package io.plumbline.methodology;

/** A belief of leaders that takes a paper aspect for the practice aspect it should lead to, and the finding it makes. */
public record Belief(String id, String finding, String name, String statement, int order) {}
