package io.plumbline.store;

import io.plumbline.engagement.Engagement;
import io.plumbline.engagement.Interviewee;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which code stands for whom, in all rounds of an engagement. */
record InterviewCodes(JdbcClient client) {

    private static final String FIRST_LETTER = "I";
    /** What is made here; an archive may bring others. */
    private static final Pattern MADE_HERE = Pattern.compile(FIRST_LETTER + "[0-9]{1,8}");

    String next(Engagement engagement) {
        int last = client.sql("select last_code from engagement where id = ?")
                .param(engagement.id())
                .query(Integer.class)
                .single();
        return FIRST_LETTER + String.format("%02d", last + 1);
    }

    /** Gives a code to nobody else from now on. */
    void take(Engagement engagement, String code) {
        if (MADE_HERE.matcher(code).matches()) {
            client.sql("update engagement set last_code = greatest(last_code, ?) where id = ?")
                    .params(Integer.parseInt(code.substring(FIRST_LETTER.length())), engagement.id())
                    .update();
        }
    }

    Optional<Interviewee> known(Engagement engagement, String name) {
        return client.sql("select p.id, p.contact, i.code from interviewee p join interview i on i.interviewee = p.id"
                        + " where p.engagement = :engagement and lower(p.name) = lower(:name) and not exists"
                        + " (select 1 from interview n where n.engagement = p.engagement and n.round = :round"
                        + " and (n.interviewee = p.id or n.code = i.code)) order by i.round desc, i.code limit 1")
                .param("engagement", engagement.id())
                .param("name", name)
                .param("round", engagement.round())
                .query((row, n) ->
                        new Interviewee(row.getString("id"), row.getString("code"), row.getString("contact")))
                .optional();
    }
}
