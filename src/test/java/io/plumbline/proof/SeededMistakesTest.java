package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.methodology.SourceText;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.scenario.Coverage;
import io.plumbline.scenario.FeatureFiles;
import io.plumbline.scenario.RunOrder;
import io.plumbline.scenario.ScenarioRun;
import io.plumbline.scenario.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every seeded mistake is found in the right file, nearly every one on its exact line, in an owner's words. */
@Tag("proof")
class SeededMistakesTest {

    private static final List<String> OF_THE_ENGINE = List.of(
            "drools",
            "lambda",
            "src/main/java",
            "javaparser",
            "snakeyaml",
            "err 1",
            "null package",
            "line=-1",
            "exception",
            "io.plumbline",
            "<block",
            "expected token",
            "unexpected token");

    private final List<String> notFound = new ArrayList<>();
    private final List<String> notOnTheLine = new ArrayList<>();
    private int mistakes;

    @Test
    void mistakesInRulesTablesTextsAndFeaturesAreNamedAtTheirPlaceInAnOwnersWords() {
        Map<String, byte[]> shipped = files(TestRules.FOLDER, "");
        for (String file : List.of("rules.txt", "tables.txt", "texts.txt")) {
            SeededMistake.of(file).forEach(each -> look(each, ofRules(each, new TreeMap<>(shipped))));
        }
        Map<String, byte[]> features = files(Path.of("features"), "features/");
        SeededMistake.of("features.txt").forEach(each -> look(each, ofFeatures(each, new TreeMap<>(features))));
        double share = 1 - (double) notOnTheLine.size() / mistakes;
        System.out.printf("{\"proof\":\"seeded-mistakes\",\"n\":%d,\"exactLine\":%.3f}%n", mistakes, share);
        assertThat(notFound)
                .as("not found in the right file, with the words expected")
                .isEmpty();
        assertThat(share).as("on the exact line, all but " + notOnTheLine).isGreaterThanOrEqualTo(0.95);
        assertThat(mistakes).isGreaterThanOrEqualTo(90);
    }

    private static Map<String, byte[]> files(Path folder, String before) {
        Map<String, byte[]> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                read.put(before + folder.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static List<Diagnostic> ofRules(SeededMistake mistake, Map<String, byte[]> files) {
        mistake.make(files);
        List<Diagnostic> problems = new ArrayList<>();
        Throwable refused = catchThrowable(() -> Ruleset.of(SourceFiles.of(files, problems), problems));
        assertThat(refused).as(mistake.name()).isInstanceOf(RulesetRefused.class);
        return ((RulesetRefused) refused).diagnostics();
    }

    private static List<Diagnostic> ofFeatures(SeededMistake mistake, Map<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Diagnostic> unreadable = new ArrayList<>();
        for (String each : mistake.make(files)) {
            new SourceText(each, files.get(each), unreadable).read().ifPresent(text -> texts.put(each, text));
        }
        ScenarioRun.Report report = ScenarioRun.of(
                new FeatureFiles(texts, unreadable),
                new Setting(TestRules.shipped(), new Examples(TestRules.FOLDER.resolve("examples")), new Coverage()),
                RunOrder.within(Duration.ofMinutes(1)));
        return Stream.concat(report.failing().stream(), report.unproven().stream())
                .toList();
    }

    private void look(SeededMistake mistake, List<Diagnostic> said) {
        mistakes++;
        List<Diagnostic> found = said.stream()
                .filter(each ->
                        each.file().equals(mistake.file()) && each.message().contains(mistake.said()))
                .toList();
        if (found.isEmpty()) {
            notFound.add("\n" + mistake + ": " + said.stream().limit(4).toList());
        } else if (found.stream().noneMatch(each -> each.line() == mistake.line())) {
            notOnTheLine.add("\n" + mistake + ": " + found.stream().limit(4).toList());
        }
        for (Diagnostic each : said) {
            assertThat(each.toString().toLowerCase(Locale.ROOT))
                    .as(mistake.name())
                    .doesNotContain(OF_THE_ENGINE);
        }
    }
}
