package io.plumbline.web;

import io.plumbline.engagement.InterviewDocument;
import io.plumbline.engagement.Interviews;
import io.plumbline.engagement.KeptInterview;
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

/** The interviews of the present round. */
@RestController
@RequestMapping("/api/engagements/{engagement}/interviews")
@Tag(name = "Interviews")
class InterviewController {

    private static final int LARGEST = 256 * 1024;

    private final Interviews interviews;
    private final ActiveRuleset active;

    InterviewController(Interviews interviews, ActiveRuleset active) {
        this.interviews = interviews;
        this.active = active;
    }

    @Operation(summary = "The interviews by code, without their answers")
    @GetMapping
    Page<KeptInterview> list(
            @PathVariable String engagement,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        return interviews.list(engagement, who.getName(), after, Paging.most(limit));
    }

    @Operation(
            summary =
                    "Adds an interview; its code is what the facts document calls it, in all rounds with somebody of this name")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = InterviewDocument.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptInterview> add(HttpServletRequest request, @PathVariable String engagement, Principal who) {
        KeptInterview added = interviews.add(engagement, who.getName(), document(request));
        return ResponseEntity.created(URI.create("/api/engagements/" + engagement + "/interviews/" + added.id()))
                .eTag(Revision.tag(added.revision()))
                .body(added);
    }

    @Operation(summary = "One interview, without its answers")
    @GetMapping("/{interview}")
    ResponseEntity<KeptInterview> one(@PathVariable String engagement, @PathVariable String interview, Principal who) {
        return answer(interviews.of(engagement, who.getName(), interview));
    }

    @Operation(summary = "Changes an interview, its habits among the rest; needs If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = InterviewDocument.class)))
    @PutMapping(path = "/{interview}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptInterview> change(
            HttpServletRequest request,
            @PathVariable String engagement,
            @PathVariable String interview,
            Principal who) {
        long revision = Revision.of(request);
        return answer(interviews.change(engagement, who.getName(), interview, revision, document(request)));
    }

    @Operation(summary = "Takes out an interview that holds no answers; needs If-Match")
    @DeleteMapping("/{interview}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            HttpServletRequest request,
            @PathVariable String engagement,
            @PathVariable String interview,
            Principal who) {
        interviews.remove(engagement, who.getName(), interview, Revision.of(request));
    }

    private InterviewDocument document(HttpServletRequest request) {
        return InterviewDocument.read(
                RequestBodies.bytes(request, LARGEST), active.get().methodology());
    }

    private static ResponseEntity<KeptInterview> answer(KeptInterview interview) {
        return Revision.answer(interview.revision(), interview);
    }
}
