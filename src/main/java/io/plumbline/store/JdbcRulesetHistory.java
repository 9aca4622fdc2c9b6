package io.plumbline.store;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Activation;
import io.plumbline.ruleset.Candidate;
import io.plumbline.ruleset.FolderMark;
import io.plumbline.ruleset.KeptScenarios;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.RulesetHistory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The history of the rules in the database. */
public final class JdbcRulesetHistory implements RulesetHistory {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NUMBER = "number";
    private static final String VERSION = "version";

    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final KeptSources kept;
    private final KeptScenarioSets scenarios;

    /** The history kept in this database. */
    public JdbcRulesetHistory(DataSource source) {
        this.client = JdbcClient.create(source);
        this.kept = new KeptSources(client);
        this.scenarios = new KeptScenarioSets(client);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @Override
    public Activation activate(Activation activation, SourceFiles sources, FolderMark folder) {
        return transaction.execute(status -> {
            kept.keep(activation.version(), activation.at(), sources);
            KeyHolder key = new GeneratedKeyHolder();
            offered(
                            client.sql(
                                    "insert into ruleset_activation (version, method, activated_at, activated_by, origin,"
                                            + " reason, file_owner, changes, proof) values (:version, :method, :at, :by,"
                                            + " :origin, :reason, :owner, :changes, :proof)"),
                            activation.offer())
                    .param(VERSION, activation.version())
                    .param("at", time(activation.at()))
                    .param("method", activation.method())
                    .param("reason", activation.offer().reason())
                    .param("changes", JSON.writeValueAsString(activation.changes()))
                    .param("proof", activation.proof() == null ? null : JSON.writeValueAsString(activation.proof()))
                    .update(key, NUMBER);
            scenarios.keep(activation.version(), activation.proof());
            if (folder != null) {
                mark(folder);
            }
            return activation.with(key.getKey().longValue());
        });
    }

    @Override
    public void prove(Activation activation) {
        transaction.executeWithoutResult(status -> {
            client.sql("update ruleset_activation set proof = :proof where number = :number")
                    .param("proof", JSON.writeValueAsString(activation.proof()))
                    .param(NUMBER, activation.number())
                    .update();
            scenarios.keep(activation.version(), activation.proof());
        });
    }

    @Override
    public Candidate consider(Candidate candidate, SourceFiles sources, FolderMark folder) {
        return transaction.execute(status -> {
            if (sources != null) {
                kept.keep(candidate.version(), candidate.at(), sources);
                scenarios.keep(candidate.version(), candidate.proof());
            }
            KeyHolder key = new GeneratedKeyHolder();
            offered(
                            client.sql("insert into ruleset_candidate (version, considered_at, offered_by, origin,"
                                    + " file_owner, state, said) values (:version, :at, :by, :origin, :owner, :state,"
                                    + " :said)"),
                            candidate.offer())
                    .param(VERSION, candidate.version())
                    .param("at", time(candidate.at()))
                    .param("state", candidate.state().name())
                    .param("said", RulesetRows.said(candidate))
                    .update(key, NUMBER);
            Candidate numbered = candidate.with(key.getKey().longValue());
            if (folder != null) {
                mark(folder.with(numbered.number()));
            }
            return numbered;
        });
    }

    private static JdbcClient.StatementSpec offered(JdbcClient.StatementSpec statement, Offer offer) {
        return statement
                .param("by", offer.by())
                .param("origin", offer.origin().name())
                .param("owner", offer.fileOwner());
    }

    @Override
    public void mark(FolderMark folder) {
        transaction.executeWithoutResult(status -> {
            client.sql("delete from ruleset_folder").update();
            client.sql("insert into ruleset_folder (only_row, sources, proofs, version, candidate, considered_at)"
                            + " values (1, :sources, :proofs, :version, :candidate, :at)")
                    .param("sources", folder.sources())
                    .param("proofs", folder.proofs())
                    .param(VERSION, folder.version())
                    .param("candidate", folder.candidate())
                    .param("at", time(Instant.now()))
                    .update();
        });
    }

    @Override
    public Optional<FolderMark> folder() {
        return client.sql("select sources, proofs, version, candidate from ruleset_folder")
                .query(FolderMark.class)
                .optional();
    }

    @Override
    public Optional<Candidate> candidate(long number) {
        return client.sql("select * from ruleset_candidate where number = ?")
                .param(number)
                .query(RulesetRows::candidate)
                .optional();
    }

    @Override
    public List<Activation> activations(int most) {
        return client.sql("select * from ruleset_activation order by number desc limit ?")
                .param(most)
                .query(RulesetRows::activation)
                .list();
    }

    @Override
    public List<Activation> activations(String version) {
        return client.sql("select * from ruleset_activation where version = ? order by number desc")
                .param(version)
                .query(RulesetRows::activation)
                .list();
    }

    @Override
    public List<String> versions(String beginning) {
        return client.sql("select version from ruleset_version where version like ? order by version limit 2")
                .param(beginning + "%")
                .query(String.class)
                .list();
    }

    @Override
    public Optional<SourceFiles> sources(String version) {
        return kept.of(version);
    }

    @Override
    public Optional<KeptScenarios> scenarios(String version) {
        return scenarios.of(version);
    }

    private static Object time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
