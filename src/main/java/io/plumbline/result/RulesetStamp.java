package io.plumbline.result;

/**
 * Which rules and which program concluded something.
 *
 * @param version the rule set's version, a SHA-256
 * @param method the version of the method it carries
 * @param program the version of Plumbline
 */
public record RulesetStamp(String version, String method, String program) {}
