package io.plumbline.cli;

import io.plumbline.ruleset.Ruleset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Where the versions of the rules are looked up: the running service, or the data folder when none runs. */
interface RulesetSource extends AutoCloseable {

    /** What is in force; nothing when it cannot be known without a service. */
    Optional<JsonNode> status();

    /** The latest activations, the one in force first. */
    JsonNode activations();

    /** What differs between two versions. */
    JsonNode compare(String from, String to);

    /** Puts a kept version in force. */
    JsonNode activate(String version, String reason);

    /** The rules of a version; nothing when they are not kept. */
    Optional<Ruleset> ruleset(String version);

    @Override
    void close();
}
