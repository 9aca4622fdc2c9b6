package io.plumbline.web;

import io.plumbline.ruleset.Candidate;
import io.plumbline.ruleset.Outcome;
import io.plumbline.ruleset.Preview;
import io.plumbline.ruleset.Proof;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What became of an offered version, as an answer. */
final class RulesetAnswers {

    private RulesetAnswers() {}

    static ResponseEntity<Object> of(Outcome outcome) {
        return switch (outcome.state()) {
            case ACTIVATED ->
                ResponseEntity.created(URI.create("/api/rulesets/" + outcome.version()))
                        .body(outcome);
            case UNCHANGED -> ResponseEntity.ok(outcome);
            case REFUSED -> answer(refused(outcome.candidate().diagnostics()));
            case WAITING -> answer(waiting(outcome.candidate()));
            case SUPERSEDED ->
                answer(problem(
                        HttpStatus.CONFLICT,
                        "superseded-rules",
                        "Another version came first",
                        "while this version was being checked, an owner put another in force; "
                                + "look at what is in force and send it again if it is still wanted"));
        };
    }

    /** A rule set that cannot be taken, with everything that is wrong with it. */
    static ProblemDetail refused(List<?> diagnostics) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused-rules",
                "The rules cannot be taken",
                diagnostics.size() == 1
                        ? diagnostics.get(0).toString()
                        : diagnostics.size() + " things are wrong with the rules; nothing has changed");
        problem.setProperty("diagnostics", diagnostics);
        return problem;
    }

    /** A kept version that is not put in force without a reason. */
    static ResponseEntity<Object> of(Preview preview) {
        ProblemDetail problem = waiting(preview.version(), preview.proof(), preview.losses());
        problem.setProperty("preview", preview);
        return answer(problem);
    }

    private static ProblemDetail waiting(Candidate candidate) {
        ProblemDetail problem = waiting(candidate.version(), candidate.proof(), candidate.losses());
        problem.setProperty("candidate", candidate);
        return problem;
    }

    private static ProblemDetail waiting(String version, Proof proof, List<String> losses) {
        List<String> why = new ArrayList<>();
        add(why, proof.failing().size(), "failure in scenarios", "failures in scenarios");
        add(why, proof.unexpected(), "figure of an example that moves", "figures of examples that move");
        add(why, losses.size(), "thing that would be lost", "things that would be lost");
        ProblemDetail problem = problem(
                HttpStatus.CONFLICT,
                "waiting-rules",
                "The rules wait for approval",
                String.join(", ", why) + "; nothing has changed. "
                        + "Let examples and scenarios move along, or approve it with a reason: "
                        + "POST /api/rulesets/" + version + "/activate");
        problem.setProperty("failures", proof.failing());
        problem.setProperty("figures", proof.figures());
        problem.setProperty("losses", losses);
        return problem;
    }

    private static void add(List<String> why, int count, String one, String several) {
        if (count > 0) {
            why.add(count + " " + (count == 1 ? one : several));
        }
    }

    static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:plumbline:" + type));
        problem.setTitle(title);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
