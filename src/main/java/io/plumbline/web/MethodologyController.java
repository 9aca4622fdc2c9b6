package io.plumbline.web;

import io.plumbline.ruleset.ActiveRuleset;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is asked and by which numbers it is judged: everything an interview form needs. */
@RestController
@Tag(name = "Methodology")
class MethodologyController {

    private final ActiveRuleset active;

    MethodologyController(ActiveRuleset active) {
        this.active = active;
    }

    @GetMapping("/api/methodology")
    MethodologyView methodology(
            @Parameter(description = "The tag of a language the methodology is kept in, such as de; else the usual one")
                    @RequestParam(defaultValue = "")
                    String language) {
        return MethodologyView.of(active.get(), language);
    }
}
