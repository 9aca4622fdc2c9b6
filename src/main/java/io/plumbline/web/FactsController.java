package io.plumbline.web;

import io.plumbline.engagement.Facts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facts of an engagement's present round. */
@RestController
@RequestMapping("/api/engagements/{engagement}")
@Tag(name = "Engagements")
class FactsController {

    private final Facts facts;

    FactsController(Facts facts) {
        this.facts = facts;
    }

    @Operation(summary = "The facts document of the present round, ready to be posted to /api/recommendations")
    @GetMapping("/facts")
    Map<String, Object> facts(@PathVariable String engagement, Principal who) {
        return facts.of(engagement, who.getName());
    }
}
