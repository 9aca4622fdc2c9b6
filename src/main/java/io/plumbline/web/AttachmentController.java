package io.plumbline.web;

import io.plumbline.engagement.Attachment;
import io.plumbline.engagement.AttachmentType;
import io.plumbline.engagement.Attachments;
import io.plumbline.engagement.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files beside a piece of evidence: given back to be saved, never to be shown. */
@RestController
@RequestMapping("/api/engagements/{engagement}/evidence/{evidence}/attachments")
@Tag(name = "Evidence")
class AttachmentController {

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @Operation(summary = "The attachments, in the order in which they were kept")
    @GetMapping
    Page<Attachment> list(
            @PathVariable String engagement,
            @PathVariable String evidence,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        return attachments.list(engagement, who.getName(), evidence, after, Paging.most(limit));
    }

    @Operation(summary = "Attaches a file of at most 10 MiB, sent as it is")
    @PostMapping
    ResponseEntity<Attachment> add(
            HttpServletRequest request,
            @PathVariable String engagement,
            @PathVariable String evidence,
            @RequestParam String name,
            Principal who) {
        AttachmentType type = type(request);
        byte[] content = RequestBodies.bytes(request, Attachments.LARGEST);
        Attachment added = attachments.add(engagement, who.getName(), evidence, name, type, content);
        return ResponseEntity.created(URI.create(
                        "/api/engagements/" + engagement + "/evidence/" + evidence + "/attachments/" + added.id()))
                .body(added);
    }

    private static AttachmentType type(HttpServletRequest request) {
        String sent = request.getContentType();
        return AttachmentType.of(sent == null ? "" : sent.split(";", 2)[0].strip())
                .orElseThrow(() -> new ErrorResponseException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        RulesetAnswers.problem(
                                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                                "unfit-attachment",
                                "Such a file cannot be attached",
                                "the header Content-Type names one of "
                                        + String.join(", ", AttachmentType.mediaTypes())),
                        null));
    }

    @Operation(summary = "What an attachment holds, to be saved")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{attachment}")
    ResponseEntity<byte[]> one(
            @PathVariable String engagement,
            @PathVariable String evidence,
            @PathVariable String attachment,
            Principal who) {
        Attachments.Content found = attachments.of(engagement, who.getName(), evidence, attachment);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(found.attachment().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(found.content());
    }

    @Operation(summary = "Takes out an attachment")
    @DeleteMapping("/{attachment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String engagement,
            @PathVariable String evidence,
            @PathVariable String attachment,
            Principal who) {
        attachments.remove(engagement, who.getName(), evidence, attachment);
    }
}
