package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.methodology.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fence lets through what owners write: each shape of condition, and words that only look like an attack. */
class BenignRulesTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/plumbline/ruleset/benign");

    @Test
    void everyBenignFileIsTakenAndRuns(@TempDir Path folder) throws IOException {
        EditedRules rules = EditedRules.in(folder);
        List<Path> files;
        try (Stream<Path> found = Files.list(CORPUS)) {
            files = found.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(30);
        for (Path each : files) {
            rules.write("benign/" + each.getFileName(), Files.readString(each));
        }
        String stage = files.stream()
                .map(each -> "benign/" + each.getFileName())
                .collect(Collectors.joining(", ", "  - [", "]\n\n"));
        Ruleset taken = rules.replace(SourceFiles.MANIFEST, "\n# A Scorecard's", stage + "# A Scorecard's")
                .load();
        assertThat(taken.rules().keySet())
                .filteredOn(each -> each.startsWith("GOOD-"))
                .hasSize(files.size());
        List<String> fired = List.copyOf(
                taken.concluded(TestRules.read(TestRules.example("northgate-health.json"), taken.methodology()), true)
                        .fired()
                        .keySet());
        assertThat(fired).filteredOn(each -> each.startsWith("GOOD-")).hasSizeGreaterThan(15);
    }
}
