package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passwords and tokens come back in no answer and no log, whatever goes wrong. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NEW = "canary of a new password";
    private static final String WRONG = "canary of a wrong password";

    @LocalServerPort
    private int port;

    private final List<String> answers = new ArrayList<>();

    private void add(HttpResponse<String> answer) {
        answers.add(answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
    }

    private static String base64(String name, String password) {
        return Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private void wire(String... lines) {
        answers.add(new Wire(port, "127.0.0.31").answer(PATIENCE, lines).orElse(""));
    }

    @Test
    void noSecretIsAnsweredOrLogged(CapturedOutput output) {
        HttpClient admin = new HttpClient(port);
        People people = new People(admin);
        People.Person ann = people.with(Role.CONSULTANT);
        String token = people.token(ann);
        HttpClient machine = admin.withToken(token);
        HttpClient hers = admin.as(ann.name(), ann.password());
        for (HttpClient each : List.of(admin, hers, machine, admin.withToken(token + "x"))) {
            for (String path : List.of(
                    "/actuator/health", "/actuator/env", "/actuator/configprops", "/api/users", "/api/users/me")) {
                add(each.get(path));
            }
            add(each.get("/api/tokens"));
            add(each.post("/api/recommendations", "{"));
            add(each.post("/api/nothing", "{}"));
        }
        for (String body : List.of(
                "{\"name\":\"x\",\"roles\":[],\"password\":\"" + NEW + "\"}",
                "{\"name\":\"x\",\"roles\":[\"owner\"],\"password\":[\"" + NEW + "\"]}",
                "{\"name\":\"owner\",\"roles\":[\"owner\"],\"password\":\"" + NEW + "\"}",
                "{\"name\":\"x\",\"password\":" + NEW,
                "{\"old\":\"" + ann.password() + "\",\"new\":\"" + NEW + "\",\"" + "also\":1}",
                "{\"old\":\"" + WRONG + "\",\"new\":\"" + NEW + "\"}")) {
            add(admin.post("/api/users", body));
            add(admin.post("/api/users/" + ann.name() + "/password", body.replace("\"name\"", "\"nam\"")));
            add(hers.put("/api/users/me/password", body));
        }
        add(admin.as(ann.name(), WRONG).get("/api/methodology"));
        String wrong = base64(ann.name(), WRONG);
        wire("GET /api/methodology HTTP/1.1", "Authorization: Basic " + wrong);
        wire("GET /api/methodology HTTP/1.1", "Authorization: Basic " + wrong + "\u0000");
        wire("GET /api/methodology HTTP/1.1", "Authorization Basic: " + wrong);
        wire("GET /api/methodology HTTP/1.1", "Authorization\u0000: Bearer " + token);
        wire("GET /api//methodology HTTP/1.1", "Authorization: Bearer " + token);
        wire("GET /api/users/{x} HTTP/1.1", "Authorization: Bearer " + token);
        assertThat(answers).hasSizeGreaterThan(50);
        for (String secret : List.of(
                HttpClient.PASSWORD,
                NEW,
                WRONG,
                ann.password(),
                token,
                wrong,
                base64("owner", HttpClient.PASSWORD),
                "{bcrypt}")) {
            assertThat(answers).noneMatch(each -> each.contains(secret));
            assertThat(output.getAll()).doesNotContain(secret);
        }
        assertThat(output.getAll()).as("what is logged is seen here").contains("made the account " + ann.name());
    }

    @Test
    void settingsAndAnswersWithSecretsDoNotShowThemWhenPrinted() {
        assertThat(new AccessSettings(NEW, new AccessSettings.Limit(1, PATIENCE)).toString())
                .doesNotContain(NEW);
        assertThat(new UserController.Given(null, NEW).toString()).doesNotContain(NEW);
        assertThat(new TokenController.Made(null, NEW).toString()).doesNotContain(NEW);
        assertThat(new AccountDocuments.NewAccount("x", null, NEW).toString()).doesNotContain(NEW);
        assertThat(new AccountDocuments.Reset(NEW).toString()).doesNotContain(NEW);
        assertThat(new AccountDocuments.OwnPassword(NEW, NEW).toString()).doesNotContain(NEW);
    }
}
