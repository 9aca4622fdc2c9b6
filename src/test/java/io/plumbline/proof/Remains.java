package io.plumbline.proof;

import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.engagement.TrailVerdict;
import io.plumbline.store.JdbcAuditBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is in a database after kills, held against what was acknowledged and against itself.
 *
 * @param checkpoints the folder of the checkpoints of its audit trail
 * @param engagement the engagement that was written to
 */
record Remains(DataSource source, Path checkpoints, String engagement) {

    /** What belongs together, in two columns each; whatever stands in one of a pair only is half there. */
    private static final Map<String, List<String>> PAIRS = Map.of(
            "interviewees and interviews",
            List.of(
                    "select id, 1 from interviewee where engagement = ?",
                    "select interviewee, count(*) from interview where engagement = ? group by interviewee"),
            "interviews and their entries in the trail",
            List.of(
                    "select 'interview/' || id, 1 from interview where engagement = ?",
                    "select object, count(*) from audit_entry where action = 'interview.added' and engagement = ?"
                            + " group by object"),
            "answers and their entries in the trail",
            List.of(
                    "select 'interview/' || a.interview || '/' || a.discipline, a.revision from interview_answers a"
                            + " join interview i on i.id = a.interview where i.engagement = ?",
                    "select object, count(*) from audit_entry where action = 'answers.changed' and engagement = ?"
                            + " group by object"));

    static Remains of(Victim victim, DataSource source) {
        return new Remains(source, victim.checkpoints(), victim.engagement());
    }

    /** What is not as it must be, a sentence each; all interviews were sent with a key. */
    List<String> failures(Set<String> acknowledged) {
        List<String> failures = new ArrayList<>();
        List<String> names = JdbcClient.create(source)
                .sql("select name from interviewee where engagement = ?")
                .param(engagement)
                .query(String.class)
                .list();
        Set<String> once = new HashSet<>();
        names.stream().filter(each -> !once.add(each)).forEach(each -> failures.add(each + " is there twice"));
        acknowledged.stream()
                .filter(each -> !once.contains(each))
                .forEach(each -> failures.add(each + " was acknowledged, and is lost"));
        PAIRS.forEach((what, pair) -> halves(what, pair, failures));
        int keys = JdbcClient.create(source)
                .sql("select count(*) from answered_request where body is not null")
                .query(Integer.class)
                .single();
        if (keys != names.size()) {
            failures.add(names.size() + " people are there, and the answers to " + keys + " keys");
        }
        try (Checkpoints noted = new Checkpoints(checkpoints)) {
            TrailVerdict verdict = new TrailCheck(new JdbcAuditBook(source, entry -> {}), noted).verdict();
            if (!verdict.whole()) {
                failures.add("the audit trail is broken: " + verdict.reason());
            }
        }
        return failures;
    }

    private void halves(String what, List<String> pair, List<String> failures) {
        Map<String, Long> one = counts(pair.get(0));
        Map<String, Long> other = counts(pair.get(1));
        Set<String> all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        all.stream()
                .filter(each -> !one.getOrDefault(each, 0L).equals(other.getOrDefault(each, 0L)))
                .forEach(each -> failures.add("of " + what + " only a part is there: " + each + ", "
                        + one.getOrDefault(each, 0L) + " to " + other.getOrDefault(each, 0L)));
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new HashMap<>();
        JdbcClient.create(source).sql(sql).param(engagement).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}
