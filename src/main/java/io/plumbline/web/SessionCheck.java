package io.plumbline.web;

import io.plumbline.account.Account;
import io.plumbline.account.AccountBook;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of an account that has changed since: other roles, another password, shut out, gone. */
final class SessionCheck extends OncePerRequestFilter {

    private final AccountBook book;

    SessionCheck(AccountBook book) {
        this.book = book;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedIn person && !holds(person)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean holds(SignedIn person) {
        return book.account(person.name())
                .filter(account -> !account.disabled())
                .map(Account::revision)
                .filter(revision -> revision == person.revision())
                .isPresent();
    }
}
