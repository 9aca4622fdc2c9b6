package io.plumbline.web;

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

    Greeting(ActiveRuleset active, Examples examples) {
        this.active = active;
        this.examples = examples;
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
                + ruleset.version().hash().substring(0, 12) + ". Try:\n\n  curl -s -H 'Content-Type: application/json'"
                + " --data-binary @" + example + " '" + address + "/api/recommendations?explain=false'\n";
    }
}
