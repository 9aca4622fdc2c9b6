package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.scenario.Proofs;
import io.plumbline.store.Database;
import io.plumbline.store.JdbcRulesetHistory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rules folder tries, through whichever door, it is refused and nothing of it happens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksTest {

    private Canary canary;
    private Activations activations;
    private EditedRules folder;
    private Path rules;

    @BeforeAll
    void aServiceThatWatchesAFolder(@TempDir Path place) {
        canary = new Canary(place);
        rules = place.resolve("rules");
        folder = EditedRules.in(rules);
        Proofs proofs = new Proofs(new Examples(rules.resolve("examples")), place.resolve("features"));
        activations = new Activations(
                new JdbcRulesetHistory(Database.open(place.resolve("data"))),
                proofs,
                ActivationMode.OPEN,
                Clock.systemUTC(),
                RunLimits.USUAL);
        Outcome outcome = activations.offer(SourceFiles.read(rules, new ArrayList<>()), List.of(), upload(), null);
        assertThat(outcome.state()).isEqualTo(Outcome.State.ACTIVATED);
    }

    @AfterAll
    void theServiceEnds() {
        activations.close();
        canary.close();
    }

    Stream<Attack> attacks() {
        return Attack.all(canary).stream();
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(attacks().map(Attack::name)).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackIsRefusedAtEveryDoorAndNothingHappens(Attack attack) {
        String version = activations.active().get().version().hash();
        for (Consumer<Attack> door : List.<Consumer<Attack>>of(this::byFolder, this::byCheck, this::byUpload)) {
            Spent before = Spent.untilNow();
            door.accept(attack);
            if (!attack.inert()) {
                before.assertLittleSince();
            }
        }
        canary.assertAlive();
        if (!attack.inert()) {
            assertThat(activations.active().get().version().hash()).isEqualTo(version);
        }
    }

    private void byFolder(Attack attack) {
        folder.write(attack.file(), attack.text());
        try {
            refused(attack, () -> Ruleset.load(rules));
        } finally {
            restore(attack);
        }
    }

    private void restore(Attack attack) {
        String shipped = TestRules.shipped().files().get(attack.file());
        if (shipped == null) {
            folder.delete(attack.file());
        } else {
            folder.write(attack.file(), shipped);
        }
    }

    private void byCheck(Attack attack) {
        refused(attack, () -> {
            List<Diagnostic> problems = new ArrayList<>();
            activations.trials().check(RulesetArchive.read(Zip.of(attack.texts()), problems), problems);
        });
    }

    private void byUpload(Attack attack) {
        List<Diagnostic> problems = new ArrayList<>();
        SourceFiles files = RulesetArchive.read(Zip.of(attack.texts()), problems);
        Outcome outcome = activations.offer(files, problems, upload(), null);
        if (!attack.inert() || outcome.state() == Outcome.State.REFUSED) {
            assertThat(outcome.state()).isEqualTo(Outcome.State.REFUSED);
            said(attack, outcome.candidate().diagnostics());
        }
    }

    private static void refused(Attack attack, Runnable door) {
        RulesetRefused refused = catchThrowableOfType(RulesetRefused.class, door::run);
        if (!attack.inert() || refused != null) {
            assertThat(refused).as(attack.toString()).isNotNull();
            said(attack, refused.diagnostics());
        }
    }

    private static void said(Attack attack, List<Diagnostic> diagnostics) {
        assertThat(diagnostics).isNotEmpty().allSatisfy(each -> {
            assertThat(each.message()).isNotBlank().doesNotContain("Exception", "PatternDSL", "Lambda");
            assertThat(each.file()).isNotBlank();
        });
        assertThat(diagnostics.toString().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(200_000);
    }

    private static Offer upload() {
        return new Offer(Origin.UPLOAD, "mallory", "an attack", null);
    }
}
