package io.plumbline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.account.Account;
import io.plumbline.account.Accounts;
import io.plumbline.account.Logins;
import io.plumbline.engagement.Deed;
import io.plumbline.engagement.Team;
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
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts: admins say who may do what, and everybody changes the own password. */
@RestController
@Tag(name = "Accounts")
@RequestMapping("/api/users")
class UserController {

    private static final Logger LOG = LoggerFactory.getLogger(UserController.class);

    private final Accounts accounts;
    private final Logins logins;
    private final Team team;
    private final Workroom room;

    UserController(Accounts accounts, Logins logins, Team team, Workroom room) {
        this.accounts = accounts;
        this.logins = logins;
        this.team = team;
        this.room = room;
    }

    private <T> T entered(Principal who, String action, String name, Supplier<T> work) {
        return room.done(new Deed(who.getName(), action, null, "account/" + name), work);
    }

    /**
     * An account with the password that was made up for it.
     *
     * @param account the account
     * @param password shown this once; null when the admin chose it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(Account account, String password) {

        @Override
        public String toString() {
            return "Given[account=" + account + "]";
        }
    }

    @Operation(summary = "All accounts")
    @GetMapping
    List<Account> users() {
        return accounts.all();
    }

    @Operation(summary = "The account that asks")
    @GetMapping("/me")
    Account me(Principal who) {
        return accounts.of(who.getName());
    }

    @Operation(summary = "One account")
    @GetMapping("/{name}")
    Account user(@PathVariable String name) {
        return accounts.of(name);
    }

    @Operation(summary = "Makes an account; a password that is not given is made up and shown this once")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = AccountDocuments.NewAccount.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Given> create(HttpServletRequest request, Principal who) throws IOException {
        AccountDocuments.NewAccount wanted = AccountDocuments.newAccount(request);
        String password = entered(
                who,
                "account.made",
                wanted.name(),
                () -> accounts.create(wanted.name(), wanted.roles(), wanted.password()));
        Account account = accounts.of(wanted.name());
        LOG.info("{} made the account {} with {}", who.getName(), account.name(), account.roles());
        return ResponseEntity.created(URI.create("/api/users/" + account.name()))
                .body(new Given(account, wanted.password() == null ? password : null));
    }

    @Operation(summary = "Gives an account other roles, shuts it out or lets it in; holds at once")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AccountDocuments.Change.class)))
    @PutMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Account change(HttpServletRequest request, @PathVariable String name, Principal who) throws IOException {
        AccountDocuments.Change change = AccountDocuments.change(request);
        Account changed =
                entered(who, "account.changed", name, () -> accounts.change(name, change.roles(), change.disabled()));
        LOG.info("{} gave {} {}{}", who.getName(), name, changed.roles(), changed.disabled() ? " and shut it out" : "");
        return changed;
    }

    @Operation(summary = "Deletes an account and revokes its tokens")
    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String name, Principal who) {
        entered(who, "account.deleted", name, () -> {
            team.requireOthers(name);
            accounts.delete(name);
            return null;
        });
        LOG.info("{} deleted the account {}", who.getName(), name);
    }

    @Operation(summary = "Gives an account another password and revokes its tokens")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AccountDocuments.Reset.class)))
    @PostMapping(path = "/{name}/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    Given reset(HttpServletRequest request, @PathVariable String name, Principal who) throws IOException {
        String chosen = AccountDocuments.reset(request).password();
        String password = entered(who, "password.reset", name, () -> accounts.reset(name, chosen));
        LOG.info("{} gave {} another password", who.getName(), name);
        return new Given(accounts.of(name), chosen == null ? password : null);
    }

    @Operation(summary = "Changes one's own password")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = AccountDocuments.OwnPassword.class)))
    @PutMapping(path = "/me/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ownPassword(HttpServletRequest request, Principal who) throws IOException {
        AccountDocuments.OwnPassword passwords = AccountDocuments.ownPassword(request);
        if (logins.signIn(who.getName(), passwords.old(), ClientAddress.of(request))
                .isEmpty()) {
            throw RulesetUpload.refused("/old", "this is not the password you have now");
        }
        entered(who, "password.changed", who.getName(), () -> {
            accounts.changePassword(who.getName(), passwords.old(), passwords.changed());
            return null;
        });
    }
}
