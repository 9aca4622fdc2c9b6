package io.plumbline.web;

import io.plumbline.ruleset.Examples;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents that travel with the rules, ready to be posted. */
@RestController
@Tag(name = "Recommendations")
class ExampleController {

    private final Examples examples;

    ExampleController(Examples examples) {
        this.examples = examples;
    }

    @GetMapping("/api/examples")
    List<String> names() {
        return examples.names();
    }

    @GetMapping(path = "/api/examples/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> example(@PathVariable String name) {
        return ResponseEntity.of(examples.find(name));
    }
}
