package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The proofs in sizes that every build can afford; each runs in full by a command of its own. */
@Tag("proof")
class ProofsTest {

    @Test
    void noAnswerUnderLoadMixesTwoVersions() throws IOException {
        assertThat(UnderLoad.failures(6, 30, 10, 2, false)).isEmpty();
    }

    @Test
    void noMutatedFolderDisturbsTheRulesInForce() throws IOException {
        assertThat(MutatedFolders.failures(60, 7)).isEmpty();
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
                        "30",
                        "15")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
