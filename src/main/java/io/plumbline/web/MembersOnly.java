package io.plumbline.web;

import io.plumbline.engagement.Part;
import io.plumbline.engagement.Workroom;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whatever is asked about an engagement, those who do not work on it hear that there is nothing, before anything of the
 * request is read. An operation that is added later is guarded by this too.
 */
@Component
class MembersOnly implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ENGAGEMENT = "engagement";

    private final Workroom room;

    MembersOnly(Workroom room) {
        this.room = room;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/engagements/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get(ENGAGEMENT) instanceof String engagement) {
            boolean client = handler instanceof HandlerMethod method && method.hasMethodAnnotation(AlsoForClient.class);
            room.require(
                    engagement,
                    request.getUserPrincipal().getName(),
                    client ? EnumSet.allOf(Part.class) : EnumSet.of(Part.TEAM));
        }
        return true;
    }
}
