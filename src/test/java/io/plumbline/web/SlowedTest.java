package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.FailedLogins;
import io.plumbline.account.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes too often has to wait; each test comes from an address of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SlowedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private AccessSettings settings;

    private String scorecard(String from, String path, String header) {
        return new Wire(port, from)
                .answer(
                        PATIENCE,
                        "POST " + path + " HTTP/1.1",
                        "Content-Type: application/json",
                        header,
                        "Content-Length: 0")
                .orElseThrow();
    }

    @Test
    void scorecardsOfOneAddressAreBoundedHoweverTheyAreSpeltAndOthersGoOn() {
        int most = settings.scorecard().requests();
        String answer = "";
        int sent = 0;
        for (; sent < 10 * most && !answer.startsWith("HTTP/1.1 429 "); sent++) {
            String path = sent % 2 == 0 ? "/api/scorecard" : "/api/%73corecard";
            answer = scorecard("127.0.0.11", path, "X-Forwarded-For: 10.0.0." + sent);
        }
        assertThat(sent).isGreaterThan(most);
        assertThat(answer)
                .startsWith("HTTP/1.1 429 ")
                .containsPattern("\r\nRetry-After: [1-9]\\d*\r\n")
                .contains("application/problem+json", "urn:plumbline:too-many-requests");
        assertThat(scorecard("127.0.0.12", "/api/scorecard", "X: y")).startsWith("HTTP/1.1 400 ");
        String token = new People(new HttpClient(port)).client(Role.CONSULTANT).authorization();
        assertThat(scorecard("127.0.0.11", "/api/scorecard", "Authorization: " + token))
                .startsWith("HTTP/1.1 400 ");
    }

    private String signIn(String from, String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Wire(port, from)
                .answer(
                        PATIENCE,
                        "GET /api/methodology HTTP/1.1",
                        "Authorization: Basic " + Base64.getEncoder().encodeToString(both))
                .orElseThrow();
    }

    @Test
    void guessesOfAPasswordHaveToWaitAndATokenOfTheAccountDoesNot() {
        People people = new People(new HttpClient(port));
        People.Person person = people.with(Role.ANALYST);
        HttpClient machine = new HttpClient(port).withToken(people.token(person));
        String answer = "";
        for (int i = 0; i <= FailedLogins.FREE_PER_ACCOUNT + 3 && !answer.startsWith("HTTP/1.1 429 "); i++) {
            answer = signIn("127.0.0.13", person.name(), "guess " + i);
            assertThat(answer).matches("(?s)HTTP/1.1 4(01|29) .*");
        }
        assertThat(answer)
                .containsPattern("\r\nRetry-After: [1-9]\\d*\r\n")
                .contains("application/problem+json", "urn:plumbline:too-many-requests");
        assertThat(machine.get("/api/methodology").statusCode()).isEqualTo(200);
    }

    @Test
    void aNameThatIsKnownIsAnsweredAsOneThatIsNot() {
        String known = signIn(
                "127.0.0.14", new People(new HttpClient(port)).with(Role.ADMIN).name(), "wrong");
        String unknown = signIn("127.0.0.14", "nobody-" + System.nanoTime(), "wrong");
        assertThat(timeless(known)).startsWith("HTTP/1.1 401 ").isEqualTo(timeless(unknown));
    }

    private static String timeless(String answer) {
        return answer.replaceAll("\r\n(Date|X-Request-Id): [^\r]*|\"requestId\":\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.1.2.3",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:4:5:6, 2001:db8:1:2::/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0::/64"
    })
    void whoHasAnIpv6AddressHasItsWholeNetwork(String address, String counted) {
        assertThat(ClientAddress.of(address)).isEqualTo(counted);
    }
}
