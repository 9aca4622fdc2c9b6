package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.analysis.StaticAnalysis;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is odd about rules is found where it was seeded, and nowhere else. The cases stand in
 * {@code src/test/resources/smells} in the form of {@link SeededMistake}, in a file for each kind.
 */
@Tag("proof")
class SmellsTest {

    private static List<Remark> remarks(SeededMistake seeded) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> shipped = Files.walk(TestRules.FOLDER)) {
            for (Path each : shipped.filter(Files::isRegularFile).toList()) {
                files.put(TestRules.FOLDER.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        seeded.make(files);
        List<Diagnostic> problems = new ArrayList<>();
        return StaticAnalysis.of(Rulebook.of(SourceFiles.of(files, problems), problems));
    }

    private static List<SeededMistake> seeded(String name) {
        return SeededMistake.of("../smells/" + name + ".txt");
    }

    @ParameterizedTest
    @EnumSource(Remark.Kind.class)
    void ofEachKindNineInTenAreFoundAtTheirPlace(Remark.Kind kind) {
        List<SeededMistake> seeded = seeded(kind.name().toLowerCase(Locale.ROOT));
        List<String> notFound = new ArrayList<>();
        for (SeededMistake each : seeded) {
            List<Remark> said = remarks(each);
            if (said.stream()
                    .noneMatch(remark -> remark.kind() == kind
                            && remark.at().file().equals(each.file())
                            && remark.at().line() == each.line()
                            && remark.at().message().contains(each.said()))) {
                notFound.add("\n" + each + ": " + said);
            }
        }
        double recall = 1 - (double) notFound.size() / seeded.size();
        System.out.printf(
                "{\"proof\":\"static-analysis\",\"kind\":\"%s\",\"n\":%d,\"recall\":%.3f}%n",
                kind, seeded.size(), recall);
        assertThat(seeded).hasSizeGreaterThanOrEqualTo(6);
        assertThat(recall).as("found, all but " + notFound).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void whatIsNotOddIsNotRemarked() {
        List<SeededMistake> clean = seeded("clean");
        assertThat(clean).hasSizeGreaterThanOrEqualTo(20);
        assertThat(clean)
                .allSatisfy(each -> assertThat(remarks(each)).as(each.name()).isEmpty());
    }

    @Test
    void theShippedRulesGiveNoReasonForARemark() {
        assertThat(StaticAnalysis.of(TestRules.shipped().rulebook())).isEmpty();
    }
}
