package io.plumbline.methodology;

/** A family of disciplines; {@code order} is its place in the table, from 1. */
public record Group(String id, String name, int order) {}
