package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.Deed;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every operation on what is kept of engagements leaves one entry in the audit trail, whether something is done or only
 * looked at; so does what is done to accounts and tokens, and a look at the trail. {@code what-is-entered.txt} says which.
 */
@Tag("proof")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WhatIsEnteredTest {

    private static final Pattern KEPT = Pattern.compile("[A-Z]+ /api/(engagements|client-views|invited)(/.*)?");
    private static final Pattern ADMINISTERED =
            Pattern.compile("(POST|PUT|DELETE) /api/users(/.*)?|GET /api/audit(/.*)?");
    private static final Pattern OWN = Pattern.compile("(POST|DELETE) /api/tokens(/.*)?|PUT /api/users/me/password");
    private static final String TABLE = "what-is-entered.txt";
    private static final String BY_INVITED = "/api/invited";
    private static final String BY_CLIENT = "/api/client-views";

    @LocalServerPort
    private int port;

    @Autowired
    private AuditBook trail;

    private People people;
    private People.Person viewer;
    private People.Person colleague;
    private Fieldwork ann;

    @BeforeEach
    void people() {
        people = new People(new HttpClient(port));
        viewer = people.with(Role.CLIENT);
        colleague = people.with(Role.CONSULTANT);
        ann = new Fieldwork(people.client(Role.CONSULTANT));
    }

    private OneOfEverything one(boolean locked, boolean published) {
        OneOfEverything one = OneOfEverything.of(ann);
        join(one, viewer, "client");
        join(one, colleague, "team");
        if (locked) {
            step(one, "/lock");
        }
        if (published) {
            step(one, "/publish");
        }
        return one;
    }

    private void join(OneOfEverything one, People.Person person, String part) {
        String seat = one.engagement() + "/team/" + person.name();
        done("PUT " + seat, ann.put(seat, Map.of("part", part), ann.tag(one.engagement())));
    }

    private void step(OneOfEverything one, String step) {
        String tag = ann.tag(one.engagement());
        done(step, one.attempt(ann.consultant(), "POST " + one.engagement() + step, "", "If-Match", tag));
    }

    private static void done(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isBetween(200, 299);
    }

    private static boolean is(String operation, Pattern pattern) {
        return pattern.matcher(operation).matches();
    }

    private static boolean isOfAccounts(String operation) {
        return is(operation, OWN) || is(operation, ADMINISTERED);
    }

    private HttpClient whoAsks(OneOfEverything one, String operation) {
        if (is(operation, OWN)) {
            return people.admin().as(one.ids().get("name"), one.ids().get("password"));
        }
        if (is(operation, ADMINISTERED)) {
            return people.admin();
        }
        if (operation.contains(BY_INVITED)) {
            return one.invited();
        }
        return operation.contains(BY_CLIENT) ? people.admin().as(viewer.name(), viewer.password()) : ann.consultant();
    }

    /** What a change is made to, as whoever makes it sees it. */
    private String tag(OneOfEverything one, HttpClient client, String operation) {
        if (operation.contains("/invited/answers")) {
            return "\"0\"";
        }
        String path = operation.contains(BY_INVITED)
                ? BY_INVITED
                : one.filled(operation.substring(operation.indexOf(' ') + 1));
        return client.get(path).headers().firstValue("ETag").orElseGet(() -> ann.tag(one.engagement()));
    }

    private Deed expected(OneOfEverything one, String operation, Map<String, String> row) {
        if (isOfAccounts(operation)) {
            String actor = is(operation, OWN) ? one.ids().get("name") : "owner";
            return new Deed(actor, row.get("action"), null, one.filled(row.get("object")));
        }
        String who = ann.get(one.engagement()).get("madeBy").asString();
        if (operation.contains(BY_INVITED)) {
            who = one.filled("interview/{interview}");
        } else if (operation.contains(BY_CLIENT)) {
            who = viewer.name();
        }
        boolean known = operation.contains("{engagement}") || operation.contains(BY_INVITED);
        String engagement = known ? one.ids().get("engagement") : operation.startsWith("POST") ? "*" : null;
        return new Deed(who, row.get("action"), engagement, one.filled(row.get("object")));
    }

    /** What is wrong with what an operation leaves in the trail; empty when it is as expected. */
    private List<String> wrong(OneOfEverything one, HttpClient client, String operation, String sent, Deed expected) {
        String body = sent.equals("ARCHIVE")
                ? ann.consultant().get(one.engagement() + "/archive").body()
                : one.filled(sent);
        String[] headers =
                operation.startsWith("GET") ? new String[0] : new String[] {"If-Match", tag(one, client, operation)};
        return new EnteredDeeds(trail).wrong(operation, expected, () -> one.attempt(client, operation, body, headers));
    }

    @Test
    void everyOperationOnWhatIsKeptStandsInTheTable() throws IOException {
        assertThat(Expectations.operations(people.admin()).stream()
                        .filter(each -> is(each, KEPT) || isOfAccounts(each)))
                .containsExactlyInAnyOrderElementsOf(Expectations.table(TABLE).keySet());
    }

    @Test
    void everyOperationLeavesOneEntryThatNamesWhoAndWhat() throws IOException {
        OneOfEverything published = one(true, true);
        List<String> wrong = new ArrayList<>();
        Expectations.table(TABLE).forEach((operation, row) -> {
            boolean over = operation.endsWith("/publish") || operation.endsWith("/reopen");
            OneOfEverything one = operation.startsWith("GET") || isOfAccounts(operation) ? published : one(over, false);
            OneOfEverything its =
                    isOfAccounts(operation) ? one.withAnAccount(people) : one.with("account", colleague.name());
            wrong.addAll(wrong(
                    its,
                    whoAsks(its, operation),
                    operation,
                    row.getOrDefault("sent", ""),
                    expected(its, operation, row)));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void theClientsLookIsEnteredAsTheTeamsIs() {
        OneOfEverything one = one(true, true);
        HttpClient client = people.admin().as(viewer.name(), viewer.password());
        Deed look = new Deed(viewer.name(), "client-view.read", one.ids().get("engagement"), "round");
        assertThat(wrong(one, client, "GET /api/engagements/{engagement}/client-view", "", look))
                .isEmpty();
    }

    @Test
    void anOperationThatLeavesNoneOrAnotherIsFound() {
        OneOfEverything one = one(false, false);
        Deed look = new Deed("ann", "facts.read", one.ids().get("engagement"), "facts");
        assertThat(wrong(one, ann.consultant(), "GET /api/methodology", "", look))
                .hasSize(1);
        assertThat(wrong(one, ann.consultant(), "GET /api/engagements/{engagement}/facts", "", look))
                .as("by somebody else")
                .hasSize(1);
    }
}
