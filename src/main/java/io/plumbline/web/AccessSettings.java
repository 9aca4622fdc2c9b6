package io.plumbline.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who gets in at first, and how often those may ask who are not known.
 *
 * @param initialPassword the password of the first account; null when one is made up
 * @param scorecard how many Scorecards one address may send without signing in
 */
@ConfigurationProperties("plumbline")
public record AccessSettings(
        String initialPassword, @DefaultValue Limit scorecard) {

    /** Takes a password that is set to nothing as one that is not set. */
    public AccessSettings {
        initialPassword = initialPassword == null || initialPassword.isBlank() ? null : initialPassword;
    }

    /**
     * A number of requests in a time.
     *
     * @param requests how many
     * @param per in which time they come back
     */
    public record Limit(
            @DefaultValue("30") int requests,
            @DefaultValue("1m") Duration per) {}

    @Override
    public String toString() {
        return "AccessSettings[scorecard=" + scorecard + "]";
    }
}
