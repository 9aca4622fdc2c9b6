package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** A client that goes away is no fault of the service's: one line says so, and no error. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class HangUpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    /** A socket on which this was sent, with the first account's password. */
    private Socket sent(String length, String body) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        String head = "POST /api/recommendations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: " + new HttpClient(port).authorization() + "\r\n" + length + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static void awaitOneLine(CapturedOutput output, String words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!output.getAll().contains(words)) {
            assertThat(System.nanoTime()).as(output.getAll()).isLessThan(end);
            Thread.onSpinWait();
        }
        assertThat(output.getAll().lines().filter(each -> each.contains(words))).hasSize(1);
        assertThat(output.getAll()).doesNotContain("a request failed", "ClientAbortException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closes", "breaks off", "only stops sending", "sends pieces that are none"})
    void inTheMiddleOfABodyItIsOneLineAndNoError(String how, CapturedOutput output) throws IOException {
        boolean pieces = how.startsWith("sends");
        Socket socket = pieces
                ? sent("Transfer-Encoding: chunked", "5\r\n{ \"fo\r\nno length\r\n")
                : sent("Content-Length: 100000", "{ \"format\"");
        try (socket) {
            switch (how) {
                case "closes" -> socket.close();
                case "breaks off" -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                }
                default -> {
                    socket.shutdownOutput();
                    socket.getInputStream().readAllBytes();
                }
            }
        }
        awaitOneLine(output, "the body of POST /api/recommendations was not sent to its end");
    }

    @Test
    void beforeTheAnswerItIsOneLineAndNoErrorAndAnythingElseIsOne(CapturedOutput output) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/recommendations");
        assertThat(new Problems().unexpected(new IOException("Broken pipe"), request))
                .isNull();
        awaitOneLine(output, "a client went away before POST /api/recommendations was answered");
        assertThat(new Problems().unexpected(new IOException("No space left on device"), request))
                .isNotNull();
        assertThat(output.getAll()).contains("a request failed");
    }
}
