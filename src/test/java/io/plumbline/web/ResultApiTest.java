package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the facts of an engagement come to, would come to, came to, and still need. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResultApiTest {

    @LocalServerPort
    private int port;

    private InterviewedDesk work;

    @BeforeEach
    void engagement() {
        work = InterviewedDesk.made(port);
    }

    @Test
    void thePresentFactsAreConcludedUnderTheRulesInForce() {
        work.bySeven();
        HttpClient ann = work.team().consultant();
        HttpResponse<String> concluded = ann.get(work.engagement() + "/recommendations?explain=false");
        assertThat(concluded.headers().firstValue("Plumbline-Decision")).isPresent();
        HttpResponse<String> posted = ann.post(
                "/api/recommendations?explain=false",
                ann.get(work.engagement() + "/facts").body());
        assertThat(concluded.body()).isEqualTo(posted.body());
    }

    @Test
    void whatIsSupposedStandsBesideWhatIsAndIsNotKept() {
        work.bySeven();
        JsonNode before = work.get("/facts");
        String code = before.at("/interviews/2/id").asString();
        HttpResponse<String> answer = work.post("/what-if", """
                        {"disciplines": {"service-desk": {"target": 4.5}},
                         "interviews": [{"id": "%s", "answers": {"service-desk": {"ownership": 5}}},
                                        {"id": "NEW", "audience": "practitioner",
                                         "answers": {"service-desk": {"embedding": 5, "effectiveness": 5}}}],
                         "evidence": [{"discipline": "service-desk", "aspect": "embedding", "kind": "observation",
                                       "collectedOn": "2026-10-01", "verifiedLevel": 4}]}""".formatted(code));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode both = HttpClient.json(answer);
        double now = InterviewedDesk.desk(both.get("current")).get("score").asDouble();
        assertThat(InterviewedDesk.desk(both.get("supposed")).get("score").asDouble())
                .isGreaterThan(now);
        assertThat(both.get("differences").toString()).contains("/disciplines/service-desk/score");
        assertThat(work.get("/facts")).isEqualTo(before);
    }

    @Test
    void whatCannotBeSupposedIsToldAtItsPlace() {
        work.bySeven();
        assertThat(work.post("/what-if", "{\"interview\": []}").body()).contains("did you mean \\\"interviews\\\"");
        HttpResponse<String> refused = work.post("/what-if", "{\"disciplines\": {\"service-desk\": {\"target\": 9}}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/disciplines/service-desk/target");
    }

    @Test
    void theTrendTellsEachRoundsFiguresAndThatTheRulesAreTheSame() {
        work.bySeven();
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        assertThat(work.step("/reopen", "").statusCode()).isEqualTo(200);
        work.told("practitioner", 5);
        assertThat(work.step("/lock", "").statusCode()).isEqualTo(200);
        JsonNode trend = work.get("/trend");
        assertThat(trend).hasSize(2);
        assertThat(trend.get(0).has("sameMethod")).isFalse();
        assertThat(trend.get(1).get("sameMethod").asBoolean()).isTrue();
        assertThat(trend.get(1).has("changed")).isFalse();
        assertThat(trend.at("/1/disciplines/service-desk/score").asDouble())
                .isGreaterThan(trend.at("/0/disciplines/service-desk/score").asDouble());
    }

    @Test
    void progressTellsWhichVoicesAreMissingAndWhoseWouldSettleMost() {
        work.told("practitioner", 2, 1, 3);
        work.told("leadership", 4);
        JsonNode desk = missing(work.get("/progress"));
        assertThat(desk.at("/forScore/practitioners").asInt()).isEqualTo(1);
        assertThat(desk.at("/forScore/leaders").asInt()).isZero();
        assertThat(desk.at("/forGap/practitioners").asInt()).isEqualTo(2);
        assertThat(desk.at("/forGap/leaders").asInt()).isEqualTo(1);
        JsonNode next = work.get("/progress").get("next");
        assertThat(next.get(0).get("gain").asDouble())
                .isGreaterThanOrEqualTo(next.get(next.size() - 1).get("gain").asDouble());
        work.told("practitioner", 1, 2, 2);
        work.told("practitioner", 1, 3, 2);
        work.told("leadership", 3);
        assertThat(missing(work.get("/progress"))).isNull();
    }

    private static JsonNode missing(JsonNode progress) {
        return progress.get("missing")
                .valueStream()
                .filter(each -> each.get("discipline").asString().equals(Fieldwork.DESK))
                .findFirst()
                .orElse(null);
    }

    @Test
    void findingsAndRecommendationsAreRowsInWhichNothingIsAFormula() {
        work.bySeven();
        HttpResponse<String> rows = work.team().consultant().get(work.engagement() + "/recommendations.csv");
        assertThat(rows.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(rows.body()).startsWith("wave,waveName,kind,discipline").contains("service-desk");
        assertThat(work.team()
                        .consultant()
                        .get(work.engagement() + "/findings.csv")
                        .body())
                .startsWith("type,discipline,aspect,habit,title,text");
        for (String formula : new String[] {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "＝1", "＋1", "－1", "＠x"}) {
            assertThat(CsvRows.harmless(formula)).isEqualTo("'" + formula);
        }
        assertThat(CsvRows.harmless("a=b")).isEqualTo("a=b");
    }
}
