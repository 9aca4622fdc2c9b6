package io.plumbline.store;

import io.plumbline.engagement.FreeText;
import io.plumbline.engagement.FreeText.Kind;
import io.plumbline.engagement.TextBook;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Free texts in the database, whichever table they stand in. */
public final class JdbcTextBook implements TextBook {

    private final JdbcClient client;

    /** The texts kept in this database. */
    public JdbcTextBook(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    @Override
    public List<FreeText> of(String engagement) {
        List<FreeText> texts = new ArrayList<>();
        for (Kind each : Kind.values()) {
            client
                    .sql(selection(each))
                    .param(engagement)
                    .query((row, n) ->
                            new FreeText(row.getString("place"), each, row.getString("named"), row.getString("said")))
                    .list()
                    .stream()
                    .filter(text -> text.text() != null)
                    .forEach(texts::add);
        }
        return texts;
    }

    private static String selection(Kind kind) {
        return switch (kind) {
            case SCOPE -> "select 'engagement' as place, id as named, disciplines as said from engagement where id = ?";
            case EVIDENCE ->
                "select 'evidence/' || id as place, id as named, reference as said from evidence where engagement = ?";
            case FILE_NAME ->
                "select 'attachment/' || a.id as place, a.id as named, a.name as said from attachment a"
                        + " join evidence e on e.id = a.evidence where e.engagement = ?";
            case COMMENT ->
                "select 'comment/' || discipline as place, round || '/' || discipline as named, words as said"
                        + " from rewritten_comment where engagement = ?";
            case INTERVIEW_NOTES ->
                "select 'interview/' || id as place, id as named, notes as said from interview where engagement = ?";
            case ROLE ->
                "select 'interview/' || id as place, id as named, role as said from interview where engagement = ?";
            case ANSWER_NOTES ->
                "select 'interview/' || interview as place, interview || '/' || discipline as named,"
                        + " a.notes as said from interview_answers a join interview i on i.id = a.interview"
                        + " where i.engagement = ?";
        };
    }

    @Override
    public void keep(String engagement, FreeText changed) {
        client.sql(change(changed.kind()))
                .param("text", changed.text())
                .param("engagement", engagement)
                .param("key", changed.key())
                .update();
    }

    private static String change(Kind kind) {
        String own = " where engagement = :engagement and ";
        return switch (kind) {
            case SCOPE ->
                "update engagement set disciplines = :text, revision = revision + 1 where id = :engagement"
                        + " and id = :key";
            case EVIDENCE -> "update evidence set reference = :text, revision = revision + 1" + own + "id = :key";
            case FILE_NAME ->
                "update attachment set name = :text where id = :key and evidence in (select id from evidence"
                        + " where engagement = :engagement)";
            case COMMENT ->
                "update rewritten_comment set words = :text, revision = revision + 1" + own
                        + "round || '/' || discipline = :key";
            case INTERVIEW_NOTES -> "update interview set notes = :text, revision = revision + 1" + own + "id = :key";
            case ROLE -> "update interview set role = :text, revision = revision + 1" + own + "id = :key";
            case ANSWER_NOTES ->
                "update interview_answers set notes = :text, revision = revision + 1"
                        + " where interview || '/' || discipline = :key and interview in (select id from interview"
                        + " where engagement = :engagement)";
        };
    }
}
