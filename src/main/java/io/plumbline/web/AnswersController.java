package io.plumbline.web;

import io.plumbline.engagement.AnswersDocument;
import io.plumbline.engagement.Interviews;
import io.plumbline.engagement.KeptAnswers;
import io.plumbline.engagement.Page;
import io.plumbline.ruleset.ActiveRuleset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an interviewee said, one discipline at a time, so that it can be kept while it is being said. */
@RestController
@RequestMapping("/api/engagements/{engagement}/interviews/{interview}/answers")
@Tag(name = "Interviews")
class AnswersController {

    private static final int LARGEST = 128 * 1024;

    private final Interviews interviews;
    private final ActiveRuleset active;

    AnswersController(Interviews interviews, ActiveRuleset active) {
        this.interviews = interviews;
        this.active = active;
    }

    @Operation(summary = "All answers of an interview, by discipline")
    @GetMapping
    Page<KeptAnswers> list(@PathVariable String engagement, @PathVariable String interview, Principal who) {
        return new Page<>(interviews.answers(engagement, who.getName(), interview), null);
    }

    @Operation(summary = "The answers about one discipline; empty, with the ETag \"0\", where nothing was kept yet")
    @GetMapping("/{discipline}")
    ResponseEntity<KeptAnswers> one(
            @PathVariable String engagement,
            @PathVariable String interview,
            @PathVariable String discipline,
            Principal who) {
        AnswersDocument.requireKnown(discipline, active.get().methodology());
        return answer(interviews.answers(engagement, who.getName(), interview, discipline));
    }

    @Operation(summary = "Keeps the answers about one discipline; needs If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AnswersDocument.class)))
    @PutMapping(path = "/{discipline}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptAnswers> answer(
            HttpServletRequest request,
            @PathVariable String engagement,
            @PathVariable String interview,
            @PathVariable String discipline,
            Principal who) {
        long revision = Revision.of(request);
        AnswersDocument sent = AnswersDocument.read(
                RequestBodies.bytes(request, LARGEST), discipline, active.get().methodology());
        return answer(interviews.answer(engagement, who.getName(), interview, discipline, revision, sent));
    }

    private static ResponseEntity<KeptAnswers> answer(KeptAnswers answers) {
        return Revision.answer(answers.revision(), answers);
    }
}
