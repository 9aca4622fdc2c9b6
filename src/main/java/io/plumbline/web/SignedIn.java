package io.plumbline.web;

import io.plumbline.account.Account;
import java.io.Serializable;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who sent a request, and by which state of the account it was let in.
 *
 * @param name the name of the account
 * @param revision the revision of the account at the time
 */
record SignedIn(String name, long revision) implements Principal, Serializable {

    /** What only somebody holds who gave a password. */
    static final String PASSWORD = "PASSWORD";

    @Override
    public String getName() {
        return name;
    }

    static Authentication withPassword(Account account, Object details) {
        return of(account, details, true);
    }

    static Authentication withToken(Account account) {
        return of(account, null, false);
    }

    private static Authentication of(Account account, Object details, boolean password) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        account.roles().forEach(each -> authorities.add(new SimpleGrantedAuthority(each.name())));
        if (password) {
            authorities.add(new SimpleGrantedAuthority(PASSWORD));
        }
        UsernamePasswordAuthenticationToken known = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.name(), account.revision()), null, authorities);
        known.setDetails(details);
        return known;
    }
}
