package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A round that begins with nothing knows whom it hears again, in whatever order they are heard. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RepeatedRoundApiTest {

    private static final List<String> NAMES =
            List.of("Ann Example", "Bob Example", "Cleo Example", "Dan Example", "Eve Example", "Fay Example");

    @LocalServerPort
    private int port;

    /** Nobody's answers are like another's. */
    private static int[] answers(String name, int more) {
        int i = NAMES.indexOf(name);
        return new int[] {i % 3 + more, i / 2, (i + 1) % 4};
    }

    private static JsonNode second(InterviewedDesk work, List<String> changed) {
        NAMES.forEach(each -> work.toldBy(each, "practitioner", answers(each, 0)));
        HttpClient client = work.client();
        work.lockAndPublish();
        JsonNode first = InterviewedDesk.desk(HttpClient.json(client.get(work.engagement() + "/client-view")));
        assertThat(first.get("raw").isNumber()).as(first.toString()).isTrue();
        assertThat(work.step("/reopen", "{\"carry\": false}").statusCode()).isEqualTo(200);
        List<String> order = new ArrayList<>(NAMES);
        Collections.reverse(order);
        order.forEach(each -> work.toldBy(each, "practitioner", answers(each, changed.contains(each) ? 1 : 0)));
        work.lockAndPublish();
        return InterviewedDesk.desk(HttpClient.json(client.get(work.engagement() + "/client-view")));
    }

    @Test
    void whoAloneAnswersOtherwiseThanBeforeCannotBeSubtracted() {
        JsonNode desk = second(InterviewedDesk.made(port), List.of("Bob Example"));
        assertThat(desk.path("status").asString("")).as(desk.toString()).isEqualTo("SUPPRESSED");
    }

    @Test
    void whereNobodyDoesItIsShownAgain() {
        JsonNode desk = second(InterviewedDesk.made(port), List.of());
        assertThat(desk.path("raw").isNumber()).as(desk.toString()).isTrue();
    }
}
