package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.plumbline.account.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** A body that comes in over a slow line holds no connection to the database, with a key or without. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SlowUploadsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MEANWHILE = Duration.ofSeconds(1);
    private static final int LENGTH = 1000;

    @LocalServerPort
    private int port;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private WebServerApplicationContext context;

    private Fieldwork ann;
    private String engagement;
    private String attachments;

    @BeforeEach
    void evidence() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        engagement = ann.engagement();
        attachments = ann.made(
                        engagement + "/evidence",
                        Map.of(
                                "discipline",
                                Fieldwork.DESK,
                                "aspect",
                                "ownership",
                                "kind",
                                "document",
                                "collectedOn",
                                "2026-09-30"))
                + "/attachments";
    }

    /** A request of which only the first byte of the body has been sent. */
    private Socket begun(HttpClient who, String method, String place, String type, String headers) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        String head = method + " " + place + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                + who.authorization() + "\r\nContent-Type: " + type + "\r\nContent-Length: " + LENGTH
                + "\r\nConnection: close\r\n" + headers + "\r\n";
        socket.getOutputStream().write((head + " ").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String key() {
        return OncePerKey.KEY + ": " + UUID.randomUUID() + "\r\n";
    }

    private static String rest(Socket socket, String body) throws IOException {
        socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
        socket.shutdownOutput();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "true, POST, attachments, text/plain",
        "false, POST, attachments, text/plain",
        "true, POST, what-if, application/json",
        "false, POST, what-if, application/json",
        "false, PUT, comment, application/json"
    })
    void asManyAsThereAreConnectionsKeepNobodyElseWaiting(boolean keyed, String method, String what, String type)
            throws Exception {
        String place =
                switch (what) {
                    case "attachments" -> attachments + "?name=a.txt";
                    case "what-if" -> engagement + "/what-if";
                    default -> engagement + "/comments/" + Fieldwork.DESK;
                };
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                slow.add(begun(ann.consultant(), method, place, type, keyed ? key() : "If-Match: \"0\"\r\n"));
            }
            new ServerThreads(context).await(atWork -> atWork >= slow.size());
            long end = System.nanoTime() + MEANWHILE.toNanos();
            while (System.nanoTime() < end) {
                assertThat(ann.consultant().get(engagement + "/facts").statusCode())
                        .isEqualTo(200);
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            String body = what.equals("attachments") ? "a" : what.equals("what-if") ? "{}" : "{\"text\":\"a\"}";
            String answer = rest(slow.get(0), " ".repeat(LENGTH - 1 - body.length()) + body);
            assertThat(answer).startsWith("HTTP/1.1 20");
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    @Test
    void whatWasNotSentToItsEndIsRefusedAndKeepsNothingAndItsKeyIsFree() throws IOException {
        String key = key();
        try (Socket cut = begun(ann.consultant(), "POST", attachments + "?name=a.txt", "text/plain", key)) {
            assertThat(rest(cut, "")).startsWith("HTTP/1.1 400");
        }
        assertThat(ann.get(attachments).get("items")).isEmpty();
        try (Socket whole = begun(ann.consultant(), "POST", attachments + "?name=a.txt", "text/plain", key)) {
            assertThat(rest(whole, " ".repeat(LENGTH - 1))).startsWith("HTTP/1.1 201");
        }
        assertThat(ann.get(attachments).at("/items/0/size").asInt()).isEqualTo(LENGTH);
    }

    @Test
    void ofSomebodyElsesEngagementNoBodyIsReadWithAKeyEither() throws IOException {
        HttpClient bob = new People(new HttpClient(port)).client(Role.CONSULTANT);
        HttpResponse<String> without = bob.postAs("text/plain", attachments + "?name=a.txt", "a");
        String told = without.body().substring(0, without.body().indexOf("\"requestId\""));
        try (Socket unread = begun(bob, "POST", attachments + "?name=a.txt", "text/plain", key())) {
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf(told) < 0) {
                answer.append((char) unread.getInputStream().read());
            }
            assertThat(answer).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void whatIsTooLargeIsRefusedWithAKeyAsItIsWithout() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        HttpResponse<String> refused = ann.consultant()
                .send(
                        "POST",
                        attachments + "?name=a.txt",
                        "text/plain",
                        large,
                        OncePerKey.KEY,
                        "k-" + UUID.randomUUID());
        assertThat(refused.statusCode()).isEqualTo(413);
    }
}
