package io.plumbline.ruleset;

import java.util.SortedMap;

/**
 * Scenarios as they were run on a version.
 *
 * @param hash the SHA-256 of all of them, as a proof names it
 * @param features their texts by path
 */
public record KeptScenarios(String hash, SortedMap<String, String> features) {}
