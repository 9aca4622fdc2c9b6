package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every operation on an engagement, tried by its team, by the client's people and by strangers: to a stranger somebody
 * else's engagement is a missing one, to the last byte. {@code whose-engagement.txt} says what the others may.
 */
@Tag("proof")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WhoseEngagementTest {

    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";
    private static final String VARIABLE = "{engagement}";
    private static final String YES = "yes";

    @LocalServerPort
    private int port;

    private People people;
    private Fieldwork ann;

    @BeforeEach
    void people() {
        people = new People(new HttpClient(port));
        ann = new Fieldwork(people.client(Role.CONSULTANT));
    }

    private static String whole(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("connection");
        headers.remove("x-request-id");
        return answer.statusCode() + " " + headers + " " + HttpClient.withoutRequestId(answer);
    }

    private List<String> operations() {
        return Expectations.operations(people.admin()).stream()
                .filter(each -> each.contains(VARIABLE))
                .toList();
    }

    @Test
    void everyOperationOnAnEngagementStandsInTheTable() throws IOException {
        assertThat(operations())
                .containsExactlyInAnyOrderElementsOf(
                        Expectations.table("whose-engagement.txt").keySet());
    }

    @Test
    void toAStrangerSomebodyElsesEngagementIsAMissingOneToTheLastByte() {
        OneOfEverything anns = OneOfEverything.of(ann);
        OneOfEverything missing = anns.with("engagement", NOBODYS);
        HttpClient eve = people.client(Role.CONSULTANT);
        HttpClient every = everyRole();
        String before = ann.tag(anns.engagement());
        List<String> wrong = new ArrayList<>();
        for (String operation : operations()) {
            for (String body : List.of("{}", "{")) {
                for (String[] headers : new String[][] {{}, {"If-Match", "\"1\""}}) {
                    String nothing = whole(missing.attempt(ann.consultant(), operation, body, headers));
                    if (!nothing.startsWith("404 ")) {
                        wrong.add(operation + " of a missing engagement: " + nothing);
                    }
                    for (HttpClient stranger : List.of(eve, every)) {
                        String foreign = whole(anns.attempt(stranger, operation, body, headers));
                        if (!foreign.equals(nothing)) {
                            wrong.add(operation + ": " + foreign + " is not " + nothing);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ann.tag(anns.engagement())).isEqualTo(before);
    }

    /** Somebody who may everything and works on nothing. */
    private HttpClient everyRole() {
        People.Person person = people.with(Role.CONSULTANT);
        String roles = "{\"roles\":[\"owner\",\"consultant\",\"analyst\",\"admin\",\"client\"]}";
        assertThat(people.admin().put("/api/users/" + person.name(), roles).statusCode())
                .isEqualTo(200);
        return people.admin().as(person.name(), person.password());
    }

    @Test
    void itsTeamAndTheClientMayWhatTheTableSaysAndNothingElse() throws IOException {
        People.Person viewer = people.with(Role.CLIENT);
        HttpClient client = people.admin().as(viewer.name(), viewer.password());
        People.Person guest = people.with(Role.CLIENT);
        HttpClient both = people.admin().as(guest.name(), guest.password());
        people.admin().put("/api/users/" + guest.name(), "{\"roles\":[\"client\",\"consultant\"]}");
        List<String> wrong = new ArrayList<>();
        Expectations.table("whose-engagement.txt").forEach((operation, row) -> {
            OneOfEverything one = OneOfEverything.of(ann);
            String place = one.engagement();
            for (String each : List.of(viewer.name(), guest.name())) {
                ann.put(place + "/team/" + each, Map.of("part", "client"), ann.tag(place));
            }
            if (row.get("client").equals(YES)) {
                publish(place);
            }
            compare(wrong, operation, "client", row, one.attempt(client, operation, "{}"));
            Map<String, String> closed = row.get("client").equals(YES) ? row : Map.of("client", "404");
            compare(wrong, operation, "client", closed, one.attempt(both, operation, "{}"));
            compare(wrong, operation, "team", row, one.attempt(ann.consultant(), operation, "{}"));
        });
        assertThat(wrong).isEmpty();
    }

    private void publish(String place) {
        for (String step : List.of("/lock", "/publish")) {
            HttpResponse<String> done =
                    ann.consultant().send("POST", place + step, "application/json", "{}", "If-Match", ann.tag(place));
            assertThat(done.statusCode()).as(done.body()).isBetween(200, 299);
        }
    }

    private static void compare(
            List<String> wrong, String operation, String who, Map<String, String> row, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String expected = row.get(who);
        boolean yes = status != 401 && status != 403 && status != 404 && status < 500;
        if (YES.equals(expected) ? !yes : !Integer.toString(status).equals(expected)) {
            wrong.add(operation + " by " + who + ": " + status + " instead of " + expected + " " + answer.body());
        }
    }
}
