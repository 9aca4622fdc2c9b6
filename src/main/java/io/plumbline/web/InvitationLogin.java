package io.plumbline.web;

import io.plumbline.account.SlowedDown;
import io.plumbline.engagement.Invitations;
import io.plumbline.engagement.Invited;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Interviewees show the token of their link in each request; they have no account. Whoever said that they are done holds no
 * link any more, and still hears the answer to that when they send it again because the first one was lost.
 */
final class InvitationLogin extends OncePerRequestFilter {

    private final Invitations invitations;
    private final OncePerKey keys;
    private final AuthenticationEntryPoint refusal;

    InvitationLogin(Invitations invitations, OncePerKey keys, AuthenticationEntryPoint refusal) {
        this.invitations = invitations;
        this.keys = keys;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Scheme.INVITATION.isIn(request)) {
            try {
                Optional<Invited> holder = holder(request);
                if (holder.isEmpty()) {
                    refusal.commence(request, response, new BadCredentialsException("no such invitation"));
                    return;
                }
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                holder.get(), null, List.of(new SimpleGrantedAuthority(Access.INVITED)))));
            } catch (SlowedDown slowed) {
                refusal.commence(request, response, new PasswordLogin.Slowed(slowed));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Invited> holder(HttpServletRequest request) {
        String token = Scheme.INVITATION.secret(request);
        return invitations
                .holder(token, ClientAddress.of(request))
                .or(() -> invitations.former(token).filter(each -> keys.isTaken(request, each)));
    }
}
