package io.plumbline.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.plumbline.account.Account;
import io.plumbline.account.Role;
import io.plumbline.interview.InputError;
import io.plumbline.interview.JsonDocument;
import io.plumbline.interview.JsonValues;
import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Nearest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Documents about accounts, read with every error; none repeats a password. */
final class AccountDocuments {

    private static final int LARGEST = 10_000;
    private static final int LONGEST_TOKEN_NAME = 100;
    /** The one is who asks, the other is recorded for versions that come from the rules folder. */
    private static final Set<String> RESERVED = Set.of("me", "folder");

    private static final String NAME = "name";
    private static final String ROLES = "roles";
    private static final String PASSWORD = "password";

    private AccountDocuments() {}

    /** An account that is wanted; a password is made up where none is given. */
    record NewAccount(String name, Set<Role> roles, String password) {

        @Override
        public String toString() {
            return "NewAccount[name=" + name + ", roles=" + roles + "]";
        }
    }

    /** What an account may do from now on. */
    record Change(Set<Role> roles, boolean disabled) {}

    /** The password an admin gives; made up where none is given. */
    record Reset(String password) {

        @Override
        public String toString() {
            return "Reset[]";
        }
    }

    /** The password somebody gives to himself. */
    record OwnPassword(String old, @JsonProperty("new") String changed) {

        @Override
        public String toString() {
            return "OwnPassword[]";
        }
    }

    /** A token that is wanted; without roles it may what its account may. */
    record NewToken(String name, Set<Role> roles) {}

    static NewAccount newAccount(HttpServletRequest request) throws IOException {
        return read(request, List.of(NAME, ROLES, PASSWORD), (values, errors) -> {
            String name = values.required(NAME, Account.LONGEST_NAME);
            if (name != null && (!Account.isName(name) || RESERVED.contains(name))) {
                values.refuse(
                        NAME,
                        "small letters, digits and . _ @ - only, beginning with a letter or digit; not \"me\" or \"folder\"");
            }
            return new NewAccount(name, roles(values, errors), secret(values, errors, PASSWORD, false));
        });
    }

    static Change change(HttpServletRequest request) throws IOException {
        return read(
                request,
                List.of(ROLES, "disabled"),
                (values, errors) -> new Change(roles(values, errors), values.flag("disabled", false)));
    }

    static Reset reset(HttpServletRequest request) throws IOException {
        return read(request, List.of(PASSWORD), (values, errors) -> new Reset(secret(values, errors, PASSWORD, false)));
    }

    static OwnPassword ownPassword(HttpServletRequest request) throws IOException {
        return read(
                request,
                List.of("old", "new"),
                (values, errors) ->
                        new OwnPassword(secret(values, errors, "old", true), secret(values, errors, "new", true)));
    }

    static NewToken newToken(HttpServletRequest request, Set<Role> all) throws IOException {
        return read(request, List.of(NAME, ROLES), (values, errors) -> {
            Set<Role> roles = values.has(ROLES) ? roles(values, errors) : all;
            if (!all.containsAll(roles)) {
                values.refuse(ROLES, "only roles of your own account");
            }
            return new NewToken(values.required(NAME, LONGEST_TOKEN_NAME), roles);
        });
    }

    private static <T> T read(
            HttpServletRequest request, List<String> known, BiFunction<JsonValues, List<InputError>, T> reading)
            throws IOException {
        List<InputError> errors = new ArrayList<>();
        JsonValues values =
                JsonValues.of("", document(request, errors), errors).only(known, "one of " + String.join(", ", known));
        T document = reading.apply(values, errors);
        if (!errors.isEmpty()) {
            throw RefusedInput.of(errors);
        }
        return document;
    }

    /** What is no JSON is told by its place alone: a sentence about it might repeat a password. */
    private static Object document(HttpServletRequest request, List<InputError> errors) throws IOException {
        byte[] body = RequestBodies.bytes(request, LARGEST);
        try {
            Object document = JsonDocument.read(new ByteArrayInputStream(body), errors);
            if (document instanceof Map<?, ?>) {
                return document;
            }
        } catch (RefusedInput refused) {
            InputError first = refused.errors().get(0);
            throw RefusedInput.of(List.of(
                    new InputError("", null, "JSON", "this is not JSON from here on", first.line(), first.column())));
        }
        throw RefusedInput.of(
                List.of(new InputError("", null, "an object", "expected an object in braces", null, null)));
    }

    private static Set<Role> roles(JsonValues values, List<InputError> errors) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (!(values.raw(ROLES) instanceof List<?> words) || words.isEmpty()) {
            values.refuse(ROLES, "a list of one or more of " + String.join(", ", Role.words()));
            return roles;
        }
        String expected = "one of " + String.join(", ", Role.words());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) instanceof String text ? text : "";
            Optional<Role> role = Role.of(word);
            role.ifPresent(roles::add);
            if (role.isEmpty()) {
                String detail = "expected " + expected + Nearest.hint(word, Role.words());
                errors.add(new InputError(values.at(ROLES) + "/" + i, null, expected, detail, null, null));
            }
        }
        return roles;
    }

    private static String secret(JsonValues values, List<InputError> errors, String name, boolean needed) {
        Object value = values.raw(name);
        if (value instanceof String text) {
            return text;
        }
        if (needed || value != null) {
            errors.add(new InputError(values.at(name), null, "a text", "a text is expected here", null, null));
        }
        return null;
    }
}
