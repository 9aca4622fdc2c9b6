package io.plumbline.web;

import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.EngagementDocument;
import io.plumbline.engagement.Engagements;
import io.plumbline.engagement.Page;
import io.plumbline.ruleset.ActiveRuleset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Engagements: what was agreed with a client. */
@RestController
@RequestMapping("/api/engagements")
@Tag(name = "Engagements")
class EngagementController {

    private static final int LARGEST = 256 * 1024;

    private final Engagements engagements;
    private final ActiveRuleset active;

    EngagementController(Engagements engagements, ActiveRuleset active) {
        this.engagements = engagements;
        this.active = active;
    }

    @Operation(summary = "The engagements you work on, the newest first")
    @GetMapping
    Page<Engagement> list(
            @RequestParam(required = false) Long after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        return engagements.list(who.getName(), after == null ? Long.MAX_VALUE : after, Paging.most(limit));
    }

    @Operation(summary = "Makes an engagement; you are its team at first")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EngagementDocument.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Engagement> create(HttpServletRequest request, Principal who) {
        Engagement made = engagements.create(document(request), who.getName());
        return ResponseEntity.created(URI.create("/api/engagements/" + made.id()))
                .eTag(Revision.tag(made.revision()))
                .body(made);
    }

    @Operation(summary = "What was agreed, and where the present round stands")
    @GetMapping("/{engagement}")
    ResponseEntity<Engagement> one(@PathVariable String engagement, Principal who) {
        return answer(engagements.of(engagement, who.getName()));
    }

    @Operation(summary = "Agrees something else; needs If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EngagementDocument.class)))
    @PutMapping(path = "/{engagement}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Engagement> change(HttpServletRequest request, @PathVariable String engagement, Principal who) {
        long revision = Revision.of(request);
        return answer(engagements.change(engagement, who.getName(), revision, document(request)));
    }

    private EngagementDocument document(HttpServletRequest request) {
        return EngagementDocument.read(
                RequestBodies.bytes(request, LARGEST), active.get().methodology());
    }

    private static ResponseEntity<Engagement> answer(Engagement engagement) {
        return Revision.answer(engagement.revision(), engagement);
    }
}
