package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in on the page, what its session may, and what a browser is told. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private HttpClient browser;
    private People people;

    @BeforeEach
    void client() {
        browser = new HttpClient(port).asNobody();
        people = new People(new HttpClient(port));
    }

    /** What a browser keeps between requests. */
    private record Kept(String cookies, String token) {}

    private Kept page(String session) {
        HttpResponse<String> page = browser.send("GET", "/login", null, (String) null, "Cookie", session + "a=b");
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return new Kept(session + cookies(page), token.group(1));
    }

    private static String cookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(each -> each.split(";")[0])
                .filter(each -> !each.endsWith("="))
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> form(String path, Kept kept, String... fields) {
        String body = Stream.of(fields)
                .map(each -> each.split("=", 2))
                .map(each -> each[0] + "=" + URLEncoder.encode(each[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send("POST", path, FORM, body, "Cookie", kept.cookies());
    }

    private String signedIn(People.Person person) {
        Kept kept = page("");
        HttpResponse<String> answer = form(
                "/login", kept, "_csrf=" + kept.token(), "username=" + person.name(), "password=" + person.password());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(each -> assertThat(each).startsWith("plumbline=").contains("HttpOnly", "SameSite=Lax"));
        return cookies(answer) + "; ";
    }

    private int status(String method, String path, String... headers) {
        String body = method.equals("GET") ? null : "{}";
        return browser.send(method, path, body == null ? null : "application/json", body, headers)
                .statusCode();
    }

    @Test
    void aSessionReadsAndChangesOnlyWithTheTokenOfAPage() {
        String session = signedIn(people.with(Role.CONSULTANT));
        assertThat(status("GET", "/api/methodology", "Cookie", session)).isEqualTo(200);
        assertThat(status("GET", "/api/rulesets/ffff", "Cookie", session)).isEqualTo(403);
        assertThat(status("POST", "/api/recommendations", "Cookie", session)).isEqualTo(403);
        Kept kept = page(session);
        assertThat(status("POST", "/api/recommendations", "Cookie", kept.cookies(), "X-XSRF-TOKEN", kept.token()))
                .isEqualTo(400);
        assertThat(status("POST", "/api/recommendations", "Cookie", kept.cookies(), "X-XSRF-TOKEN", "another"))
                .isEqualTo(403);
    }

    @Test
    void theLoginFormItselfNeedsItsToken() {
        People.Person person = people.with(Role.ADMIN);
        HttpResponse<String> answer =
                form("/login", page(""), "username=" + person.name(), "password=" + person.password());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(cookies(answer)).doesNotContain("plumbline=");
    }

    @Test
    void aWrongPasswordIsToldOnThePage() {
        Kept kept = page("");
        HttpResponse<String> answer =
                form("/login", kept, "_csrf=" + kept.token(), "username=nobody-at-all", "password=wrong");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?failed");
        assertThat(browser.get("/login?failed").body()).contains("role=\"alert\"", "do not match");
        assertThat(browser.get("/login?wait=8").body()).contains("Wait 8 s");
        assertThat(browser.get("/login").body()).doesNotContain("role=\"alert\"");
    }

    @Test
    void signingOutAndAnyChangeOfTheAccountEndTheSession() {
        People.Person person = people.with(Role.CONSULTANT);
        String first = signedIn(person);
        Kept kept = page(first);
        assertThat(form("/logout", kept).statusCode()).as("without the token").isEqualTo(403);
        assertThat(form("/logout", kept, "_csrf=" + kept.token()).statusCode()).isEqualTo(302);
        assertThat(status("GET", "/api/methodology", "Cookie", first)).isEqualTo(401);
        String second = signedIn(person);
        assertThat(status("GET", "/api/methodology", "Cookie", second)).isEqualTo(200);
        people.shutOut(person);
        assertThat(status("GET", "/api/methodology", "Cookie", second)).isEqualTo(401);
    }

    @Test
    void aBrowserIsShownThePageAndNeverADialog() {
        HttpResponse<String> link = browser.send(
                "GET", "/api/methodology", null, (String) null, "User-Agent", "Mozilla/5.0", "Accept", "text/html");
        assertThat(link.statusCode()).isEqualTo(302);
        assertThat(link.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        HttpResponse<String> fetch =
                browser.send("GET", "/api/methodology", null, (String) null, "Sec-Fetch-Mode", "cors");
        assertThat(fetch.statusCode()).isEqualTo(401);
        assertThat(fetch.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"Plumbline\"");
        assertThat(browser.get("/api/methodology").headers().allValues("WWW-Authenticate"))
                .hasSize(2)
                .anyMatch(each -> each.startsWith("Basic "));
    }

    @Test
    void credentialsInAHeaderMakeNoSessionAndAnotherSiteCannotUseThem() {
        HttpClient owner = new HttpClient(port);
        HttpResponse<String> answer = owner.get("/api/methodology");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(owner.send("POST", "/api/tokens", "text/plain", "{}", "Sec-Fetch-Site", site)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(owner.send("POST", "/api/tokens", "application/json", "{}", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyGetsASessionBeforeSigningIn() {
        for (String path : List.of("/", "/login", "/v3/api-docs", "/swagger-ui/index.html", "/api/methodology")) {
            assertThat(browser.get(path).headers().allValues("Set-Cookie"))
                    .as(path)
                    .noneMatch(each -> each.startsWith("plumbline"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, style-src 'self'; img-src 'self'",
        "/login, form-action 'self'",
        "/swagger-ui/index.html, script-src 'self'",
        "/api/methodology, default-src 'none'; base-uri 'none'; form-action 'none'",
        "/v3/api-docs, default-src 'none'; base-uri 'none'; form-action 'none'"
    })
    void eachAnswerSaysWhatABrowserMayDoWithIt(String path, String policy) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains(policy, "default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void pagesLoadNothingThatTheirPolicyForbids() {
        for (String path : List.of("/", "/login")) {
            assertThat(browser.get(path).body())
                    .doesNotContainPattern("<style|style=|<script|https?://(?!localhost)|\\son[a-z]+=\"")
                    .contains("<link rel=\"stylesheet\" href=\"/plumbline.css\">", "lang=\"en-GB\"");
        }
        assertThat(browser.get("/swagger-ui/index.html").body()).doesNotContainPattern("<script[^>]*>\\s*[^<\\s]");
        assertThat(browser.get("/plumbline.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/swagger-ui/swagger-initializer.js").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/v3/api-docs/swagger-config").statusCode()).isEqualTo(200);
    }
}
