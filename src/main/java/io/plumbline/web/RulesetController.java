package io.plumbline.web;

import io.plumbline.ruleset.ActivationMode;
import io.plumbline.ruleset.ActivationSummary;
import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.Preview;
import io.plumbline.ruleset.RulesetStatus;
import io.plumbline.ruleset.RulesetWatcher;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the rules: which is in force, which were, and how an owner puts another in force. */
@RestController
@Tag(name = "Rulesets")
@RequestMapping("/api/rulesets")
class RulesetController {

    private static final int MOST_SHOWN = 200;
    private static final String ZIP = "application/zip";

    private final Activations activations;
    private final RulesetWatcher watcher;
    private final KeptRulesets kept;

    RulesetController(Activations activations, RulesetWatcher watcher, KeptRulesets kept) {
        this.activations = activations;
        this.watcher = watcher;
        this.kept = kept;
    }

    /** Why a version is put in force. */
    record Why(String reason) {}

    @GetMapping("/active")
    RulesetStatus active() {
        return RulesetStatus.of(activations, watcher);
    }

    @GetMapping
    List<ActivationSummary> activations() {
        return kept.activations(MOST_SHOWN);
    }

    @GetMapping("/{version}")
    KeptRulesets.Kept version(@PathVariable String version) {
        return kept.of(version);
    }

    @GetMapping("/{from}/diff/{to}")
    KeptRulesets.Comparison diff(@PathVariable String from, @PathVariable String to) {
        return kept.compare(from, to);
    }

    @PostMapping(
            path = "/check",
            consumes = {ZIP, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    Preview check(HttpServletRequest request, @RequestParam(required = false) String path) {
        RulesetUpload upload =
                RulesetUpload.of(request, path, activations.active().get());
        return activations.trials().check(upload.files(), upload.problems());
    }

    @PostMapping(consumes = {ZIP, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<Object> upload(
            HttpServletRequest request,
            @RequestParam(required = false) String path,
            @RequestParam(required = false) String reason,
            Principal who) {
        RulesetUpload upload =
                RulesetUpload.of(request, path, activations.active().get());
        Offer offer = new Offer(Origin.UPLOAD, who.getName(), RulesetUpload.reason(reason), null);
        return RulesetAnswers.of(activations.offer(upload.files(), upload.problems(), offer, null));
    }

    @PostMapping(path = "/{version}/activate", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> activate(@PathVariable String version, @RequestBody Why why, Principal who) {
        String reason = RulesetUpload.reason(why.reason());
        if (reason == null && activations.mode() == ActivationMode.GUARDED) {
            Preview preview = activations.trials().check(version);
            if (!preview.isFine()) {
                return RulesetAnswers.of(preview);
            }
            throw RulesetUpload.refused("/reason", "say why: what is put in force by hand needs a reason here");
        }
        return RulesetAnswers.of(
                activations.activate(kept.whole(version), new Offer(Origin.KEPT, who.getName(), reason, null)));
    }
}
