package io.plumbline.web;

import io.plumbline.account.InitialPassword;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the service says when it is ready: where it listens, and a line to paste. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);
    private static final String EXAMPLE = "northgate-health";

    private final ActiveRuleset active;
    private final Examples examples;
    private final InitialPassword initial;

    Greeting(ActiveRuleset active, Examples examples, InitialPassword initial) {
        this.active = active;
        this.examples = examples;
        this.initial = initial;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info("{}", words("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    private String words(String address) {
        Ruleset ruleset = active.get();
        String example = examples.folder().resolve(EXAMPLE + ".json").toString();
        return "Plumbline is ready at " + address + " with " + ruleset.rules().size() + " rules, version "
                + ruleset.version().hash().substring(0, 12) + ". Try:\n\n  curl -s " + user(initial)
                + " -H 'Content-Type: application/json' --data-binary @" + example + " '" + address
                + "/api/recommendations?explain=false'\n";
    }

    /** How curl learns name and password: from the file, or by asking; the password itself is printed nowhere. */
    static String user(InitialPassword initial) {
        if (!initial.isWritten()) {
            return "-u " + InitialPassword.ACCOUNT;
        }
        String file = initial.file().toString();
        return "-u \"" + InitialPassword.ACCOUNT + ":$(cat " + (file.contains(" ") ? "'" + file + "'" : file) + ")\"";
    }
}
