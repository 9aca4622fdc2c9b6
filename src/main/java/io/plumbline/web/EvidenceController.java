package io.plumbline.web;

import io.plumbline.engagement.EvidenceCabinet;
import io.plumbline.engagement.EvidenceDocument;
import io.plumbline.engagement.KeptEvidence;
import io.plumbline.engagement.Page;
import io.plumbline.methodology.Methodology;
import io.plumbline.ruleset.ActiveRuleset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What consultants checked in the present round. */
@RestController
@RequestMapping("/api/engagements/{engagement}/evidence")
@Tag(name = "Evidence")
class EvidenceController {

    private static final int LARGEST = 16 * 1024;

    private final EvidenceCabinet cabinet;
    private final ActiveRuleset active;

    EvidenceController(EvidenceCabinet cabinet, ActiveRuleset active) {
        this.cabinet = cabinet;
        this.active = active;
    }

    @Operation(summary = "The evidence, in the order in which it was kept")
    @GetMapping
    Page<KeptEvidence> list(
            @PathVariable String engagement,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        return cabinet.list(engagement, who.getName(), after, Paging.most(limit));
    }

    @Operation(summary = "Adds evidence")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EvidenceDocument.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptEvidence> add(HttpServletRequest request, @PathVariable String engagement, Principal who) {
        byte[] sent = RequestBodies.bytes(request, LARGEST);
        KeptEvidence added = cabinet.add(engagement, who.getName(), sent, methodology());
        return ResponseEntity.created(URI.create("/api/engagements/" + engagement + "/evidence/" + added.id()))
                .eTag(Revision.tag(added.revision()))
                .body(added);
    }

    @Operation(summary = "One piece of evidence")
    @GetMapping("/{evidence}")
    ResponseEntity<KeptEvidence> one(@PathVariable String engagement, @PathVariable String evidence, Principal who) {
        return answer(cabinet.of(engagement, who.getName(), evidence));
    }

    @Operation(summary = "Changes evidence; needs If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EvidenceDocument.class)))
    @PutMapping(path = "/{evidence}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptEvidence> change(
            HttpServletRequest request, @PathVariable String engagement, @PathVariable String evidence, Principal who) {
        long revision = Revision.of(request);
        byte[] sent = RequestBodies.bytes(request, LARGEST);
        return answer(cabinet.change(engagement, who.getName(), evidence, revision, sent, methodology()));
    }

    @Operation(summary = "Takes out evidence with its attachments; needs If-Match")
    @DeleteMapping("/{evidence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            HttpServletRequest request, @PathVariable String engagement, @PathVariable String evidence, Principal who) {
        cabinet.remove(engagement, who.getName(), evidence, Revision.of(request));
    }

    private Methodology methodology() {
        return active.get().methodology();
    }

    private static ResponseEntity<KeptEvidence> answer(KeptEvidence evidence) {
        return Revision.answer(evidence.revision(), evidence);
    }
}
