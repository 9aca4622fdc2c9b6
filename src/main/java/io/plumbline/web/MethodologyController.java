package io.plumbline.web;

import io.plumbline.ruleset.ActiveRuleset;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked and by which numbers it is judged: everything an interview form needs. */
@RestController
class MethodologyController {

    private final ActiveRuleset active;

    MethodologyController(ActiveRuleset active) {
        this.active = active;
    }

    @GetMapping("/api/methodology")
    MethodologyView methodology() {
        return MethodologyView.of(active.get());
    }
}
