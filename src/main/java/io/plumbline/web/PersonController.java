package io.plumbline.web;

import io.plumbline.engagement.Erasure;
import io.plumbline.engagement.ErasureWishes;
import io.plumbline.store.Compaction;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What interviewees may ask for about themselves. */
@RestController
@RequestMapping("/api/engagements/{engagement}/interviews/{interview}")
@Tag(name = "Interviews")
class PersonController {

    private final Erasure erasure;
    private final Compaction compaction;

    PersonController(Erasure erasure, Compaction compaction) {
        this.erasure = erasure;
        this.compaction = compaction;
    }

    @Operation(summary = "All that is kept of the person behind an interview, over all rounds")
    @GetMapping("/export")
    Map<String, Object> export(@PathVariable String engagement, @PathVariable String interview, Principal who) {
        return erasure.export(engagement, who.getName(), interview);
    }

    /** A second time it finds nothing, so that it needs no key. */
    @Operation(
            summary = "Erases the person behind an interview, with all they said in every round, to the last byte;"
                    + " tells where a part of their name still stands")
    @RequestBody(content = @Content(schema = @Schema(implementation = ErasureWishes.class)))
    @PostMapping("/erase")
    Erasure.Erased erase(
            HttpServletRequest request,
            @PathVariable String engagement,
            @PathVariable String interview,
            Principal who) {
        ErasureWishes wishes = ErasureWishes.read(RequestBodies.document(request));
        AtomicReference<Erasure.Erased> erased = new AtomicReference<>();
        compaction.after(() -> erased.set(erasure.erase(engagement, who.getName(), interview, wishes)));
        return erased.get();
    }
}
