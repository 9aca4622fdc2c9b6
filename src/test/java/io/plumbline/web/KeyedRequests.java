package io.plumbline.web;

import io.plumbline.store.AnsweredRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests with keys to what has an effect in a database, and counts how often it had. */
final class KeyedRequests {

    static final String PLACE = "/api/engagements";

    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final OncePerKey filter;

    KeyedRequests(DataSource source, Clock clock) {
        this.client = JdbcClient.create(source);
        client.sql("create table effect (body varchar(100))").update();
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.filter = new OncePerKey(
                new AnsweredRequests(source, clock), transaction, new SecurityProblems(new JsonMapper()));
    }

    JdbcClient client() {
        return client;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    /** A controller whose use case has its effect in a transaction of the same kind. */
    FilterChain effect() {
        return (request, response) -> transaction.executeWithoutResult(status -> {
            try {
                String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                client.sql("insert into effect (body) values (?)").param(body).update();
                HttpServletResponse answer = (HttpServletResponse) response;
                answer.setStatus(201);
                answer.setHeader("Location", "/there");
                answer.setHeader("ETag", "\"1\"");
                answer.setContentType("application/json");
                answer.getOutputStream().write(("{\"made\":\"" + body + "\"}").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    MockHttpServletResponse send(String account, String place, String body, FilterChain chain, String... keys) {
        String[] parts = place.split("\\?");
        MockHttpServletRequest request = new MockHttpServletRequest("POST", parts[0]);
        request.setQueryString(parts.length == 1 ? null : parts[1]);
        request.setUserPrincipal(new SignedIn(account, 1));
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        List.of(keys).forEach(each -> request.addHeader(OncePerKey.KEY, each));
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            filter.doFilter(request, response, chain);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    MockHttpServletResponse send(String body, String... keys) {
        return send("ann", PLACE, body, effect(), keys);
    }

    int effects() {
        return client.sql("select count(*) from effect").query(Integer.class).single();
    }
}
