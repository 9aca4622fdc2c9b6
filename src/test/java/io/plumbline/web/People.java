package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.Role;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Makes accounts and tokens through the front door. */
record People(HttpClient admin) {

    /** Somebody new, with one role. */
    record Person(String name, String password) {}

    Person with(Role role) {
        String name = role.word() + "-" + UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> made =
                admin.post("/api/users", "{\"name\":\"" + name + "\",\"roles\":[\"" + role.word() + "\"]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return new Person(name, HttpClient.json(made).get("password").asString());
    }

    String token(Person person) {
        HttpResponse<String> made =
                admin.as(person.name(), person.password()).post("/api/tokens", "{\"name\":\"for a test\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return HttpClient.json(made).get("token").asString();
    }

    HttpClient client(Role role) {
        return admin.withToken(token(with(role)));
    }

    void shutOut(Person person) {
        HttpResponse<String> changed =
                admin.put("/api/users/" + person.name(), "{\"roles\":[\"consultant\"],\"disabled\":true}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    }
}
