package io.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.FactsDocument;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.MethodologyFiles;
import io.plumbline.methodology.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plain reading of the method comes to what the examples expect. */
class PlainMethodTest {

    private static final Path EXAMPLES = Path.of("rules", "examples");
    private static final String EXPECTED = ".expected.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Methodology methodology() {
        List<Diagnostic> problems = new ArrayList<>();
        Methodology methodology = MethodologyFiles.read(SourceFiles.read(Path.of("rules"), problems), problems);
        assertThat(problems).isEmpty();
        return methodology;
    }

    static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files
                    .map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(EXPECTED) && !each.startsWith("scorecard-"))
                    .map(each -> each.substring(0, each.length() - EXPECTED.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleComesToItsExpectedResult(String example) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(EXAMPLES.resolve(example + EXPECTED)));
        JsonNode found = JSON.valueToTree(conclude(example));
        assertThat(JsonDifference.first(expected, found)).isEmpty();
        assertThat(JsonDifference.first(found, expected))
                .as("what was concluded beyond the expected result")
                .isEmpty();
    }

    private static PlainResult conclude(String example) throws IOException {
        Methodology methodology = methodology();
        try (InputStream facts = Files.newInputStream(EXAMPLES.resolve(example + ".json"))) {
            Assessment assessment = FactsDocument.read(facts, methodology);
            return PlainMethod.conclude(methodology, assessment);
        }
    }
}
