package io.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was answered under keys that callers chose, so that a request sent again has its effect once; kept for a week. */
public final class AnsweredRequests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final JdbcClient client;
    private final Clock clock;
    private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.EPOCH);

    /** The answers kept in this database. */
    public AnsweredRequests(DataSource source, Clock clock) {
        this.client = JdbcClient.create(source);
        this.clock = clock;
    }

    /**
     * A request that carries a key.
     *
     * @param key the key
     * @param account who sent it
     * @param place to which path, with its query
     */
    public record Sent(String key, String account, String place) {}

    /**
     * An answer as it went out.
     *
     * @param status its HTTP status
     * @param headers those of its headers that say something about the body or the thing made
     * @param body its body
     */
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    /**
     * A request that was answered.
     *
     * @param sent the request
     * @param content the SHA-256 of its body
     * @param answer what came of it
     */
    public record Kept(Sent sent, String content, Answer answer) {}

    /**
     * Takes a key, within the transaction of the effect; waits as long as another transaction holds the same.
     *
     * @return whether the key was free
     */
    public boolean begin(Sent sent) {
        return client.sql("insert into answered_request (request_key, account, place, begun_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(
                                sent.key(),
                                sent.account(),
                                sent.place(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps the answer with the effect. */
    public void keep(String key, String content, Answer answer) {
        client.sql("update answered_request set content = ?, status = ?, headers = ?, body = ? where request_key = ?")
                .params(content, answer.status(), JSON.writeValueAsString(answer.headers()), answer.body(), key)
                .update();
    }

    /** What was answered under a key. */
    public Optional<Kept> of(String key) {
        return client.sql("select * from answered_request where request_key = ?")
                .param(key)
                .query(AnsweredRequests::kept)
                .optional();
    }

    /** Lets go of what was answered more than a week ago, if that was not looked after for an hour; in no transaction. */
    public void clean() {
        Instant now = clock.instant();
        Instant last = cleaned.get();
        if (last.plus(BETWEEN_CLEANINGS).isBefore(now) && cleaned.compareAndSet(last, now)) {
            client.sql("delete from answered_request where begun_at < ?")
                    .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        Map<String, String> headers = JSON.readValue(row.getString("headers"), new TypeReference<>() {});
        return new Kept(
                new Sent(row.getString("request_key"), row.getString("account"), row.getString("place")),
                row.getString("content"),
                new Answer(row.getInt("status"), headers, row.getBytes("body")));
    }
}
