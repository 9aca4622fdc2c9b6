package io.plumbline.web;

import io.plumbline.engagement.AnswersDocument;
import io.plumbline.engagement.EvidenceCabinet;
import io.plumbline.engagement.Page;
import io.plumbline.engagement.RewrittenComment;
import io.plumbline.ruleset.ActiveRuleset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What interviewees said, as consultants rewrote it for the client. */
@RestController
@RequestMapping("/api/engagements/{engagement}/comments")
@Tag(name = "Evidence")
class CommentController {

    private static final int LARGEST = 128 * 1024;

    private final EvidenceCabinet cabinet;
    private final ActiveRuleset active;

    CommentController(EvidenceCabinet cabinet, ActiveRuleset active) {
        this.cabinet = cabinet;
        this.active = active;
    }

    /** The words for the client. */
    record Rewritten(String text) {}

    @Operation(summary = "All rewritten comments, by discipline")
    @GetMapping
    Page<RewrittenComment> list(@PathVariable String engagement, Principal who) {
        return new Page<>(cabinet.comments(engagement, who.getName()), null);
    }

    @Operation(summary = "The comment on a discipline; empty, with the ETag \"0\", where nothing was kept yet")
    @GetMapping("/{discipline}")
    ResponseEntity<RewrittenComment> one(
            @PathVariable String engagement, @PathVariable String discipline, Principal who) {
        AnswersDocument.requireKnown(discipline, active.get().methodology());
        return answer(cabinet.comment(engagement, who.getName(), discipline));
    }

    @Operation(summary = "Keeps the comment on a discipline; needs If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Rewritten.class)))
    @PutMapping(path = "/{discipline}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RewrittenComment> rewrite(
            HttpServletRequest request,
            @PathVariable String engagement,
            @PathVariable String discipline,
            Principal who) {
        long revision = Revision.of(request);
        AnswersDocument.requireKnown(discipline, active.get().methodology());
        byte[] sent = RequestBodies.bytes(request, LARGEST);
        return answer(cabinet.comment(engagement, who.getName(), discipline, revision, sent));
    }

    private static ResponseEntity<RewrittenComment> answer(RewrittenComment comment) {
        return Revision.answer(comment.revision(), comment);
    }
}
