package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with an archive is told at its place, and nothing of it is kept. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("proof")
class ArchiveErrorsApiTest extends ArchiveOfTwoRounds {

    private static final int MOST_FIELDS = 20;
    private static final Set<String> MAY_BE_MISSING =
            Set.of("contact", "role", "overallEstimate", "notes", "doneAt", "verifiedLevel", "reference", "absent");

    /** The places of an archive; of each list the first item. */
    private static void places(String at, JsonNode node, List<String> places) {
        if (node.isObject()) {
            node.propertyNames().stream().limit(MOST_FIELDS).forEach(each -> {
                String place = at + "/" + each.replace("~", "~0").replace("/", "~1");
                places.add(place);
                places(place, node.get(each), places);
            });
        } else if (node.isArray() && !node.isEmpty()) {
            places.add(at + "/0");
            places(at + "/0", node.get(0), places);
        }
    }

    private static JsonNode other(JsonNode than) {
        return than.isNumber() || than.isBoolean()
                ? HttpClient.JSON.valueToTree("seven")
                : HttpClient.JSON.valueToTree(7);
    }

    /** Whether every error stands where something was changed, or around it. */
    private static boolean areTold(HttpResponse<String> refused, String place) {
        Set<String> pointers = pointers(refused);
        return refused.statusCode() == 400
                && !pointers.isEmpty()
                && pointers.stream().noneMatch(String::isEmpty)
                && pointers.stream()
                        .allMatch(each -> each.startsWith(place)
                                || place.startsWith(each)
                                || each.equals("/concluded")
                                || each.equals("/rounds"));
    }

    @Test
    void whereverSomethingIsMissingOrOfAnotherKindItIsToldThere() {
        List<String> places = new ArrayList<>();
        places("", archive, places);
        List<String> wrong = new ArrayList<>();
        int before = engagements();
        int taken = 0;
        for (String each : places) {
            String name = each.substring(each.lastIndexOf('/') + 1);
            boolean free = each.contains("/answers/0/answers/")
                    || each.contains("/disciplines/")
                    || each.contains("/habits/")
                    || each.startsWith("/concluded/0/comments")
                    || each.contains("/clarity/");
            HttpResponse<String> without = sent(with(each, null));
            if (without.statusCode() == 201) {
                taken++;
            }
            if (!areTold(without, each) && !(without.statusCode() == 201 && (free || MAY_BE_MISSING.contains(name)))) {
                wrong.add("without " + each + ": " + without.statusCode() + " " + pointers(without));
            }
            HttpResponse<String> another = sent(with(each, other(archive.at(each))));
            if (!areTold(another, each)) {
                wrong.add("other " + each + ": " + another.statusCode() + " " + pointers(another));
            }
            if (archive.at(each).isObject() && !free) {
                HttpResponse<String> unknown = sent(with(each + "/surplus", HttpClient.JSON.valueToTree("x")));
                if (!areTold(unknown, each)) {
                    wrong.add("surplus " + each + ": " + unknown.statusCode() + " " + pointers(unknown));
                }
            }
        }
        assertThat(places).hasSizeGreaterThan(90);
        assertThat(wrong).isEmpty();
        assertThat(engagements()).as("nothing is kept of what was refused").isEqualTo(Math.min(200, before + taken));
    }

    @Test
    void whatDoesNotFitTogetherIsToldAtItsPlace() {
        String file = "/rounds/0/evidence/0/attachments/0";
        String answers = "/rounds/0/interviews/0/answers/0";
        Object[][] wrong = {
            {file + "/type", "image/png", file + "/content"},
            {file + "/type", "text/html", file + "/type"},
            {file + "/name", "../charter.txt", file + "/name"},
            {file + "/content", "not base 64!", file + "/content"},
            {file + "/content", Base64.getEncoder().encodeToString(new byte[10 * 1024 * 1024 + 1]), file + "/content"},
            {answers + "/discipline", "service-dsk", answers + "/discipline"},
            {answers + "/answers/ownership", 6, answers + "/answers/ownership"},
            {answers + "/answers", Map.of("ownrship", 1), answers + "/answers/ownrship"},
            {"/rounds/0/interviews/0/code", "I 1", "/rounds/0/interviews/0/code"},
            {"/rounds/0/interviews/0/person", 0, "/rounds/0/interviews/0/person"},
            {"/rounds/0/interviews/0/name", "x".repeat(201), "/rounds/0/interviews/0/name"},
            {"/rounds/1/evidence/0/aspect", "ownrship", "/rounds/1/evidence/0/aspect"},
            {"/rounds/1/evidence/0/collectedOn", "2027-01-01", "/rounds/1/evidence/0/collectedOn"},
            {"/engagement/modeFixed", false, "/engagement/modeFixed"},
            {"/engagement/disciplines", Map.of("nothing", Map.of()), "/engagement/disciplines/nothing"},
            {"/engagement/state", "published", "/concluded"},
            {"/engagement/round", 3, "/rounds"},
            {
                "/concluded/0/clarity",
                Map.of("discipline/service-desk", "CLEAR"),
                "/concluded/0/clarity/discipline~1service-desk"
            },
            {"/concluded/0/facts", "[]", "/concluded/0/facts"},
            {"/concluded/0/lockedBy", "x".repeat(61), "/concluded/0/lockedBy"},
        };
        int before = engagements();
        for (Object[] each : wrong) {
            HttpResponse<String> refused = sent(with(each[0].toString(), HttpClient.JSON.valueToTree(each[1])));
            assertThat(refused.statusCode())
                    .as("%s: %s", each[0], refused.body())
                    .isEqualTo(400);
            assertThat(pointers(refused)).as("%s", each[0]).contains(each[2].toString());
        }
        ObjectNode unknownRules =
                (ObjectNode) with("/concluded/0/ruleset/version", HttpClient.JSON.valueToTree("0".repeat(64)));
        assertThat(sent(unknownRules).statusCode())
                .as("these facts can be read here")
                .isEqualTo(201);
        ((ObjectNode) unknownRules.at("/concluded/0")).put("facts", "{\"organisation\": \"A\"}");
        assertThat(pointers(sent(unknownRules))).contains("/concluded/0/facts");
        assertThat(engagements()).isEqualTo(before + 1);
    }
}
