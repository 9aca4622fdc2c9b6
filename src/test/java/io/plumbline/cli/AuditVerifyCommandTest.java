package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.cli.Desk.Answer;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.Deed;
import io.plumbline.store.Database;
import io.plumbline.store.JdbcAuditBook;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail is verified in the data folder, or by the service that has it open. */
class AuditVerifyCommandTest {

    @TempDir
    private Path data;

    private void keep(int entries) {
        try (Checkpoints checkpoints = new Checkpoints(data.resolve("audit"))) {
            AuditTrail trail = new AuditTrail(new JdbcAuditBook(Database.open(data), checkpoints::kept), Desk.TODAY);
            for (int i = 0; i < entries; i++) {
                trail.enter(new Deed("ann", "facts.read", "e-1", "facts"));
            }
        }
    }

    private Answer verify() {
        return new Desk().type("audit", "verify", "--data", data.toString());
    }

    @Test
    void aWholeTrailIsSaidToBe() {
        keep(5);
        Answer answer = verify();
        assertThat(answer.output()).isEqualTo("5 entries follow each other, and agree with 1 checkpoints.\n");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void theFirstBrokenEntryIsNamed() {
        keep(5);
        JdbcClient.create(Database.open(data))
                .sql("delete from audit_entry where number = 5")
                .update();
        Answer answer = verify();
        assertThat(answer.output())
                .startsWith("The audit trail is broken: entry 5 and all after it up to 5 are missing");
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    void aRunningServiceIsAsked() {
        try (StandIn service = new StandIn()
                .says(
                        "/api/audit/verification",
                        200,
                        StandIn.JSON,
                        "{\"entries\":7,\"checkpoints\":0,\"firstBroken\":null,\"reason\":null,\"remarks\":[\"no one\"]}")) {
            Answer answer = new Desk()
                    .type("audit", "verify", "--server", service.address().toString(), "--token", "plt_x");
            assertThat(answer.output())
                    .isEqualTo("7 entries follow each other, and agree with 0 checkpoints.\nNote: no one.\n");
            assertThat(answer.exit()).isEqualTo(1);
        }
    }

    @Test
    void withoutAnythingKeptItSaysSo() {
        Answer answer = verify();
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("nothing is kept in the folder");
        assertThat(new Desk().type("audit").exit()).isEqualTo(2);
    }
}
