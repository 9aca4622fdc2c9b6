package io.plumbline.store;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sources of each version of the rules, every file once however many versions it stands in.
 *
 * @param client the database, within whose transaction this works
 */
record KeptSources(JdbcClient client) {

    /** Keeps the sources of a version, unless they are kept already. */
    void keep(String version, Instant at, SourceFiles sources) {
        boolean known = client.sql("select count(*) from ruleset_version where version = ?")
                        .param(version)
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            return;
        }
        client.sql("insert into ruleset_version (version, kept_at) values (?, ?)")
                .params(version, at.atOffset(ZoneOffset.UTC))
                .update();
        Map<String, String> hashes = new TreeMap<>(sources.texts());
        hashes.replaceAll((path, text) -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        Set<String> kept = new HashSet<>(client.sql("select hash from ruleset_file where hash in (:hashes)")
                .param("hashes", hashes.values())
                .query(String.class)
                .list());
        hashes.forEach((path, hash) -> {
            if (kept.add(hash)) {
                client.sql("insert into ruleset_file (hash, content) values (?, ?)")
                        .params(hash, sources.get(path))
                        .update();
            }
            client.sql("insert into ruleset_version_file (version, path, hash) values (?, ?, ?)")
                    .params(version, path, hash)
                    .update();
        });
    }

    /** The sources of a version, or nothing when it is not kept. */
    Optional<SourceFiles> of(String version) {
        return client.sql("select coalesce(sources, '') from ruleset_version where version = ?")
                .param(version)
                .query(String.class)
                .optional()
                .map(whole -> new SourceFiles(whole.isEmpty() ? files(version) : inOne(whole)));
    }

    private TreeMap<String, String> files(String version) {
        TreeMap<String, String> texts = new TreeMap<>();
        client.sql("select path, content from ruleset_version_file join ruleset_file using (hash) where version = ?")
                .param(version)
                .query(row -> {
                    texts.put(row.getString("path"), row.getString("content"));
                });
        return texts;
    }

    /** As versions were kept before each file was kept once. */
    private static TreeMap<String, String> inOne(String whole) {
        return new TreeMap<>(new JsonMapper().readValue(whole, new TypeReference<Map<String, String>>() {}));
    }
}
