package io.plumbline.web;

import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.Deed;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.engagement.TrailVerdict;
import io.plumbline.engagement.Workroom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, for admins. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "Audit")
class AuditController {

    private final AuditBook book;
    private final TrailCheck check;
    private final Workroom room;

    AuditController(AuditBook book, TrailCheck check, Workroom room) {
        this.book = book;
        this.check = check;
        this.room = room;
    }

    @Operation(summary = "Who did or looked at what, the latest first; `next` goes into `after` for those before")
    @GetMapping
    AuditPage latest(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            Principal who) {
        int most = Paging.most(limit);
        return room.done(
                new Deed(who.getName(), "audit.read", null, "audit"),
                () -> AuditPage.of(book.before(after, most + 1), most));
    }

    @Operation(summary = "Whether the audit trail is as it was written, and the first entry that is not")
    @GetMapping("/verification")
    TrailVerdict verification(Principal who) {
        return room.done(new Deed(who.getName(), "audit.verified", null, "audit"), check::verdict);
    }

    /**
     * Some entries of the trail.
     *
     * @param items the entries, the latest first
     * @param next what to ask for those before; null when there are none
     */
    record AuditPage(List<AuditEntry> items, Long next) {

        static AuditPage of(List<AuditEntry> found, int most) {
            List<AuditEntry> items = found.subList(0, Math.min(most, found.size()));
            return new AuditPage(
                    items, found.size() > most ? items.get(most - 1).number() : null);
        }
    }
}
