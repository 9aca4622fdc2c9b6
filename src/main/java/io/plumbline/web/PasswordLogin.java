package io.plumbline.web;

import io.plumbline.account.Logins;
import io.plumbline.account.SlowedDown;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signing in with name and password, by HTTP Basic or on the page. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Logins logins;

    PasswordLogin(Logins logins) {
        this.logins = logins;
    }

    /** A sign-in that was not looked at. */
    static final class Slowed extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final transient SlowedDown reason;

        Slowed(SlowedDown reason) {
            super(reason.getMessage(), reason);
            this.reason = reason;
        }

        SlowedDown reason() {
            return reason;
        }
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        String password = (String) offered.getCredentials();
        try {
            return logins.signIn(offered.getName(), password == null ? "" : password, address(offered))
                    .map(account -> SignedIn.withPassword(account, offered.getDetails()))
                    .orElseThrow(() -> new BadCredentialsException("name and password do not match"));
        } catch (SlowedDown slowed) {
            throw new Slowed(slowed);
        }
    }

    private static String address(Authentication offered) {
        return offered.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.of(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
