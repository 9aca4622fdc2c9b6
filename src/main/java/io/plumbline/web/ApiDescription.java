package io.plumbline.web;

import io.plumbline.interview.FactsDocument;
import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Program;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.scorecard.ScorecardDocument;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Describes the HTTP API; every example in it is concluded by the running rules, so that none can be untrue. */
@Component
class ApiDescription implements OpenApiCustomizer {

    static {
        SpringDocUtils.getConfig().replaceWithClass(Figure.class, BigDecimal.class);
    }

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String MISTYPED = """
            {"organisation": "Example", "assessedOn": "2026-10-12",
             "interviews": [{"id": "P1", "audience": "practitioner",
                             "answers": {"incident-managment": {"ownership": 4}}}]}""";

    private final ActiveRuleset active;
    private final Examples examples;
    private final Problems problems;
    private final JsonMapper json;

    ApiDescription(ActiveRuleset active, Examples examples, Problems problems, JsonMapper json) {
        this.active = active;
        this.examples = examples;
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void customise(OpenAPI api) {
        Ruleset ruleset = active.get();
        api.info(
                new Info()
                        .title("Plumbline")
                        .version(Program.version())
                        .description(
                                "Interview facts in, recommendations out, every figure with the rule and the facts behind it."));
        describe(
                api.getPaths().get("/api/recommendations").getPost(),
                "Concludes an assessment's facts; nothing is kept",
                new DocumentSchemas(ruleset.methodology()).facts(),
                "worked-example",
                source -> ruleset.conclude(FactsDocument.read(source, ruleset.methodology()), false),
                source -> FactsDocument.read(source, ruleset.methodology()));
        describe(
                api.getPaths().get("/api/scorecard").getPost(),
                "Concludes one person's Scorecard; nothing is kept",
                new DocumentSchemas(ruleset.methodology()).scorecard(),
                "scorecard-leader",
                source -> ruleset.conclude(ScorecardDocument.read(source, ruleset.methodology()), false),
                source -> ScorecardDocument.read(source, ruleset.methodology()));
        MediaType facts = new MediaType().schema(new DocumentSchemas(ruleset.methodology()).facts());
        api.getPaths()
                .get("/api/rules/{rule}/why-not")
                .getPost()
                .requestBody(new RequestBody().required(true).content(new Content().addMediaType(JSON, facts)));
        api.getPaths().get("/api/methodology").getGet().summary("Everything an interview form needs");
        api.getPaths().get("/api/examples").getGet().summary("The names of the example documents");
        api.getPaths().get("/api/examples/{name}").getGet().summary("An example document, ready to be posted");
    }

    /** Something that is made of a document. */
    private interface Reading {
        Object of(InputStream source) throws IOException;
    }

    private void describe(
            Operation operation, String summary, Schema<?> schema, String name, Reading answer, Reading reading) {
        operation.summary(summary);
        operation.getParameters().forEach(each -> each.description(
                        "false leaves out which rule concluded what from which facts")
                .example(false));
        MediaType request = new MediaType().schema(schema);
        examples.find(name).ifPresent(text -> {
            request.addExamples(name, new Example().value(plain(text)));
            operation
                    .getResponses()
                    .get("200")
                    .getContent()
                    .values()
                    .forEach(each -> each.addExamples(
                            name,
                            new Example()
                                    .summary("with explain=false")
                                    .value(plain(json.writeValueAsString(made(answer, text))))));
        });
        operation.requestBody(new RequestBody().required(true).content(new Content().addMediaType(JSON, request)));
        operation
                .getResponses()
                .addApiResponse(
                        "400",
                        problem("The document has errors, all of them listed")
                                .content(new Content()
                                        .addMediaType(
                                                PROBLEM,
                                                new MediaType()
                                                        .schema(new Schema<>().type("object"))
                                                        .addExamples(
                                                                "mistyped",
                                                                new Example()
                                                                        .value(plain(json.writeValueAsString(
                                                                                made(reading, MISTYPED))))))));
        operation.getResponses().addApiResponse("413", problem("The document is larger than 5 MB"));
        operation.getResponses().addApiResponse("415", problem("The document is not sent as application/json"));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse().description(description);
    }

    private Object made(Reading reading, String text) {
        try {
            return reading.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (RefusedInput refused) {
            return problems.refused(refused);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    private Object plain(String text) {
        return json.readValue(text, Object.class);
    }
}
