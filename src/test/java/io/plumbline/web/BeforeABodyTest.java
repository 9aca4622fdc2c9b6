package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may not is told so while the body has not even been sent. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BeforeABodyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    private String sent(Duration patience, String method, String path, String type, String authorization) {
        return new Wire(port, "127.0.0.1")
                .answer(
                        patience,
                        method + " " + path + " HTTP/1.1",
                        "Content-Type: " + type,
                        "Content-Length: 1000000",
                        authorization)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/rulesets, application/zip",
        "POST, /api/rulesets, application/x-www-form-urlencoded",
        "POST, /%61pi/rulesets, application/x-www-form-urlencoded",
        "POST, /api/rulesets, multipart/form-data; boundary=x",
        "POST, /api/rulesets?path=a.drl, application/octet-stream",
        "POST, /api/rulesets/check, application/zip",
        "POST, /api/rulesets/check, application/x-www-form-urlencoded",
        "POST, /api/rulesets/abcd/activate, application/json",
        "POST, /api/recommendations, application/json",
        "POST, /api/users, application/json",
        "PUT, /api/users/me/password, application/x-www-form-urlencoded",
        "DELETE, /api/users/ann, application/x-www-form-urlencoded",
        "POST, /nothing, application/x-www-form-urlencoded",
    })
    void nobodyIsRefusedBeforeTheBodyIsSent(String method, String path, String type) {
        assertThat(sent(PATIENCE, method, path, type, "X: y")).startsWith("HTTP/1.1 401 ");
        assertThat(sent(PATIENCE, method, path, type, "Authorization: Bearer wrong"))
                .startsWith("HTTP/1.1 401 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/rulesets, application/zip",
        "/api/rulesets, application/x-www-form-urlencoded",
        "/api/rulesets/check, application/octet-stream",
        "/api/users, application/json"
    })
    void whoIsKnownAndMayNotIsRefusedBeforeTheBodyIsSent(String path, String type) {
        People people = new People(new HttpClient(port));
        String token = people.token(people.with(Role.CONSULTANT));
        assertThat(sent(PATIENCE, "POST", path, type, "Authorization: Bearer " + token))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void whoMayIsWaitedFor() {
        People people = new People(new HttpClient(port));
        String token = people.token(people.with(Role.OWNER));
        assertThat(sent(
                        Duration.ofSeconds(2),
                        "POST",
                        "/api/rulesets/check",
                        "application/zip",
                        "Authorization: Bearer " + token))
                .isEqualTo("nothing");
    }
}
