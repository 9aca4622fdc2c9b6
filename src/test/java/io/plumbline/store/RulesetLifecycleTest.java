package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.TestRules;
import io.plumbline.ruleset.ActivationMode;
import io.plumbline.ruleset.Candidate;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.Outcome;
import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.ruleset.RulesetStatus;
import io.plumbline.scenario.Proofs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit comes into force whole or not at all, and what was in force comes back after a restart. */
@Tag("proof")
class RulesetLifecycleTest {

    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String HALF = "raw.practice-lead,0.50";
    private static final String LESS = "raw.practice-lead,0.40";

    @TempDir
    private Path folder;

    @Test
    void aChangedNumberIsInForceWithinFiveSecondsAndSaysWhatMoved() {
        try (KeptRules rules = new KeptRules(folder).start(ActivationMode.OPEN)) {
            String before = rules.version();
            long start = System.nanoTime();
            rules.edit(PARAMETERS, HALF, LESS);
            RulesetStatus status = rules.await(each -> !each.inForce().version().equals(before));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(status.inForce().offer().origin()).isEqualTo(Origin.FOLDER);
            assertThat(status.inForce().changes()).containsExactly("parameter raw.practice-lead 0.50 → 0.40");
            assertThat(status.folder().differs()).isFalse();
            RulesetStatus proved = rules.await(each -> !each.proving());
            assertThat(proved.inForce().proof().figures()).anySatisfy(each -> assertThat(each.toString())
                    .isEqualTo("worked-example /disciplines/incident-management/raw: was 2.50, is 2.40, "
                            + "expected 2.50"));
        }
    }

    @Test
    void aBrokenFileChangesNothingUntilItIsMended() {
        try (KeptRules rules = new KeptRules(folder).start(ActivationMode.OPEN)) {
            String before = rules.version();
            rules.edit(PARAMETERS, HALF, "raw.practice-lead,0;50");
            RulesetStatus status = rules.await(each -> each.state() == RulesetStatus.State.DEGRADED);
            assertThat(status.inForce().version()).isEqualTo(before);
            assertThat(status.candidate().state()).isEqualTo(Candidate.State.REFUSED);
            assertThat(status.candidate().diagnostics().toString()).contains(PARAMETERS);
            assertThat(status.folder().differs()).isTrue();
            rules.edit(PARAMETERS, "raw.practice-lead,0;50", HALF);
            status = rules.await(each -> each.state() == RulesetStatus.State.ACTIVE);
            assertThat(status.candidate()).isNull();
            assertThat(status.inForce().version()).isEqualTo(before);
            assertThat(status.inForce().number()).isEqualTo(1);
        }
    }

    @Test
    void aRollbackSurvivesARestartAndTheNextEditNamesAllThatComesWithIt() {
        KeptRules rules = new KeptRules(folder).start(ActivationMode.OPEN);
        String first = rules.version();
        rules.edit(PARAMETERS, HALF, LESS);
        rules.await(each -> each.inForce().number() == 2);
        Offer back = new Offer(Origin.KEPT, "owner", "not agreed", null);
        assertThat(rules.activations().activate(first, back).state()).isEqualTo(Outcome.State.ACTIVATED);
        rules.stop();
        rules.start(ActivationMode.OPEN);
        KeptRules.pause(Duration.ofMillis(1_500));
        assertThat(rules.version()).isEqualTo(first);
        assertThat(rules.status().folder().differs()).isTrue();
        assertThat(rules.status().inForce().offer().reason()).isEqualTo("not agreed");
        rules.edit(PARAMETERS, "raw.paper-weight,0.30", "raw.paper-weight,0.35");
        RulesetStatus status = rules.await(each -> each.inForce().number() == 4);
        assertThat(status.inForce().changes())
                .containsExactlyInAnyOrder(
                        "parameter raw.practice-lead 0.50 → 0.40", "parameter raw.paper-weight 0.30 → 0.35");
        rules.stop();
    }

    @Test
    void atAStartWithABadFolderTheLastGoodVersionRuns() {
        KeptRules rules = new KeptRules(folder).start(ActivationMode.OPEN);
        String good = rules.version();
        rules.stop();
        rules.edit(PARAMETERS, HALF, "raw.practice-lead,half");
        rules.start(ActivationMode.OPEN);
        assertThat(rules.version()).isEqualTo(good);
        assertThat(rules.status().state()).isEqualTo(RulesetStatus.State.DEGRADED);
        rules.stop();
        rules.start(ActivationMode.OPEN);
        assertThat(rules.status().state()).isEqualTo(RulesetStatus.State.DEGRADED);
        assertThat(rules.status().candidate().diagnostics()).hasSize(1);
        rules.stop();
    }

    @Test
    void anEditWhileNothingRanIsInForceAtTheStart() {
        KeptRules rules = new KeptRules(folder).start(ActivationMode.OPEN);
        rules.stop();
        rules.edit(PARAMETERS, HALF, LESS);
        rules.start(ActivationMode.OPEN);
        assertThat(rules.status().inForce().changes()).containsExactly("parameter raw.practice-lead 0.50 → 0.40");
        rules.stop();
    }

    @Test
    void theFirstStartWithABadFolderFailsInAtMostTenLines() {
        KeptRules rules = new KeptRules(folder);
        rules.edit(PARAMETERS, ",0.", ",0;");
        assertThatThrownBy(() -> rules.start(ActivationMode.OPEN))
                .isInstanceOf(RulesetRefused.class)
                .satisfies(each -> assertThat(each.getMessage().lines().count()).isLessThanOrEqualTo(10));
    }

    @Test
    void aHalfWrittenFolderIsWaitedOut() {
        try (KeptRules rules = new KeptRules(folder).start(ActivationMode.OPEN)) {
            Path file = rules.rules().resolve(PARAMETERS);
            String whole = KeptRules.read(file).replace(HALF, LESS);
            for (int part = 1; part <= 4; part++) {
                KeptRules.write(file, whole.substring(0, whole.length() * part / 4));
                KeptRules.pause(Duration.ofMillis(300));
            }
            RulesetStatus status = rules.await(each -> each.inForce().number() == 2);
            assertThat(status.inForce().changes()).containsExactly("parameter raw.practice-lead 0.50 → 0.40");
            assertThat(status.candidate()).isNull();
        }
    }

    @Test
    void aFolderThatIsNotWatchedIsNotTakenUp() {
        KeptRules rules = new KeptRules(folder).start(ActivationMode.OPEN);
        String before = rules.version();
        rules.stop();
        rules.edit(PARAMETERS, HALF, LESS);
        rules.start(
                ActivationMode.OPEN,
                false,
                new Proofs(new Examples(rules.rules().resolve("examples")), rules.features()));
        KeptRules.pause(Duration.ofMillis(1_500));
        assertThat(rules.version()).isEqualTo(before);
        assertThat(rules.status().folder().watched()).isFalse();
        rules.stop();
    }

    @Test
    void aVersionKeepsItsSourcesAndSoItsName() {
        try (KeptRules rules = new KeptRules(folder).start(ActivationMode.OPEN)) {
            assertThat(rules.kept().of(rules.version().substring(0, 8)).sources())
                    .isEqualTo(TestRules.shipped().files().texts());
            assertThat(rules.kept().compare(rules.version(), rules.version()).changes())
                    .isEqualTo(List.of());
        }
    }
}
