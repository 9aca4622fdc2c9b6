package io.plumbline;

import io.plumbline.ruleset.ActivationMode;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service finds and keeps things.
 *
 * @param rules the folder of the rules
 * @param features the folder of the scenarios
 * @param data the folder for everything that is kept
 * @param watch whether a change in the folder of the rules is taken up
 * @param activation what happens to rules with which figures of examples move or scenarios break
 * @param deadline how long rules may take for one document before they are stopped
 */
@ConfigurationProperties("plumbline")
public record PlumblineSettings(
        @DefaultValue("rules") Path rules,
        @DefaultValue("features") Path features,
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean watch,
        @DefaultValue("open") ActivationMode activation,
        @DefaultValue("2s") Duration deadline) {}
