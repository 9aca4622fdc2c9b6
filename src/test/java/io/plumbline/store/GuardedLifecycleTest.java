package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.ruleset.ActivationMode;
import io.plumbline.ruleset.Candidate;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.RulesetStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the service is guarded, an edit that moves figures or loses something waits for an owner. */
@Tag("proof")
class GuardedLifecycleTest {

    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String HALF = "raw.practice-lead,0.50";
    private static final String LESS = "raw.practice-lead,0.40";

    @TempDir
    private Path folder;

    @Test
    void whereItIsGuardedFiguresThatMoveWaitForAnOwner() {
        try (KeptRules rules = new KeptRules(folder).start(ActivationMode.GUARDED)) {
            String before = rules.version();
            rules.edit(PARAMETERS, HALF, LESS);
            RulesetStatus status = rules.await(each -> each.candidate() != null);
            assertThat(status.candidate().state()).isEqualTo(Candidate.State.WAITING);
            assertThat(status.inForce().version()).isEqualTo(before);
            assertThat(status.state()).isEqualTo(RulesetStatus.State.ACTIVE);
            Offer approval = new Offer(Origin.KEPT, "owner", "agreed in November", null);
            rules.activations().activate(status.candidate().version(), approval);
            status = rules.status();
            assertThat(status.inForce().offer().reason()).isEqualTo("agreed in November");
            assertThat(status.candidate()).isNull();
            assertThat(status.folder().differs()).isFalse();
        }
    }

    @Test
    void whereItIsGuardedFiguresMayMoveTogetherWithTheirExamples() throws Exception {
        try (KeptRules rules = new KeptRules(folder).start(ActivationMode.GUARDED)) {
            rules.edit(PARAMETERS, HALF, LESS);
            rules.await(each -> each.candidate() != null);
            for (String each : new Examples(rules.rules().resolve("examples")).names()) {
                Files.deleteIfExists(rules.rules().resolve("examples/" + each + ".expected.json"));
            }
            RulesetStatus status = rules.await(each -> each.inForce().number() == 2);
            assertThat(status.candidate()).isNull();
        }
    }

    @Test
    void whereItIsGuardedALostDisciplineWaits() throws Exception {
        KeptRules kept = new KeptRules(folder);
        for (String each : new Examples(kept.rules().resolve("examples")).names()) {
            Files.delete(kept.rules().resolve("examples/" + each + ".json"));
        }
        try (KeptRules rules = kept.start(ActivationMode.GUARDED)) {
            Files.delete(rules.rules().resolve("methodology/disciplines/service-cost-management.yml"));
            RulesetStatus status = rules.await(each -> each.candidate() != null);
            assertThat(status.candidate().losses())
                    .containsExactly("the discipline service-cost-management would be lost");
        }
    }
}
