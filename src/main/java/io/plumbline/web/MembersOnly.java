package io.plumbline.web;

import io.plumbline.account.Role;
import io.plumbline.engagement.Part;
import io.plumbline.engagement.Workroom;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.Authentication;
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
            Set<Part> parts = EnumSet.noneOf(Part.class);
            if (client) {
                parts.add(Part.CLIENT);
            }
            // Whoever lost the role stays in the team's list, and has no part in it until it is given back.
            if (isConsultant(request)) {
                parts.add(Part.TEAM);
            }
            room.require(engagement, request.getUserPrincipal().getName(), parts);
        }
        return true;
    }

    private static boolean isConsultant(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication known
                && known.getAuthorities().stream()
                        .anyMatch(each -> Role.CONSULTANT.name().equals(each.getAuthority()));
    }
}
