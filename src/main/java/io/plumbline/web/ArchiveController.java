package io.plumbline.web;

import io.plumbline.engagement.ArchiveDocument;
import io.plumbline.engagement.ArchiveIntake;
import io.plumbline.engagement.Archives;
import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.EngagementArchive;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole engagements as documents. */
@RestController
@RequestMapping("/api/engagements")
@Tag(name = "Archives")
class ArchiveController {

    private final Archives archives;
    private final ArchiveIntake intake;

    ArchiveController(Archives archives, ArchiveIntake intake) {
        this.archives = archives;
        this.intake = intake;
    }

    @Operation(
            summary = "The whole engagement as one document: all rounds, attachments, results and what was published")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = EngagementArchive.class)))
    @GetMapping("/{engagement}/archive")
    ResponseEntity<byte[]> archive(@PathVariable String engagement, Principal who) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ArchiveDocument.bytes(archives.of(engagement, who.getName())));
    }

    @Operation(summary = "Takes in an engagement from an archive, all of it or nothing; you are its team")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EngagementArchive.class)))
    @PostMapping(path = "/archive", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Engagement> take(HttpServletRequest request, Principal who) {
        Engagement made = intake.take(RequestBodies.bytes(request, ArchiveDocument.LARGEST), who.getName());
        return ResponseEntity.created(URI.create("/api/engagements/" + made.id()))
                .eTag(Revision.tag(made.revision()))
                .body(made);
    }
}
