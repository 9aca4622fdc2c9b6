package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The proofs in sizes that every build can afford; each runs in full by a command of its own. */
@Tag("proof")
class ProofsTest {

    @Test
    void noAnswerUnderLoadMixesTwoVersions() throws IOException {
        assertThat(UnderLoad.failures(4, 30, 8, 2, false)).isEmpty();
    }

    @Test
    void noMutatedFolderDisturbsTheRulesInForce() throws IOException {
        assertThat(MutatedFolders.failures(30, 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void nothingAcknowledgedIsLostInAKillAndNothingIsThereTwice(String database) throws IOException {
        assertThat(Kills.failures(database, 3, 100)).isEmpty();
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheWholeServiceIsKilled() throws IOException {
        assertThat(Kills.failures("service-h2", 1, 100)).isEmpty();
    }

    @Test
    void noEditorOverwritesAnother() throws IOException {
        assertThat(Editors.failures(6, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2-delayed", "postgresql-delayed"})
    void whereTheDatabaseWritesLaterAcknowledgedWritesAreLost(String database) throws IOException {
        assertThat(Kills.failures(database, 3, 100)).anyMatch(each -> each.contains("is lost"));
    }

    @Test
    void reloadsDoNotLeak() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:MaxMetaspaceSize=160m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reloads.class.getName(),
                        "20",
                        "10")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
