package io.plumbline.web;

import io.plumbline.engagement.ClientEngagement;
import io.plumbline.engagement.ClientView;
import io.plumbline.engagement.ClientViews;
import io.plumbline.engagement.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a client sees of an engagement; nothing else of the program answers a client. */
@RestController
@Tag(name = "Client")
class ClientViewController {

    private final ClientViews views;

    ClientViewController(ClientViews views) {
        this.views = views;
    }

    @Operation(summary = "The engagements of which you may see what was published to the client, the newest first")
    @AlsoForClient
    @GetMapping("/api/client-views")
    Page<ClientEngagement> list(
            @RequestParam(required = false) Long after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        return views.list(who.getName(), after == null ? Long.MAX_VALUE : after, Paging.most(limit));
    }

    @Operation(
            summary =
                    "What was published to the client; for the team also what would be published of the present round",
            description = "A figure that is held back is {\"status\": \"SUPPRESSED\"}, one that does not exist"
                    + " {\"status\": \"NO_DATA\"}, and one of which only a step of the scale is shown"
                    + " {\"status\": \"ABOUT\", \"value\": 3.50}.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ClientView.class)))
    @AlsoForClient
    @GetMapping("/api/engagements/{engagement}/client-view")
    ResponseEntity<byte[]> view(
            @PathVariable String engagement, @RequestParam(required = false) Integer round, Principal who) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(views.shown(engagement, who.getName(), round).getBytes(StandardCharsets.UTF_8));
    }
}
