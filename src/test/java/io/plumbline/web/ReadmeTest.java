package io.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.TestRules;
import io.plumbline.bench.JsonDifference;
import io.plumbline.ruleset.Ruleset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the README shows is what the service answers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadmeTest {

    private static final Pattern REQUEST = Pattern.compile(
            "```sh\ncurl -s (-u \\S+ \\S+) [^\n]*\n  --data-binary @(\\S+)[ \\\\\n]+'?http://localhost:8080([^'\\s]+)'?\n```");
    static final String AT_FIRST = "-u \"owner:$(cat data/initial-password)\"";
    private static final Pattern ANSWER =
            Pattern.compile("<!-- answer: (\\S+) (\\S+) -->\n```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MOVED =
            Pattern.compile("<!-- moved: (\\S+) (\\S+) (\\S+) (\\S+) -->\n\\|[^\n]*\n\\|[^\n]*\n((?:\\|[^\n]*\n)+)");

    @LocalServerPort
    private int port;

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void everyRequestIsAnswered() throws IOException {
        Matcher requests = REQUEST.matcher(readme());
        int found = 0;
        while (requests.find()) {
            String document = Files.readString(Path.of(requests.group(2)));
            assertEquals(AT_FIRST, requests.group(1));
            assertEquals(
                    200, new HttpClient(port).post(requests.group(3), document).statusCode(), requests.group());
            found++;
        }
        assertEquals(2, found, "requests of the README");
    }

    @Test
    void everyAnswerIsWhatTheServiceSays() throws IOException {
        Matcher answers = ANSWER.matcher(readme());
        int found = 0;
        while (answers.find()) {
            JsonNode result = HttpClient.json(
                    new HttpClient(port).post("/api/recommendations", TestRules.example(answers.group(1) + ".json")));
            JsonNode shown = HttpClient.JSON.readTree(answers.group(3));
            assertEquals(Optional.empty(), JsonDifference.first(shown, result.at(answers.group(2))), answers.group(2));
            found++;
        }
        assertEquals(3, found, "answers of the README");
    }

    @Test
    void theChangeMovesTheFiguresThatTheReadmeShows(@TempDir Path folder) throws IOException {
        Matcher moved = MOVED.matcher(readme());
        assertTrue(moved.find());
        copy(TestRules.FOLDER, folder);
        Path parameters = folder.resolve("methodology/parameters.csv");
        Files.writeString(
                parameters,
                Files.readString(parameters)
                        .replaceFirst(
                                "(?m)^(" + Pattern.quote(moved.group(2)) + "),[^,]*,", "$1," + moved.group(3) + ","));
        JsonNode before = discipline(TestRules.shipped(), moved.group(1), moved.group(4));
        JsonNode after = discipline(Ruleset.load(folder), moved.group(1), moved.group(4));
        moved.group(5).lines().forEach(row -> {
            String[] cells = row.split("\\|");
            assertEquals(
                    Double.parseDouble(cells[2]), before.get(cells[1].strip()).asDouble(), row);
            assertEquals(
                    Double.parseDouble(cells[3]), after.get(cells[1].strip()).asDouble(), row);
        });
    }

    private static JsonNode discipline(Ruleset rules, String example, String discipline) {
        JsonNode result = HttpClient.JSON.valueToTree(
                rules.conclude(TestRules.read(TestRules.example(example + ".json"), rules.methodology()), false));
        return result.get("disciplines")
                .valueStream()
                .filter(each -> each.get("discipline").asString().equals(discipline))
                .findFirst()
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
