package io.plumbline.methodology;

/** One of the foundations that AI-enabled operations stand on; {@code order} is its place in the table, from 1. */
public record Pillar(String id, String name, int order) {}
