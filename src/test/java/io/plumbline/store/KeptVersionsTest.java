package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.ruleset.ActivationMode;
import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.Candidate;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.Outcome;
import io.plumbline.ruleset.RunLimits;
import io.plumbline.scenario.Proofs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The versions of the rules as they are kept. */
@OnBothDatabases
class KeptVersionsTest {

    private static final Offer OFFER = new Offer(Origin.UPLOAD, "olga", "a reason", null);

    @Parameter
    private TestDatabase database;

    @TempDir
    private Path folder;

    private Activations activations(DataSource source) {
        Proofs proofs = new Proofs(new Examples(TestRules.FOLDER.resolve("examples")), folder);
        return new Activations(
                new JdbcRulesetHistory(source), proofs, ActivationMode.GUARDED, Clock.systemUTC(), RunLimits.USUAL);
    }

    @Test
    void whatWasInForceComesBackAfterARestartAndWhatWasRefusedDoesNot() {
        String hash = TestRules.shipped().version().hash();
        DataSource source = database.open(folder);
        try (Activations before = activations(source)) {
            Outcome first = before.offer(TestRules.shipped().files(), List.of(), OFFER, null);
            assertThat(first.state()).isEqualTo(Outcome.State.ACTIVATED);
            Outcome refused = before.offer(
                    TestRules.shipped().files(),
                    List.of(new io.plumbline.methodology.Diagnostic("a.drl", 1, 1, "broken")),
                    OFFER,
                    null);
            assertThat(refused.state()).isEqualTo(Outcome.State.REFUSED);
            Candidate candidate = new JdbcRulesetHistory(source)
                    .candidate(refused.candidate().number())
                    .orElseThrow();
            assertThat(candidate.diagnostics())
                    .singleElement()
                    .extracting("file")
                    .isEqualTo("a.drl");
        }
        try (Activations after = activations(source)) {
            after.restore();
            assertThat(after.active().get().version().hash()).isEqualTo(hash);
        }
        KeptRulesets kept = new KeptRulesets(new JdbcRulesetHistory(source));
        assertThat(kept.activations(9)).singleElement().satisfies(each -> assertThat(each.toString())
                .contains("olga", "a reason"));
        assertThat(kept.of(hash.substring(0, 8)).sources())
                .isEqualTo(TestRules.shipped().files().texts());
    }
}
