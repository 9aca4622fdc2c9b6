package io.plumbline.web;

import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.Workroom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail of one engagement, for its team. */
@RestController
@Tag(name = "Audit")
class EngagementAuditController {

    private final AuditBook book;
    private final Workroom room;

    EngagementAuditController(AuditBook book, Workroom room) {
        this.book = book;
        this.room = room;
    }

    @Operation(summary = "Who did or looked at what in an engagement, the latest first")
    @GetMapping("/api/engagements/{engagement}/audit")
    AuditController.AuditPage latest(
            @PathVariable String engagement,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        int most = Paging.most(limit);
        return room.look(
                engagement,
                who.getName(),
                "audit.read",
                "audit",
                present -> AuditController.AuditPage.of(book.before(after, most + 1, engagement), most));
    }
}
