package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of an invitation is open to everybody, tells nothing by itself and lets nothing out. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InterviewPageTest {

    private static final Pattern PARTS = Pattern.compile("(?:src|href)=\"([^\"]+)\"|from '\\./([^']+)'");

    @LocalServerPort
    private int port;

    private HttpClient browser;

    @BeforeEach
    void client() {
        browser = new HttpClient(port).asNobody();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void whoeverFollowsALinkIsShownThePageAndNoCookieIsMade() {
        HttpResponse<String> page = browser.get("/interview");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.body()).contains("lang=\"en-GB\"", "Who will know what you say", "needs JavaScript");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(each -> each.startsWith("plumbline="));
    }

    @Test
    void aBrowserMaySendWhatIsSaidToThisServiceAloneAndKeepsNothing() {
        HttpResponse<String> page = browser.get("/interview");
        assertThat(header(page, "Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "connect-src 'self'",
                        "form-action 'none'",
                        "frame-ancestors 'none'",
                        "require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        for (String path : List.of("/interview/", "/interview/interview.html", "/interview.html")) {
            assertThat(header(browser.get(path), "Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'; base-uri 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.js", "door.js", "keeping.js", "said.js", "questions.js", "steps.js", "telling.js"})
    void everyPartOfThePageIsHereAndNamesNoOtherPlace(String script) {
        HttpResponse<String> answer = browser.get("/interview/" + script);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("text/javascript");
        assertThat(answer.body())
                .doesNotContain(
                        "http:", "https:", "innerHTML", "insertAdjacentHTML", "localStorage", "cookie", "eval(");
        requireParts(answer.body());
    }

    @Test
    void thePageItselfHoldsNoScriptAndNoStyle() {
        String page = browser.get("/interview").body();
        requireParts(page.replace("interview/", ""));
        assertThat(page)
                .doesNotContainPattern("<style|style=|<script>|https?://|\\son[a-z]+=\"")
                .contains("src=\"interview/page.js\"", "href=\"interview/page.css\"");
        assertThat(browser.get("/interview/page.css").body()).doesNotContain("url(", "@import", "http");
    }

    private void requireParts(String source) {
        for (MatchResult part : PARTS.matcher(source).results().toList()) {
            String name = part.group(1) == null ? part.group(2) : part.group(1);
            assertThat(browser.get("/interview/" + name).statusCode()).as(name).isEqualTo(200);
        }
    }
}
