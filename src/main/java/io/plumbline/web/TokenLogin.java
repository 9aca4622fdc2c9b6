package io.plumbline.web;

import io.plumbline.account.Account;
import io.plumbline.account.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Machines sign in with a token in each request. */
final class TokenLogin extends OncePerRequestFilter {

    private final Tokens tokens;
    private final AuthenticationEntryPoint refusal;

    TokenLogin(Tokens tokens, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Scheme.BEARER.isIn(request)) {
            String secret = Scheme.BEARER.secret(request);
            Optional<Account> holder = tokens.holder(secret);
            if (holder.isEmpty()) {
                refusal.commence(request, response, new BadCredentialsException("no such token"));
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(SignedIn.withToken(holder.get())));
        }
        chain.doFilter(request, response);
    }
}
