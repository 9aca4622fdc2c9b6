package io.plumbline.store;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.Activation;
import io.plumbline.ruleset.Candidate;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.Proof;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the rules' history as what they mean. */
final class RulesetRows {

    private static final JsonMapper JSON = new JsonMapper();

    private RulesetRows() {}

    /** What was said of a candidate, in one column. */
    private record Said(List<Diagnostic> diagnostics, List<String> losses, Proof proof) {}

    static String said(Candidate candidate) {
        return JSON.writeValueAsString(new Said(candidate.diagnostics(), candidate.losses(), candidate.proof()));
    }

    static Candidate candidate(ResultSet row, int n) throws SQLException {
        Said said = JSON.readValue(row.getString("said"), Said.class);
        return new Candidate(
                row.getLong("number"),
                row.getString("version"),
                at(row, "considered_at"),
                offer(row, "offered_by", null),
                Candidate.State.valueOf(row.getString("state")),
                said.diagnostics(),
                said.losses(),
                said.proof());
    }

    static Activation activation(ResultSet row, int n) throws SQLException {
        String proof = row.getString("proof");
        return new Activation(
                row.getLong("number"),
                row.getString("version"),
                row.getString("method"),
                at(row, "activated_at"),
                offer(row, "activated_by", row.getString("reason")),
                JSON.readValue(row.getString("changes"), new TypeReference<List<String>>() {}),
                proof == null ? null : JSON.readValue(proof, Proof.class));
    }

    private static Offer offer(ResultSet row, String by, String reason) throws SQLException {
        return new Offer(
                Origin.valueOf(row.getString("origin")), row.getString(by), reason, row.getString("file_owner"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
