package io.plumbline.web;

import io.plumbline.account.AccountBook;
import io.plumbline.account.Tokens;
import io.plumbline.engagement.Invitations;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Two ways in. A request that carries its credentials in a header stands for itself: no session is made or looked at. Any
 * other is open to everybody, or comes from a page that somebody signed in on.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final AuthorizationManager<RequestAuthorizationContext> LINES = (known, context) -> {
        Optional<Access> access = Access.to(context.getRequest());
        return new AuthorizationDecision(access.filter(
                        each -> each.isFor(known.get().getAuthorities().stream().map(GrantedAuthority::getAuthority)))
                .isPresent());
    };

    private final SecurityProblems problems;
    private final ScorecardLimit limit;

    SecurityConfiguration(SecurityProblems problems, AccessSettings settings) {
        this.problems = problems;
        this.limit = new ScorecardLimit(settings.scorecard(), problems);
    }

    @Bean
    AuthenticationManager authenticationManager(PasswordLogin login) {
        return new ProviderManager(login);
    }

    @Bean
    @Order(1)
    SecurityFilterChain signedRequests(HttpSecurity http, Tokens tokens, Invitations invitations, OncePerKey keys) {
        return common(http)
                .securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A browser that was told a password for this address would add it to requests of other sites.
                .csrf(tokensOfPages ->
                        tokensOfPages.requireCsrfProtectionMatcher(SecurityConfiguration::isForeignChange))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .addFilterBefore(new TokenLogin(tokens, problems), BasicAuthenticationFilter.class)
                .addFilterBefore(new InvitationLogin(invitations, keys, problems), BasicAuthenticationFilter.class)
                .build();
    }

    private static boolean isForeignChange(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null
                && !site.equals("same-origin")
                && !site.equals("none")
                && !request.getMethod().equals("GET")
                && !request.getMethod().equals("HEAD");
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AccountBook book) {
        return common(http)
                .csrf(tokens -> tokens.ignoringRequestMatchers(Access::isScorecard))
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/", true)
                        .failureHandler((request, response, reason) -> response.sendRedirect(request.getContextPath()
                                + (reason instanceof PasswordLogin.Slowed slowed
                                        ? "/login?wait=" + slowed.reason().seconds()
                                        : "/login?failed"))))
                .logout(out -> out.logoutSuccessUrl("/login?out"))
                .addFilterAfter(new SessionCheck(book), SecurityContextHolderFilter.class)
                .build();
    }

    private HttpSecurity common(HttpSecurity http) {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(each -> each.sameSite("Strict"));
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(LINES))
                .addFilterBefore(limit, AuthorizationFilter.class)
                .csrf(tokens -> tokens.csrfTokenRepository(cookie).csrfTokenRequestHandler(new PageTokens()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.addHeaderWriter(new ContentPolicy())
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
    }
}
