package io.plumbline.web;

import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.Member;
import io.plumbline.engagement.Page;
import io.plumbline.engagement.Part;
import io.plumbline.engagement.Team;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may see an engagement; its changes are changes of the engagement, whose ETag they need. */
@RestController
@RequestMapping("/api/engagements/{engagement}/team")
@Tag(name = "Engagements")
class TeamController {

    private static final int LARGEST = 1_000;

    private final Team team;

    TeamController(Team team) {
        this.team = team;
    }

    /** What somebody is to be. */
    record Wanted(Part part) {}

    @Operation(summary = "Who may see the engagement, and how much of it")
    @GetMapping
    ResponseEntity<Page<Member>> list(
            @PathVariable String engagement,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        Team.Listed listed = team.of(engagement, who.getName(), after, Paging.most(limit));
        return Revision.answer(listed.revision(), listed.members());
    }

    @Operation(summary = "Lets somebody into the team, or gives them the client's part; needs If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Wanted.class)))
    @PutMapping(path = "/{account}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Member> put(
            HttpServletRequest request, @PathVariable String engagement, @PathVariable String account, Principal who) {
        long revision = Revision.of(request);
        Member member = new Member(account, Team.read(RequestBodies.bytes(request, LARGEST)));
        Engagement changed = team.put(engagement, who.getName(), revision, member);
        return Revision.answer(changed.revision(), member);
    }

    @Operation(summary = "Takes somebody out; needs If-Match")
    @DeleteMapping("/{account}")
    ResponseEntity<Void> remove(
            HttpServletRequest request, @PathVariable String engagement, @PathVariable String account, Principal who) {
        Engagement changed = team.remove(engagement, who.getName(), Revision.of(request), account);
        return Revision.answer(changed.revision());
    }
}
