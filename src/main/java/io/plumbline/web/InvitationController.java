package io.plumbline.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.plumbline.engagement.Invitation;
import io.plumbline.engagement.Invitations;
import io.plumbline.engagement.Page;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links with which interviewees answer for themselves. */
@RestController
@RequestMapping("/api/engagements/{engagement}/interviews/{interview}/invitations")
@Tag(name = "Invitations")
class InvitationController {

    private static final int LARGEST = 1_000;

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    /** For how many days the link is to hold. */
    record Wanted(Integer days) {}

    /**
     * An invitation that was made just now.
     *
     * @param link shown this once; what stands after # is sent to no server when the link is followed
     */
    record Link(@JsonUnwrapped Invitation invitation, String link) {

        @Override
        public String toString() {
            return "Link[invitation=" + invitation + "]";
        }
    }

    @Operation(summary = "The invitations to this interview; their links are not kept")
    @GetMapping
    Page<Invitation> list(
            @PathVariable String engagement,
            @PathVariable String interview,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        return invitations.list(engagement, who.getName(), interview, after, Paging.most(limit));
    }

    @Operation(summary = "Makes a link for the interviewee, for 14 days or as many as are named, up to 60")
    @RequestBody(content = @Content(schema = @Schema(implementation = Wanted.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Link> make(
            HttpServletRequest request,
            @PathVariable String engagement,
            @PathVariable String interview,
            Principal who) {
        int days = Invitations.days(RequestBodies.bytes(request, LARGEST));
        Invitations.Made made = invitations.make(engagement, who.getName(), interview, days);
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(InterviewPage.PATH)
                .fragment(made.token())
                .toUriString();
        return ResponseEntity.created(URI.create("/api/engagements/" + engagement + "/interviews/" + interview
                        + "/invitations/" + made.invitation().id()))
                .body(new Link(made.invitation(), link));
    }

    @Operation(summary = "Revokes a link; holds at once")
    @DeleteMapping("/{invitation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(
            @PathVariable String engagement,
            @PathVariable String interview,
            @PathVariable String invitation,
            Principal who) {
        invitations.revoke(engagement, who.getName(), interview, invitation);
    }
}
