package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an interviewee chooses on the page is saved, not lost and overwrites nothing; their token gets nowhere else. */
class InterviewSavingTest extends InterviewVisits {

    @BeforeEach
    void invitation() throws IOException, InterruptedException {
        invite();
    }

    @Test
    void theTokenLeavesTheAddressAtOnceAndGoesOutInOneHeaderAlone() {
        bob.openDesk();
        bob.choose(Interviewee.OWNERSHIP, "3");
        tab.await("#saving", "Saved");
        assertThat(tab.visited())
                .noneMatch(each -> each.contains(bob.token()))
                .anyMatch(each -> each.endsWith("/interview"));
        assertThat(tab.read("document.documentElement.outerHTML").asString()).doesNotContain(bob.token());
        assertThat(tab.requests()).isNotEmpty().allSatisfy(request -> {
            assertThat(request.get("url").asString() + request.path("postData").asString())
                    .doesNotContain(bob.token());
            assertThat(request.at("/headers/Referer").asString()).isEmpty();
        });
        assertThat(tab.requests()
                        .filter(request -> request.get("headers").toString().contains(bob.token())))
                .hasSizeGreaterThan(1)
                .allSatisfy(request -> {
                    assertThat(request.get("url").asString()).contains("/api/invited");
                    assertThat(request.at("/headers/Authorization").asString()).isEqualTo("Invitation " + bob.token());
                });
        tab.go("about:blank");
        tab.go("http://localhost:" + port + "/interview");
        tab.await("h1", "How is the work really done?");
    }

    @Test
    void whatIsChosenWithoutAConnectionIsSavedOnceThereIsOne() {
        bob.openDesk();
        tab.setOffline(true);
        bob.choose(Interviewee.OWNERSHIP, "3");
        bob.choose(Interviewee.ADOPTION, "4");
        tab.await("#saving", "Not saved, trying again: 2 answers");
        assertThat(bob.desk()).isEqualTo("{}");
        tab.setOffline(false);
        tab.await("#saving", "Saved: 2 answers");
        assertThat(bob.desk()).isEqualTo("{\"ownership\":3,\"adoption\":4}");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownAndNeverOverwritten() {
        bob.openDesk();
        HttpResponse<String> kept = bob.ann.put(
                bob.interview + "/answers/" + Fieldwork.DESK,
                "{\"answers\": {\"ownership\": 5}, \"notes\": \"theirs\"}");
        assertThat(kept.statusCode()).isEqualTo(200);
        bob.choose(Interviewee.OWNERSHIP, "1");
        tab.await("#notice", "1 answer of yours was not saved");
        tab.await("#saving", "Saved");
        assertThat(bob.chosen(Interviewee.OWNERSHIP)).isEqualTo("5");
        assertThat(tab.text(".note:not([hidden])")).contains("Choose again");
        assertThat(bob.desk()).isEqualTo("{\"ownership\":5}");
        bob.choose(Interviewee.OWNERSHIP, "1");
        bob.awaitDesk("{\"ownership\":1}");
    }

    @Test
    void whatBothSaidOfDifferentQuestionsIsKeptTogether() {
        bob.openDesk();
        bob.choose(Interviewee.OWNERSHIP, "1");
        bob.awaitDesk("{\"ownership\":1}");
        tab.await("#saving", "Saved: 1 answer");
        bob.ann.put(bob.interview + "/answers/" + Fieldwork.DESK, "{\"answers\": {\"ownership\": 1, \"adoption\": 4}}");
        bob.choose(Interviewee.CAPABILITY, "3");
        tab.await("#notice", "together with what you chose here");
        bob.awaitDesk("{\"ownership\":1,\"adoption\":4,\"capability\":3}");
    }
}
