package io.plumbline.web;

import io.plumbline.scenario.Proposal;
import io.plumbline.scenario.Proposals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios that analysts propose, and what owners make of them. */
@RestController
@Tag(name = "Scenarios")
@RequestMapping("/api/scenarios/proposals")
class ProposalController {

    private final Proposals proposals;

    ProposalController(Proposals proposals) {
        this.proposals = proposals;
    }

    /** What is proposed. */
    record Proposed(String path, String text, String reason) {}

    /** Why it is declined. */
    record Why(String reason) {}

    @Operation(summary = "Proposed scenarios and what became of them, the newest first")
    @GetMapping
    List<Proposal> all() {
        return proposals.latest();
    }

    @Operation(summary = "Proposes a feature for the folder of the scenarios")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Proposal> propose(@RequestBody Proposed proposed, Principal who) {
        Proposal kept =
                said(() -> proposals.propose(proposed.path(), proposed.text(), proposed.reason(), who.getName()));
        return ResponseEntity.created(URI.create("/api/scenarios/proposals")).body(kept);
    }

    @Operation(summary = "Writes a proposed feature into the folder")
    @PostMapping("/{number}/accept")
    Proposal accept(@PathVariable long number, Principal who) {
        return proposals.accept(number, who.getName());
    }

    @Operation(summary = "Lets a proposal go, with a reason")
    @PostMapping(path = "/{number}/decline", consumes = MediaType.APPLICATION_JSON_VALUE)
    Proposal decline(@PathVariable long number, @RequestBody Why why, Principal who) {
        return said(() -> proposals.decline(number, who.getName(), why.reason()));
    }

    private interface Doing {
        Proposal done();
    }

    private static Proposal said(Doing doing) {
        try {
            return doing.done();
        } catch (IllegalArgumentException e) {
            throw RulesetUpload.refused("", e.getMessage());
        }
    }
}
