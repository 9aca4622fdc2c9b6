package io.plumbline.web;

import io.plumbline.account.InitialPassword;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The page to sign in on, and out. */
@Controller
@Hidden
class LoginPage {

    private final String signIn = page("sign-in.html");
    private final String signOut = page("sign-out.html");
    private final InitialPassword initial;

    LoginPage(InitialPassword initial) {
        this.initial = initial;
    }

    private static String page(String name) {
        try (InputStream source = LoginPage.class.getResourceAsStream(name)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the page " + name + " is part of the program", e);
        }
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String login(
            HttpServletRequest request,
            Principal who,
            @RequestParam(required = false) String failed,
            @RequestParam(required = false) Integer wait,
            @RequestParam(required = false) String out) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return (who == null ? signIn : signOut)
                .replace("{token}", token.getToken())
                .replace("{name}", who == null ? "" : HtmlUtils.htmlEscape(who.getName()))
                .replace("{alert}", failed == null ? "" : alert("Name and password do not match."))
                .replace(
                        "{wait}",
                        wait == null
                                ? ""
                                : alert("Too many sign-ins failed. Wait " + Math.max(1, wait) + " s and try again."))
                .replace("{out}", out == null ? "" : "<p role=\"status\">You are signed out.</p>")
                .replace(
                        "{first}",
                        initial.isWritten()
                                ? "<p class=\"lead\">First time here? The name is <code>owner</code>; "
                                        + "the password stands in the file <code>initial-password</code>"
                                        + " in the data folder.</p>"
                                : "");
    }

    private static String alert(String sentence) {
        return "<p role=\"alert\">" + sentence + "</p>";
    }
}
