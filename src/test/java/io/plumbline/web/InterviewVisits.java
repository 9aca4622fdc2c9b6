package io.plumbline.web;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Visits of an interviewee to the page behind their link, in one browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class InterviewVisits {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    Interviewee bob;
    BrowserTab tab;

    @BeforeAll
    static void browser() throws IOException {
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() throws IOException, InterruptedException {
        if (chromium != null) {
            chromium.close();
        }
    }

    void invite(String agreed, String audience) throws IOException, InterruptedException {
        bob = new Interviewee(port, chromium, agreed, audience);
        tab = bob.tab;
    }

    void invite() throws IOException, InterruptedException {
        invite(Fieldwork.AGREED, "practitioner");
    }

    @AfterEach
    void endOfTheVisit() {
        if (bob != null) {
            bob.close();
        }
    }
}
