package io.plumbline.engagement;

/** Somebody who may see an engagement, and how much of it. */
public record Member(String account, Part part) {}
