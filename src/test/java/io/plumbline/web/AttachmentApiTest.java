package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Attachments come back as they came, to be saved and never to be shown. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AttachmentApiTest {

    private static final String TEXT = "text/plain";
    private static final int LARGEST = 10 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Fieldwork ann;
    private String evidence;
    private String attachments;

    @BeforeEach
    void evidence() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        evidence = evidence(ann.engagement());
        attachments = evidence + "/attachments";
    }

    private String evidence(String engagement) {
        return ann.made(
                engagement + "/evidence",
                Map.of(
                        "discipline",
                        Fieldwork.DESK,
                        "aspect",
                        "ownership",
                        "kind",
                        "document",
                        "collectedOn",
                        "2026-09-30"));
    }

    private HttpResponse<String> attach(String name, String type, byte[] content) {
        return ann.consultant().send("POST", attachments + "?name=" + name, type, content);
    }

    private HttpResponse<String> attach(String name, String type, String content) {
        return attach(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private int pieces() {
        return database.sql("select count(*) from attachment_piece where engagement = ?")
                .param(evidence.split("/")[3])
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsAttachedComesBackToBeSavedAndIsNeverShown() {
        String content = "<script>alert(1)</script>";
        HttpResponse<String> made = attach("..%2F%E2%80%AEa%0Ab.html", TEXT, content);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode kept = HttpClient.json(made);
        assertThat(kept.get("name").asString()).isEqualTo("ab.html");
        assertThat(kept.get("hash").asString()).hasSize(64);
        HttpResponse<String> got =
                ann.consultant().get(made.headers().firstValue("Location").orElseThrow());
        assertThat(got.body()).isEqualTo(content);
        assertThat(got.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(got.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("ab.html");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(got.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox;")
                .contains("default-src 'none'");
        assertThat(ann.get(attachments).at("/items/0/name").asString()).isEqualTo("ab.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/svg+xml",
                "application/octet-stream",
                "application/x-msdownload",
                "application/zip",
                "application/vnd.ms-excel.sheet.macroEnabled.12",
                "text/xml"
            })
    void otherTypesAreRefused(String type) {
        assertThat(attach("a", type, "x").statusCode()).isEqualTo(415);
        assertThat(ann.get(attachments).get("items").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"application/pdf, MZ", "image/png, %PDF-", "image/jpeg, x", "text/csv, a\0b", "text/plain, 'a\0'"})
    void whatIsSaidToBeSomethingElseIsRefused(String type, String content) {
        HttpResponse<String> refused = attach("a", type, content);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("was sent as " + type);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, %PDF-1.7",
        "text/csv;charset=utf-8, 'a,b'",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, 'PK\u0003\u0004'",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, 'PK\u0003\u0004'"
    })
    void whatIsAsItIsSaidIsTaken(String type, String content) {
        assertThat(attach("a", type, content).statusCode()).isEqualTo(201);
        assertThat(ann.get(attachments).at("/items/0/type").asString()).isEqualTo(type.split(";")[0]);
    }

    @Test
    void theLargestIsTakenAndOneByteMoreIsNot() {
        byte[] large = new byte[LARGEST];
        new Random(1).nextBytes(large);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
        HttpResponse<String> made = attach("log.pdf", "application/pdf", large);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(pieces()).isEqualTo(20);
        assertThat(HttpClient.json(made).get("size").asInt()).isEqualTo(LARGEST);
        String refused = new Wire(port, "127.0.0.1")
                .answer(
                        Duration.ofSeconds(30),
                        "POST " + attachments + "?name=log.txt HTTP/1.1",
                        "Content-Type: " + TEXT,
                        "Content-Length: " + (LARGEST + 1),
                        "Authorization: " + ann.consultant().authorization())
                .orElse("");
        assertThat(refused).as("before it is sent").startsWith("HTTP/1.1 413 ");
    }

    @Test
    void theSameContentIsKeptOnceAndGoesWithTheLastThatHasIt() {
        String first = attach("a.txt", TEXT, "the same")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String second = attach("b.txt", TEXT, "the same")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(pieces()).isEqualTo(1);
        assertThat(ann.consultant().delete(first).statusCode()).isEqualTo(204);
        assertThat(ann.consultant().get(first).statusCode()).isEqualTo(404);
        assertThat(ann.consultant().get(second).body()).isEqualTo("the same");
        assertThat(ann.delete(evidence, "\"1\"").statusCode()).isEqualTo(204);
        assertThat(pieces()).isZero();
    }

    @Test
    void anAttachmentIsFoundOnlyBelowItsOwnEvidence() {
        String made =
                attach("a.txt", TEXT, "mine").headers().firstValue("Location").orElseThrow();
        String id = made.substring(made.lastIndexOf('/'));
        String other = evidence(evidence.substring(0, evidence.indexOf("/evidence")));
        assertThat(ann.consultant().get(other + "/attachments" + id).statusCode())
                .isEqualTo(404);
        assertThat(ann.consultant().delete(other + "/attachments" + id).statusCode())
                .isEqualTo(404);
        assertThat(ann.consultant().get(made).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "%2F", "..%5C"})
    void aNameIsNeeded(String name) {
        assertThat(attach(name, TEXT, "x").statusCode()).isEqualTo(400);
    }
}
