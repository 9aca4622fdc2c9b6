package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table is written anew after an erasure, or somebody has said why it need not be. */
@OnBothDatabases
class CompactedTablesTest {

    /** Tables that hold nothing of interviewees: rules, accounts, ids and hashes. */
    private static final List<String> WITHOUT_PEOPLE = List.of(
            "access_token",
            "account",
            "account_lock",
            "audit_entry",
            "audit_lock",
            "engagement",
            "engagement_member",
            "flyway_schema_history",
            "ruleset_activation",
            "ruleset_candidate",
            "ruleset_file",
            "ruleset_folder",
            "ruleset_version",
            "ruleset_version_file",
            "scenario_proposal",
            "scenario_set");

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path folder;

    private Set<String> tables() {
        return new TreeSet<>(JdbcClient.create(database.open(folder))
                .sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list());
    }

    private static Set<String> known(List<String> compacted) {
        List<String> both = new ArrayList<>(compacted);
        both.addAll(WITHOUT_PEOPLE);
        return new TreeSet<>(both);
    }

    @Test
    void everyTableIsWrittenAnewOrHoldsNothingOfInterviewees() {
        assertThat(known(Compaction.TABLES))
                .as("add a new table to Compaction.TABLES, or here, if nothing that interviewees said can stand in it")
                .isEqualTo(tables());
        assertThat(Compaction.TABLES).doesNotContainAnyElementsOf(WITHOUT_PEOPLE);
    }

    @Test
    void aTableThatIsMissingInTheListIsNoticed() {
        List<String> without = new ArrayList<>(Compaction.TABLES);
        without.remove("publication");
        assertThat(known(without)).isNotEqualTo(tables());
    }
}
