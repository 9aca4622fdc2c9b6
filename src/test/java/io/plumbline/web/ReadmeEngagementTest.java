package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the README says of engagements can be done in the order in which it stands there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadmeEngagementTest {

    private static final Pattern SECTION = Pattern.compile("\n## Engagements\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?m)^curl (?:.*\\\\\n)*.*(?:\n {7}.*)*$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String PLACE = "http://localhost:8080";

    @LocalServerPort
    private int port;

    private final Map<String, String> known = new LinkedHashMap<>();

    /** A command of the README. */
    private static final class Curl {

        private final List<String> headers = new ArrayList<>();
        private String method = "GET";
        private byte[] body;
        private String place;

        static Curl of(String command) throws IOException {
            Curl curl = new Curl();
            List<String> words = new ArrayList<>();
            Matcher found = WORD.matcher(command.replace("\\\n", " "));
            while (found.find()) {
                words.add(found.group(1) == null ? found.group(2) : found.group(1));
            }
            for (int i = 1; i < words.size(); i++) {
                switch (words.get(i)) {
                    case "-i", "-s" -> {}
                    case "-u" -> assertThat(words.get(++i)).isEqualTo("ann");
                    case "-X" -> curl.method = words.get(++i);
                    case "-H" -> curl.headers.addAll(List.of(words.get(++i).split(": ", 2)));
                    case "-d" -> curl.send(words.get(++i).getBytes());
                    case "--data-binary" ->
                        curl.send(Files.readAllBytes(Path.of(words.get(++i).substring(1))));
                    default -> curl.place = words.get(i).substring(PLACE.length());
                }
            }
            return curl;
        }

        private void send(byte[] sent) {
            body = sent;
            method = method.equals("GET") ? "POST" : method;
        }
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> each : known.entrySet()) {
            filled = filled.replace(each.getKey(), each.getValue());
        }
        return filled;
    }

    private void learn(HttpResponse<String> answer) {
        answer.headers().firstValue("Location").ifPresent(made -> {
            String[] steps = made.split("/");
            known.put(
                    switch (steps[steps.length - 2]) {
                        case "engagements" -> "ENGAGEMENT";
                        case "interviews" -> "INTERVIEW";
                        case "evidence" -> "EVIDENCE";
                        default -> "ANOTHER";
                    },
                    steps[steps.length - 1]);
            if (answer.body().contains("#")) {
                String link = HttpClient.json(answer).get("link").asString();
                known.put("TOKEN", link.substring(link.indexOf('#') + 1));
            }
        });
    }

    @Test
    void everyCommandDoesWhatItSays() throws IOException {
        Matcher section = SECTION.matcher(Files.readString(Path.of("README.md")));
        assertThat(section.find()).isTrue();
        HttpClient ann = new People(new HttpClient(port)).client(Role.CONSULTANT);
        Matcher commands = COMMAND.matcher(section.group(1));
        int done = 0;
        while (commands.find()) {
            Curl curl = Curl.of(commands.group());
            if (commands.group().contains("REVISION")) {
                HttpResponse<String> now = ann.get(filled("/api/engagements/ENGAGEMENT"));
                known.put(
                        "REVISION",
                        now.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
            }
            String[] headers = curl.headers.stream().map(this::filled).toArray(String[]::new);
            HttpClient client = curl.headers.contains("Authorization") ? ann.asNobody() : ann;
            HttpResponse<String> answer = client.send(curl.method, filled(curl.place), null, curl.body, headers);
            assertThat(answer.statusCode())
                    .as(commands.group() + "\n" + answer.body())
                    .isBetween(200, 299);
            learn(answer);
            done++;
        }
        assertThat(done).as("commands of the README").isEqualTo(15);
    }
}
