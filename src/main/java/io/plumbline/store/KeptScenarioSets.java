package io.plumbline.store;

import io.plumbline.ruleset.KeptScenarios;
import io.plumbline.ruleset.Proof;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scenarios that were run on each version last, each set of them once.
 *
 * @param client the database, within whose transaction this works
 */
record KeptScenarioSets(JdbcClient client) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Keeps the scenarios that a proof was made with; nothing when there is none, or no scenario. */
    void keep(String version, Proof proof) {
        if (proof == null || proof.features() == null || proof.sources() == null) {
            return;
        }
        boolean known = client.sql("select count(*) from scenario_set where hash = ?")
                        .param(proof.features())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            client.sql("insert into scenario_set (hash, content) values (?, ?)")
                    .params(proof.features(), JSON.writeValueAsString(proof.sources()))
                    .update();
        }
        client.sql("update ruleset_version set scenarios = ? where version = ?")
                .params(proof.features(), version)
                .update();
    }

    /** The scenarios that were run on a version last. */
    Optional<KeptScenarios> of(String version) {
        return client.sql("select hash, content from scenario_set where hash ="
                        + " (select scenarios from ruleset_version where version = ?)")
                .param(version)
                .query((row, n) -> new KeptScenarios(
                        row.getString("hash"),
                        new TreeMap<>(
                                JSON.readValue(row.getString("content"), new TypeReference<Map<String, String>>() {}))))
                .optional();
    }
}
