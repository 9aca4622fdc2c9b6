package io.plumbline.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.plumbline.account.Account;
import io.plumbline.account.Accounts;
import io.plumbline.account.Token;
import io.plumbline.account.Tokens;
import io.plumbline.engagement.Deed;
import io.plumbline.engagement.Workroom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own tokens: what machines sign in with. */
@RestController
@Tag(name = "Accounts")
@RequestMapping("/api/tokens")
class TokenController {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Workroom room;

    TokenController(Accounts accounts, Tokens tokens, Workroom room) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.room = room;
    }

    /**
     * A token that was made just now.
     *
     * @param known what the list of tokens shows of it
     * @param token the token itself, shown this once
     */
    record Made(@JsonUnwrapped Token known, String token) {

        @Override
        public String toString() {
            return "Made[known=" + known + "]";
        }
    }

    @Operation(summary = "One's own tokens, without their secrets")
    @GetMapping
    List<Token> tokens(Principal who) {
        return tokens.of(who.getName());
    }

    @Operation(summary = "Makes a token; it is shown this once")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = AccountDocuments.NewToken.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Made> make(HttpServletRequest request, Principal who) throws IOException {
        Account account = accounts.of(who.getName());
        AccountDocuments.NewToken wanted = AccountDocuments.newToken(request, account.roles());
        Tokens.Made made = room.done(
                new Deed(who.getName(), "token.made", null, "account/" + who.getName()),
                () -> tokens.make(account, wanted.name(), wanted.roles()));
        return ResponseEntity.created(URI.create("/api/tokens/" + made.token().number()))
                .body(new Made(made.token(), made.secret()));
    }

    @Operation(summary = "Revokes one of one's own tokens; holds at once")
    @DeleteMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long number, Principal who) {
        room.done(new Deed(who.getName(), "token.revoked", null, "token/" + number), () -> {
            tokens.revoke(who.getName(), number);
            return null;
        });
    }
}
