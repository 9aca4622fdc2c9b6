package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Nobody whom the service does not know keeps the others waiting by sending slowly, or nothing more. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "plumbline.scorecard.requests=1000")
class UnknownSendersTest {

    /** Shorter than the service waits for what is to come. */
    private static final int PATIENCE_MILLIS = 8_000;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    @LocalServerPort
    private int port;

    @Value("${server.tomcat.threads.max}")
    private int threads;

    @Autowired
    private WebServerApplicationContext context;

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void goAway() throws IOException, InterruptedException {
        for (Socket each : slow) {
            each.close();
        }
        new ServerThreads(context).await(atWork -> atWork == 0);
    }

    private Socket sent(String head, String body) throws IOException {
        return sentFrom("127.0.0.1", head, body);
    }

    private Socket sentFrom(String address, String head, String body) throws IOException {
        Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName(address), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        String all = head.replace("; ", "\r\n") + "\r\nHost: localhost\r\n\r\n" + body;
        socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static String status(Socket socket) throws IOException {
        return reader(socket).readLine();
    }

    private String healthSeenByOthers() throws IOException {
        try (Socket other = sent("GET /actuator/health HTTP/1.1", "")) {
            return status(other);
        }
    }

    /** More requests than there are threads, of which a little of the body has come. */
    private void begin(String head, String body) throws IOException {
        for (int i = 0; i < threads + 8; i++) {
            slow.add(sent(head, body));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST /api/engagements, " + JSON + ", 401",
        "PUT /nothing, " + JSON + ", 401",
        "OPTIONS *, " + JSON + ", 200",
        "POST /login, multipart/form-data;boundary=x, 401",
        "POST /api/engagements, " + FORM + "; Sec-Fetch-Site: cross-site; Authorization: Basic eDp5, 403"
    })
    void whatIsRefusedIsAnsweredAndNotReadToItsEnd(String request, String type, int refusal) throws IOException {
        begin(request + " HTTP/1.1; Content-Type: " + type + "; Content-Length: 1000", "{");
        assertThat(healthSeenByOthers()).isEqualTo("HTTP/1.1 200 ");
        assertThat(status(slow.get(0))).isEqualTo("HTTP/1.1 " + refusal + " ");
    }

    @Test
    void whoSendsTheBodyAfterTheHeaderGoesOnOverTheSameConnection() throws IOException {
        boolean wentOn = false;
        for (int attempt = 0; attempt < 5 && !wentOn; attempt++) {
            wentOn = goesOnAfterRefusal();
        }
        assertThat(wentOn)
                .as("unless the machine stood still for half a second each time")
                .isTrue();
    }

    private boolean goesOnAfterRefusal() throws IOException {
        String head = "POST /api/engagements HTTP/1.1; Content-Type: application/json; Content-Length: 2";
        String rest = "{}GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (Socket late = sent(head, "")) {
            BufferedReader answers = reader(late);
            assertThat(answers.readLine()).isEqualTo("HTTP/1.1 401 ");
            late.getOutputStream().write(rest.getBytes(StandardCharsets.US_ASCII));
            return answers.lines().anyMatch(each -> each.endsWith("HTTP/1.1 200 "));
        } catch (SocketException | UncheckedIOException closed) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"'ff\r\n{'", "f"})
    void norIsWhatSaysNoLength(String begun) throws IOException {
        begin("POST /api/engagements HTTP/1.1; Content-Type: application/json; Transfer-Encoding: chunked", begun);
        assertThat(healthSeenByOthers()).isEqualTo("HTTP/1.1 200 ");
        assertThat(status(slow.get(0))).isEqualTo("HTTP/1.1 401 ");
    }

    @ParameterizedTest
    @CsvSource({
        "POST /api/scorecard, " + JSON,
        "POST /api/scorecard, " + JSON + "; Authorization: x",
        "POST /login, " + FORM,
        "GET /actuator/health, " + JSON
    })
    void whatMustBeReadIsTakenFewAtATime(String request, String type) throws IOException {
        begin(request + " HTTP/1.1; Content-Type: " + type + "; Content-Length: 1000", "u");
        assertThat(healthSeenByOthers()).isEqualTo("HTTP/1.1 200 ");
        assertThat(status(slow.get(slow.size() - 1))).isEqualTo("HTTP/1.1 503 ");
    }

    /** Elsewhere a computer is not several addresses to itself. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void severalAddressesTakeNoMoreThanHalfOfTheThreads() throws IOException {
        for (int i = 0; i < 2 * threads; i++) {
            String head = "POST /api/scorecard HTTP/1.1; Content-Type: application/json; Content-Length: 1000";
            slow.add(sentFrom("127.0.0." + (2 + i % 6), head, "{"));
        }
        assertThat(healthSeenByOthers()).isEqualTo("HTTP/1.1 200 ");
    }

    @Test
    void whoIsKnownIsNotCountedWithThem() throws IOException {
        begin("POST /api/scorecard HTTP/1.1; Content-Type: application/json; Content-Length: 1000", "{");
        assertThat(new HttpClient(port).post("/api/scorecard", "{}").statusCode())
                .isEqualTo(400);
        assertThat(new HttpClient(port).asNobody().post("/api/scorecard", "{}").statusCode())
                .isEqualTo(503);
    }
}
