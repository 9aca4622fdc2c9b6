package io.plumbline;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service finds and keeps things.
 *
 * @param rules the folder of the rules
 * @param features the folder of the scenarios
 * @param data the folder for everything that is kept
 */
@ConfigurationProperties("plumbline")
public record PlumblineSettings(
        @DefaultValue("rules") Path rules,
        @DefaultValue("features") Path features,
        @DefaultValue("data") Path data) {}
