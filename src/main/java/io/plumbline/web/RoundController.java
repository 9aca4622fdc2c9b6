package io.plumbline.web;

import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.Rounds;
import io.plumbline.engagement.Snapshot;
import io.plumbline.result.AssessmentResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rounds of an engagement: locked, published, and as they were. */
@RestController
@RequestMapping("/api/engagements/{engagement}")
@Tag(name = "Rounds")
class RoundController {

    private static final int LARGEST = 1024;

    private final Rounds rounds;

    RoundController(Rounds rounds) {
        this.rounds = rounds;
    }

    @Operation(summary = "Concludes the present round and keeps it as it is; needs If-Match")
    @PostMapping("/lock")
    ResponseEntity<Engagement> lock(HttpServletRequest request, @PathVariable String engagement, Principal who) {
        long revision = Revision.of(request);
        RequestBodies.nothing(request);
        return answer(rounds.lock(engagement, who.getName(), revision));
    }

    @Operation(summary = "Shows the locked round to the client; needs If-Match")
    @PostMapping("/publish")
    ResponseEntity<Engagement> publish(HttpServletRequest request, @PathVariable String engagement, Principal who) {
        long revision = Revision.of(request);
        RequestBodies.nothing(request);
        return answer(rounds.publish(engagement, who.getName(), revision));
    }

    @Operation(
            summary = "Begins another round; needs If-Match",
            description = "{\"carry\": false} begins it empty; otherwise interviews, answers, evidence and comments are"
                    + " carried over, so that a correction needs no second interview.")
    @PostMapping("/reopen")
    ResponseEntity<Engagement> reopen(HttpServletRequest request, @PathVariable String engagement, Principal who) {
        long revision = Revision.of(request);
        boolean carry = Rounds.carries(RequestBodies.bytes(request, LARGEST));
        return answer(rounds.reopen(engagement, who.getName(), revision, carry));
    }

    private static ResponseEntity<Engagement> answer(Engagement engagement) {
        return Revision.answer(engagement.revision(), engagement);
    }

    @Operation(summary = "The rounds that were locked: under which rules, with which hashes, and when published")
    @GetMapping("/rounds")
    List<Rounds.Round> list(@PathVariable String engagement, Principal who) {
        return rounds.list(engagement, who.getName());
    }

    @Operation(summary = "The result of a round as it was")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = AssessmentResult.class)))
    @GetMapping("/rounds/{round}")
    ResponseEntity<byte[]> result(@PathVariable String engagement, @PathVariable int round, Principal who) {
        Snapshot snapshot = rounds.result(engagement, who.getName(), round);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Plumbline-Ruleset", snapshot.ruleset().version())
                .body(snapshot.result().getBytes(StandardCharsets.UTF_8));
    }

    @Operation(summary = "The facts of a round as they were, to the byte: the decision log knows them by their hash")
    @GetMapping(path = "/rounds/{round}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> facts(@PathVariable String engagement, @PathVariable int round, Principal who) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(rounds.facts(engagement, who.getName(), round).getBytes(StandardCharsets.UTF_8));
    }
}
