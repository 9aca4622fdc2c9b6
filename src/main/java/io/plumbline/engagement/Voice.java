package io.plumbline.engagement;

/**
 * Where a person speaks.
 *
 * @param round in which round
 * @param code as which interview of its facts document
 */
public record Voice(int round, String code) {}
