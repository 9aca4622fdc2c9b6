package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whoever gives out or erases what is kept of somebody is told in which files they are named, and which nobody can search. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NamedInFilesTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    private int port;

    private Fieldwork ann;
    private String person;
    private String attachments;

    @BeforeEach
    void somebodyAndSomeEvidence() {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        String engagement = ann.engagement();
        person = ann.made(
                engagement + "/interviews", Map.of("name", "Zebedee Quillfeather", "audience", "practitioner"));
        Map<String, Object> seen = Map.of(
                "discipline", Fieldwork.DESK, "aspect", "ownership", "kind", "document", "collectedOn", "2026-09-30");
        attachments = ann.made(engagement + "/evidence", seen) + "/attachments";
    }

    private String attach(String name, String type, byte[] content) {
        HttpResponse<String> made = ann.consultant().send("POST", attachments + "?name=" + name, type, content);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return HttpClient.json(made).get("id").asString();
    }

    private static byte[] office(String part, String xml) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static List<String> places(JsonNode mentions) {
        return mentions.valueStream().map(each -> each.get("place").asString()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in one run           | word/document.xml           | <p><r><t>Quillfeather said</t></r></p>
            cut into runs        | word/document.xml           | <p><r><b/><t>Zeb: Quill</t></r><r><b/><t>feather</t></r></p><p><t>Then</t></p>
            as who changed it    | word/comments.xml           | <comment author="Z. Quillfeather"><t>Why?</t></comment>
            as an address        | word/_rels/document.xml.rels | <R Target="mailto:z.quillfeather@lanterns.example"/>
            with an entity       | word/document.xml           | <p><t>Quillfeathe&#114;</t></p>
            in a cell            | xl/sharedStrings.xml        | <si><r><t>Quill</t></r><r><t>feather</t></r></si>
            after a measure      | word/document.xml           | <p><posOffset>635</posOffset><r><t>Quill</t></r><r><t>feather</t></r></p>
            in upper case        | WORD/DOCUMENT.XML           | <p><t>QUILLFEATHER</t></p>
            before the damage    | word/document.xml           | <p><t>Quillfeather</t></p><p
            """)
    void aNameInAnOfficeFileIsFound(String how, String part, String xml) {
        String file = attach("a.docx", WORD, office(part, xml.startsWith("<p>") ? "<d>" + xml + "</d>" : xml));
        JsonNode export = ann.get(person + "/export");
        assertThat(places(export.get("mentions"))).as(how).containsExactly("attachment/" + file);
        assertThat(export.get("unread").size()).isEqualTo(how.contains("damage") ? 1 : 0);
    }

    @Test
    void aPartOfAnotherWordIsNoName() {
        attach("a.docx", WORD, office("word/document.xml", "<p><t>Quillfeathers</t></p>"));
        assertThat(ann.get(person + "/export").get("mentions")).isEmpty();
    }

    @Test
    void filesThatNobodyCanSearchAreListedUntilTheyAreTakenOut() {
        String report = attach("report.pdf", "application/pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII));
        String photo = attach("photo.jpg", "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
        byte[] whole = office("word/document.xml", "<p><t>" + UUID.randomUUID() + "</t></p>");
        attach("whole.docx", WORD, whole);
        String damaged = attach("damaged.docx", WORD, Arrays.copyOf(whole, whole.length / 2));
        String other = attach("zip.docx", WORD, office("program.exe", "MZ"));
        byte[] named = office("word/document.xml", "<p><t/></p>");
        named[30] = (byte) 0x84;
        String odd = attach("odd.docx", WORD, named);
        String cut = attach(
                "cut.docx",
                WORD,
                Arrays.copyOf(whole, new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002")));
        String ansi = attach("ansi.csv", "text/csv", "Quillf\u00e4ther".getBytes(StandardCharsets.ISO_8859_1));
        String defined = attach(
                "defined.docx", WORD, office("word/document.xml", "<!DOCTYPE p [<!ENTITY z 'Zeb'>]><p><t>&z;</t></p>"));
        attach("log.txt", "text/plain", "nothing".getBytes(StandardCharsets.US_ASCII));
        assertThat(places(ann.get(person + "/export").get("unread")))
                .containsExactlyInAnyOrder(Stream.of(report, photo, damaged, other, odd, cut, ansi, defined)
                        .map("attachment/"::concat)
                        .toArray(String[]::new));
        HttpResponse<String> erased =
                ann.consultant().post(person + "/erase", "{\"attachments\": [\"" + report + "\"]}");
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(HttpClient.json(erased).get("unread").valueStream())
                .extracting(each -> each.get("text").asString())
                .contains("photo.jpg")
                .doesNotContain("report.pdf", "log.txt", "whole.docx");
    }
}
