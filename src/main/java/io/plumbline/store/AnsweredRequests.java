package io.plumbline.store;

import io.plumbline.ruleset.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered under keys that callers chose, so that a request sent again has its effect once; kept for a week.
 * What is kept says nothing without the key: an answer may hold a name, or the link of an invitation.
 */
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
     * @param state to which state, as If-Match names it; empty where it names none
     */
    public record Sent(String key, String account, String place, String state) {

        private static final Pattern ENGAGEMENT = Pattern.compile("/api/engagements/([0-9a-f-]{36})(?:[/?].*)?");
        private static final Pattern INTERVIEW = Pattern.compile("interview/([0-9a-f-]{36})");

        /** The engagement it is about, or the interview of whoever answers for themselves; null where it is neither. */
        private String concerns() {
            Matcher engagement = ENGAGEMENT.matcher(place);
            Matcher interview = INTERVIEW.matcher(account);
            if (engagement.matches()) {
                return engagement.group(1);
            }
            return interview.matches() ? interview.group(1) : null;
        }

        private String keyHash() {
            return hash("key", key);
        }

        private String request(String content) {
            return hash("request", key, account, place, state, content);
        }
    }

    /**
     * An answer as it went out.
     *
     * @param status its HTTP status
     * @param headers those of its headers that say something about the body or the thing made
     * @param body its body; null once a person was erased of whom it might tell
     */
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    private record Kept(String request, Answer sealed) {}

    /**
     * Takes a key, within the transaction of the effect; waits as long as another transaction holds the same.
     *
     * @return whether the key was free
     */
    public boolean begin(Sent sent) {
        return client.sql("insert into answered_request (key_hash, begun_at) values (?, ?) on conflict do nothing")
                        .params(sent.keyHash(), clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Keeps the answer with the effect.
     *
     * @param content the SHA-256 of what was sent
     */
    public void keep(Sent sent, String content, Answer answer) {
        client.sql("update answered_request set request = ?, status = ?, headers = ?, body = ?, concerns = ?"
                        + " where key_hash = ?")
                .params(
                        sent.request(content),
                        answer.status(),
                        JSON.writeValueAsString(answer.headers()),
                        new Seal(sent.key()).close(answer.body()),
                        sent.concerns(),
                        sent.keyHash())
                .update();
    }

    /** Whether this key is taken, so that no request that carries it has an effect. */
    public boolean knows(Sent sent) {
        return client.sql("select count(*) from answered_request where key_hash = ?")
                        .param(sent.keyHash())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * What was answered to this very request.
     *
     * @param content the SHA-256 of what was sent
     * @return nothing when the key stands for another request
     */
    public Optional<Answer> of(Sent sent, String content) {
        return client.sql("select * from answered_request where key_hash = ?")
                .param(sent.keyHash())
                .query(AnsweredRequests::kept)
                .optional()
                .filter(each -> sent.request(content).equals(each.request()))
                .map(Kept::sealed)
                .map(each -> new Answer(
                        each.status(),
                        each.headers(),
                        each.body() == null ? null : new Seal(sent.key()).open(each.body())));
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
        return new Kept(row.getString("request"), new Answer(row.getInt("status"), headers, row.getBytes("body")));
    }

    private static String hash(String... parts) {
        return Sha256.of(Stream.of(parts)
                .map(each -> each.length() + ":" + each)
                .collect(Collectors.joining(","))
                .getBytes(StandardCharsets.UTF_8));
    }
}
