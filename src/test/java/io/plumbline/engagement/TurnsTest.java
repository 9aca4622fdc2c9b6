package io.plumbline.engagement;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.plumbline.TestRules;
import io.plumbline.ruleset.DecisionLog;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Ruleset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is concluded about an engagement waits for its turn, so that nobody who asks for much starves the others. */
class TurnsTest {

    private static final Ruleset RULESET = TestRules.shipped();
    private static final String DOCUMENT = TestRules.example("worked-example.json");

    @TempDir
    private Path folder;

    /** Whoever records a decision holds a turn until the log is free. */
    @Test
    @Timeout(60)
    void whatIsSupposedWaitsForATurnOfItsOwn() throws Exception {
        try (DecisionLog log = new DecisionLog(folder)) {
            Decisions decisions = new Decisions(log, Clock.systemUTC());
            Supposition supposition = new Supposition(RULESET, RulesAtHand.read(DOCUMENT, RULESET), decisions);
            supposition.with(0, 0);
            byte[] facts = DOCUMENT.getBytes(StandardCharsets.UTF_8);
            List<Thread> everyTurn = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .mapToObj(i -> new Thread(() -> decisions.assessment(RULESET, facts, false)))
                    .toList();
            Thread supposing = new Thread(() -> supposition.with(1, 1));
            synchronized (log) {
                for (Thread each : everyTurn) {
                    each.start();
                    await(each, Thread.State.BLOCKED);
                }
                supposing.start();
                await(supposing, Thread.State.WAITING);
                assertThat(Stream.of(supposing.getStackTrace()).map(StackTraceElement::getMethodName))
                        .contains("acquireUninterruptibly");
            }
            supposing.join();
        }
    }

    private static void await(Thread thread, Thread.State wanted) throws InterruptedException {
        while (thread.getState() != wanted && thread.isAlive()) {
            Thread.sleep(5);
        }
    }

    /** The API's description concludes its examples when it is first asked for; a view is worked out in one turn. */
    @Test
    void nothingInTheServiceConcludesPastTheTurns() {
        noClasses()
                .that()
                .resideInAnyPackage("io.plumbline", "io.plumbline.engagement..", "io.plumbline.web..")
                .and()
                .doNotHaveSimpleName("ApiDescription")
                .and()
                .doNotHaveSimpleName("ClientView")
                .should()
                .callMethodWhere(target(owner(assignableTo(Ruleset.class))).and(target(nameMatching("conclude.*"))))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.plumbline"));
    }
}
