package io.plumbline.web;

import io.plumbline.ruleset.Ruleset;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked and by which numbers it is judged: everything an interview form needs. */
@RestController
class MethodologyController {

    private final Ruleset ruleset;

    MethodologyController(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    @GetMapping("/api/methodology")
    MethodologyView methodology() {
        return MethodologyView.of(ruleset);
    }
}
