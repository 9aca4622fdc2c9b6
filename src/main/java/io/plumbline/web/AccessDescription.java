package io.plumbline.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** Describes who may do what, from the same lines that decide it. */
@Component
class AccessDescription implements OpenApiCustomizer {

    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";
    private static final String INVITATION = "invitation";
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents()
                .addSecuritySchemes(PASSWORD, scheme("basic", "Name and password, for people"))
                .addSecuritySchemes(TOKEN, scheme("bearer", "A token of POST /api/tokens, for machines"))
                .addSecuritySchemes(
                        INVITATION,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name(HttpHeaders.AUTHORIZATION)
                                .description("\"Invitation\", a space and the token of a link, for interviewees"));
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> Access.to(method.name(), PathContainer.parsePath(path))
                        .ifPresent(access -> describe(operation, access))));
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name).description(description);
    }

    private static void describe(Operation operation, Access access) {
        operation.description("Who may: " + access.words() + ".");
        if (access.isOpen()) {
            operation.security(List.of());
            operation
                    .getResponses()
                    .addApiResponse("429", tooMany("Too many from this address by somebody who is not signed in"));
            return;
        }
        if (access.granted().contains(Access.INVITED)) {
            operation.addSecurityItem(new SecurityRequirement().addList(INVITATION));
        } else {
            operation.addSecurityItem(new SecurityRequirement().addList(PASSWORD));
            if (!access.granted().contains(SignedIn.PASSWORD)) {
                operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            }
        }
        operation
                .getResponses()
                .addApiResponse("401", problem("Nobody is signed in, or the credentials do not hold"))
                .addApiResponse("403", problem("Signed in, but this is for " + access.words()))
                .addApiResponse("429", tooMany("Too many sign-ins failed before this one"));
    }

    private static ApiResponse tooMany(String description) {
        return problem(description)
                .addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header().description("Seconds to wait").schema(new Schema<>().type("integer")));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(new Schema<>().type("object"))));
    }
}
