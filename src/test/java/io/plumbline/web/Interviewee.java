package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.io.IOException;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Somebody who was sent a link and follows it in a browser; and the consultant who sent it. */
final class Interviewee implements AutoCloseable {

    static final String ESTIMATE = "[name=\"estimate/overallEstimate\"]";
    static final String OWNERSHIP = "[name=\"answers/service-desk/ownership\"]";
    static final String ADOPTION = "[name=\"answers/service-desk/adoption\"]";
    static final String CAPABILITY = "[name=\"answers/service-desk/capability\"]";

    final Fieldwork ann;
    final BrowserTab tab;
    final String interview;
    final String link;

    /** Somebody of this audience, of an engagement that was agreed like this. */
    Interviewee(int port, Chromium chromium, String agreed, String audience) throws IOException, InterruptedException {
        ann = new Fieldwork(new People(new HttpClient(port)).client(Role.CONSULTANT));
        interview = ann.interview(ann.made(Fieldwork.ENGAGEMENTS, agreed), audience);
        link = HttpClient.json(ann.consultant().post(interview + "/invitations", "{}"))
                .get("link")
                .asString();
        tab = chromium.tab();
    }

    String token() {
        return link.substring(link.indexOf('#') + 1);
    }

    void open() {
        tab.go(link);
        tab.await("h1", "How is the work really done?");
    }

    void openDesk() {
        open();
        tab.read("[...document.querySelectorAll('nav button')]"
                + ".find(each => each.textContent.startsWith('Service Desk')).click()");
        tab.await("h1", "Service Desk");
    }

    void choose(String question, String value) {
        tab.click(question + "[value=\"" + value + "\"]");
    }

    String chosen(String question) {
        return tab.read("document.querySelector('" + question + ":checked')?.value ?? ''")
                .asString();
    }

    /** What is kept of the service desk. */
    String desk() {
        return ann.get(interview + "/answers/" + Fieldwork.DESK).get("answers").toString();
    }

    JsonNode kept() {
        return ann.get(interview);
    }

    /** Waits until this is kept of the service desk. */
    void awaitDesk(String answers) {
        Awaitility.await().atMost(Chromium.PATIENCE).untilAsserted(() -> assertThat(desk())
                .isEqualTo(answers));
    }

    /** Ends the visit, of which the browser had nothing to complain. */
    @Override
    public void close() {
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }
}
