package io.plumbline.web;

import io.plumbline.engagement.PresentResult;
import io.plumbline.engagement.Progress;
import io.plumbline.engagement.Trend;
import io.plumbline.engagement.WhatIf;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the present facts of an engagement come to. */
@RestController
@RequestMapping("/api/engagements/{engagement}")
@Tag(name = "Results")
class ResultController {

    private static final String CSV = "text/csv";

    private static final List<String> FINDINGS = List.of("type", "discipline", "aspect", "habit", "title", "text");
    private static final List<String> RECOMMENDATIONS = List.of(
            "wave",
            "waveName",
            "kind",
            "discipline",
            "habit",
            "title",
            "text",
            "priority",
            "band",
            "effort",
            "blockedBy",
            "later");

    private final PresentResult result;
    private final WhatIf whatIf;
    private final Trend trend;
    private final Progress progress;

    ResultController(PresentResult result, WhatIf whatIf, Trend trend, Progress progress) {
        this.result = result;
        this.whatIf = whatIf;
        this.trend = trend;
        this.progress = progress;
    }

    @Operation(summary = "Concludes the present facts under the rules in force; earlier rounds stand under rounds")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = AssessmentResult.class)))
    @GetMapping("/recommendations")
    ResponseEntity<byte[]> recommendations(
            @PathVariable String engagement, @RequestParam(defaultValue = "true") boolean explain, Principal who) {
        return DecisionAnswer.of(result.of(engagement, who.getName(), explain));
    }

    @Operation(summary = "The findings of the present facts as rows; nothing in them is a formula")
    @GetMapping(path = "/findings.csv", produces = CSV)
    ResponseEntity<byte[]> findings(@PathVariable String engagement, Principal who) {
        return rows(engagement, who, "findings", FINDINGS);
    }

    @Operation(summary = "The recommendations of the present facts as rows; nothing in them is a formula")
    @GetMapping(path = "/recommendations.csv", produces = CSV)
    ResponseEntity<byte[]> rows(@PathVariable String engagement, Principal who) {
        return rows(engagement, who, "recommendations", RECOMMENDATIONS);
    }

    private ResponseEntity<byte[]> rows(String engagement, Principal who, String list, List<String> columns) {
        byte[] concluded = result.of(engagement, who.getName(), false).answer();
        JsonNode entries =
                ResultJson.read(new String(concluded, StandardCharsets.UTF_8)).get(list);
        return CsvRows.of(list + ".csv", entries, columns);
    }

    @Operation(
            summary =
                    "What would follow from other answers, evidence or targets, beside what follows now; nothing is kept",
            description = "Send what changes in the form of a facts document. An interview with a known id adds to what"
                    + " was said in it, any other is one more; evidence is added. Errors are told at their places in the"
                    + " facts as they would be.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(type = "object", description = "A part of a facts document")))
    @PostMapping(path = "/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    WhatIf.Answer whatIf(HttpServletRequest request, @PathVariable String engagement, Principal who) {
        return whatIf.of(engagement, who.getName(), RequestBodies.document(request));
    }

    @Operation(summary = "The figures of each locked round, and what changed in the rules between rounds")
    @GetMapping("/trend")
    List<Trend.RoundFigures> trend(@PathVariable String engagement, Principal who) {
        return trend.of(engagement, who.getName());
    }

    @Operation(summary = "Which voices are missing before a score or a gap, and where one more interview settles most")
    @GetMapping("/progress")
    Progress.Report progress(@PathVariable String engagement, Principal who) {
        return progress.of(engagement, who.getName());
    }
}
