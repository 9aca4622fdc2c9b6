package io.plumbline.web;

import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.RulesetStatus;
import io.plumbline.ruleset.RulesetWatcher;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the rules are well. They are up as long as any version is in force; the detail says when it is not the one wanted. */
@Component("rules")
class RulesetHealth implements HealthIndicator {

    private final Activations activations;
    private final RulesetWatcher watcher;

    RulesetHealth(Activations activations, RulesetWatcher watcher) {
        this.activations = activations;
        this.watcher = watcher;
    }

    @Override
    public Health health() {
        RulesetStatus status = RulesetStatus.of(activations, watcher);
        return Health.up()
                .withDetail("state", status.state())
                .withDetail("version", status.inForce().version())
                .withDetail("since", status.inForce().at())
                .withDetail("folderDiffers", status.folder().differs())
                .build();
    }
}
