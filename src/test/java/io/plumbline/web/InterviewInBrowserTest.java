package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An interviewee follows the link of an invitation in a browser. */
class InterviewInBrowserTest extends InterviewVisits {

    @Test
    void intervieweesLearnWhoWillKnowAndAnswerAndAreDone() throws IOException, InterruptedException {
        invite();
        bob.open();
        assertThat(tab.text("main")).contains("What you say is confidential", "Northgate Health");
        assertThat(tab.text("main")).doesNotContain("not confidential");
        tab.click("[data-go=next]");
        bob.choose(Interviewee.ESTIMATE, "2.5");
        tab.await("#saving", "Saved: 1 answer");
        bob.openDesk();
        bob.choose(Interviewee.OWNERSHIP, "3");
        bob.choose(Interviewee.ADOPTION, "dont-know");
        tab.await("#saving", "Saved: 3 answers");
        assertThat(bob.desk()).isEqualTo("{\"ownership\":3,\"adoption\":\"dont-know\"}");
        assertThat(bob.kept().get("overallEstimate").asDouble()).isEqualTo(2.5);
        tab.read("document.querySelector('nav li:last-child button').click()");
        tab.click("[data-go=done]");
        assertThat(tab.text("dialog")).contains("stops working at once");
        assertThat(bob.kept().has("doneAt")).isFalse();
        tab.click("[data-go=finish]");
        tab.await("h1", "Thank you");
        assertThat(bob.kept().has("doneAt")).isTrue();
        tab.go(bob.link);
        tab.await("h1", "This link does not open an interview");
        assertThat(tab.text("main")).contains("Ask whoever invited you");
    }

    @Test
    void whereWhatIsSaidIsAttributedThePageSaysSo() throws IOException, InterruptedException {
        invite(Fieldwork.AGREED.replace("confidential", "attributed"), "leadership");
        bob.open();
        assertThat(tab.text("main")).contains("What you say is not confidential", "may be told who said what");
        assertThat(tab.text("main")).doesNotContain("What you say is confidential");
    }

    @Test
    void withoutALinkOrWithAnotherOneThePageSaysWhatToDo() throws IOException, InterruptedException {
        invite();
        tab.go("http://localhost:" + port + "/interview");
        tab.await("h1", "This page needs the link of your invitation");
        tab.go("http://localhost:" + port + "/interview#AAAAAAAAAAAAAAAAAAAAAA");
        tab.await("h1", "This link does not open an interview");
        tab.go(bob.link);
        tab.await("h1", "How is the work really done?");
    }

    @Test
    void onAPhoneNothingStandsBesideTheScreen() throws IOException, InterruptedException {
        invite();
        tab.setWidth(360);
        bob.openDesk();
        assertThat(tab.read("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
        assertThat(tab.read(
                                "[...document.querySelectorAll('fieldset')].every(each =>"
                                        + " each.querySelector('legend').innerText !== ''"
                                        + " && [...each.querySelectorAll('input')].every(one => one.labels[0].innerText !== ''))")
                        .asBoolean())
                .as("every question and every answer has its words")
                .isTrue();
    }

    @Test
    void wordsOfTheClientAreWordsAndNoPartOfThePage() throws IOException, InterruptedException {
        invite(Fieldwork.AGREED.replace("Northgate Health", "<img src=x onerror=alert(1)>"), "practitioner");
        bob.open();
        assertThat(tab.text("main")).contains("<img src=x onerror=alert(1)>");
        assertThat(tab.read("document.images.length").asInt()).isZero();
    }
}
