package io.plumbline.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page that an invitation's link opens; it is the same for everybody, and asks for the questions itself. */
@Controller
@Hidden
class InterviewPage {

    /** Where links lead to. */
    static final String PATH = "/interview";

    private final Resource page = new ClassPathResource("interview.html", InterviewPage.class);

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    Resource page() {
        return page;
    }
}
