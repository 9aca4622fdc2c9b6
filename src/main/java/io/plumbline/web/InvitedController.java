package io.plumbline.web;

import io.plumbline.engagement.AnswersDocument;
import io.plumbline.engagement.Invited;
import io.plumbline.engagement.Questionnaire;
import io.plumbline.engagement.SelfCompletion;
import io.plumbline.methodology.Methodology;
import io.plumbline.ruleset.ActiveRuleset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What interviewees see and say who were sent a link. */
@RestController
@RequestMapping("/api/invited")
@Tag(name = "Invitations")
class InvitedController {

    private static final int LARGEST = 128 * 1024;

    private final SelfCompletion completion;
    private final ActiveRuleset active;

    InvitedController(SelfCompletion completion, ActiveRuleset active) {
        this.completion = completion;
        this.active = active;
    }

    /** What an interviewee says about one discipline. */
    record OwnAnswers(Map<String, Object> answers) {}

    /** What an interviewee says about habits. */
    record OwnHabits(Map<String, Object> habits) {}

    /** An interviewee's opening estimate. */
    record OwnEstimate(BigDecimal overallEstimate) {}

    @Operation(summary = "What is asked of you, and what you answered so far; its ETag is that of estimate and habits")
    @GetMapping
    ResponseEntity<Questionnaire> asked(@Parameter(hidden = true) @AuthenticationPrincipal Invited who) {
        Questionnaire asked = completion.asked(who, methodology());
        return Revision.answer(asked.revision(), asked);
    }

    @Operation(summary = "Keeps your answers about one discipline; needs If-Match, with its revision in quotes")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OwnAnswers.class)))
    @PutMapping(path = "/answers/{discipline}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> answer(
            HttpServletRequest request,
            @PathVariable String discipline,
            @Parameter(hidden = true) @AuthenticationPrincipal Invited who) {
        long revision = Revision.of(request);
        AnswersDocument sent =
                AnswersDocument.ofInterviewee(RequestBodies.bytes(request, LARGEST), discipline, methodology());
        return Revision.answer(completion.answer(who, discipline, revision, sent));
    }

    @Operation(summary = "Keeps what you say about habits; needs If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OwnHabits.class)))
    @PutMapping(path = "/habits", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> habits(
            HttpServletRequest request, @Parameter(hidden = true) @AuthenticationPrincipal Invited who) {
        long revision = Revision.of(request);
        return Revision.answer(completion.habits(who, revision, RequestBodies.bytes(request, LARGEST), methodology()));
    }

    @Operation(summary = "Keeps your opening estimate; needs If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OwnEstimate.class)))
    @PutMapping(path = "/estimate", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> estimate(
            HttpServletRequest request, @Parameter(hidden = true) @AuthenticationPrincipal Invited who) {
        long revision = Revision.of(request);
        return Revision.answer(completion.estimate(who, revision, RequestBodies.bytes(request, LARGEST)));
    }

    @Operation(summary = "Says that you are done; the link holds no more")
    @PostMapping("/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void done(HttpServletRequest request, @Parameter(hidden = true) @AuthenticationPrincipal Invited who) {
        RequestBodies.nothing(request);
        completion.done(who);
    }

    private Methodology methodology() {
        return active.get().methodology();
    }
}
