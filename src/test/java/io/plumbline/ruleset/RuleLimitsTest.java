package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is too large is refused at the place where it becomes so; without the one limit that says so it is taken. */
class RuleLimitsTest {

    private static final RuleLimits USUAL = RuleLimits.USUAL;
    private static final int ANY = Integer.MAX_VALUE;
    private static final String RULE = Attack.rule("", "", "insert( new Note( $d, \"PAPER_CAP\" ) );")
            .replace("RAW-9 an attack", "MANY-%d of many");

    /**
     * Rules that are too large.
     *
     * @param name in what
     * @param texts the rules folder
     * @param lifted the limits without the one that stops it
     * @param place where it becomes too large
     * @param said what is said of that
     */
    private record Excess(String name, SortedMap<String, String> texts, RuleLimits lifted, String place, String said) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Excess> excesses() {
        String raw = Attack.SHIPPED.get(Attack.RAW);
        int lines = (int) raw.lines().count();
        String remark = "// " + "x".repeat(97) + "\n";
        String long1 = RULE.formatted(1).replace("when", "\n" + remark.repeat(45) + "when");
        return Stream.of(
                new Excess(
                        "files",
                        files(1_001 - Attack.SHIPPED.size(), 1),
                        new RuleLimits(ANY, 2_000, 65_536, 4_000, 1_000, 8_000, 12),
                        "ruleset.yml:1",
                        "more than 1000 files"),
                new Excess(
                        "rules",
                        files(20, 100),
                        new RuleLimits(1_000, ANY, 65_536, 4_000, 1_000, 8_000, 12),
                        "scoring/many-",
                        "more than 2000"),
                new Excess(
                        "a rule file",
                        raw(raw
                                + (RULE.formatted(1) + "\n")
                                        .replace("// Why.", remark.repeat(30) + "// Why.")
                                        .repeat(1)
                                + remarked(remark, 20)),
                        new RuleLimits(1_000, 2_000, ANY, 4_000, 1_000, 8_000, 12),
                        Attack.RAW,
                        "beyond 64 KB"),
                new Excess(
                        "a rule",
                        raw(raw + "\n" + long1),
                        new RuleLimits(1_000, 2_000, 65_536, ANY, 1_000, 8_000, 12),
                        Attack.RAW + ":" + (lines + 3),
                        "the rule is longer than 4000"),
                new Excess(
                        "a line of a rule file",
                        raw(raw + "// " + "x".repeat(1_000) + "\n"),
                        new RuleLimits(1_000, 2_000, 65_536, 4_000, ANY, 8_000, 12),
                        Attack.RAW + ":" + (lines + 1),
                        "the line is longer than 1000"),
                new Excess(
                        "a line of a table",
                        with(
                                "methodology/parameters.csv",
                                Attack.SHIPPED
                                        .get("methodology/parameters.csv")
                                        .replaceFirst("\n", "\nmany.words,1.00," + "x".repeat(8_000) + "\n")),
                        new RuleLimits(1_000, 2_000, 65_536, 4_000, 1_000, ANY, 12),
                        "methodology/parameters.csv:2",
                        "the line is longer than 8000"));
    }

    private static String remarked(String remark, int rules) {
        return IntStream.range(2, 2 + rules)
                .mapToObj(each -> remark.repeat(32) + RULE.formatted(each) + "\n")
                .collect(Collectors.joining());
    }

    private static SortedMap<String, String> raw(String text) {
        return with(Attack.RAW, text);
    }

    private static SortedMap<String, String> with(String file, String text) {
        SortedMap<String, String> texts = new TreeMap<>(Attack.SHIPPED);
        texts.put(file, text);
        return texts;
    }

    /** So many files more, each with so many rules. */
    private static SortedMap<String, String> files(int files, int rules) {
        SortedMap<String, String> texts = new TreeMap<>(Attack.SHIPPED);
        StringBuilder stage = new StringBuilder("[scoring/raw.drl");
        for (int i = 0; i < files; i++) {
            int first = 1 + i * rules;
            String file = "scoring/many-" + i + ".drl";
            stage.append(",\n    ").append(file);
            texts.put(
                    file,
                    "package rules.scoring\n\n"
                            + IntStream.range(first, first + rules)
                                    .mapToObj(RULE::formatted)
                                    .collect(Collectors.joining("\n")));
        }
        texts.computeIfPresent("ruleset.yml", (path, text) -> text.replace("[scoring/raw.drl", stage));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("excesses")
    void whatIsTooLargeIsRefusedWhereItBecomesSoAndWithoutTheLimitIsTaken(Excess excess) {
        SourceFiles files = new SourceFiles(excess.texts());
        RulesetRefused refused = catchThrowableOfType(RulesetRefused.class, () -> CheckedRules.of(files, List.of()));
        assertThat(refused).isNotNull();
        assertThat(refused.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.toString()).startsWith(excess.place());
            assertThat(each.line()).isPositive();
            assertThat(each.message()).contains(excess.said());
        });
        assertThatCode(() -> CheckedRules.of(files, List.of(), excess.lifted())).doesNotThrowAnyException();
    }

    @Test
    void thePlaceOfWhatIsTooMuchIsTheFirstThatIs() {
        List<Diagnostic> problems = new ArrayList<>();
        SourceFiles files =
                new SourceFiles(new TreeMap<>(Map.of("a/a.drl", "1\n2\n3\n4\n", "a/b.drl", "rule\nrule\nrule\n")));
        new RuleLimits(2, 2, 6, ANY, ANY, ANY, ANY).hold(files, problems);
        assertThat(problems).extracting(Diagnostic::toString).anyMatch(each -> each.startsWith("a/a.drl:4: "));
        problems.clear();
        new RuleLimits(2, 2, ANY, ANY, ANY, ANY, ANY).hold(files, problems);
        assertThat(problems).singleElement().satisfies(each -> assertThat(each.line())
                .isEqualTo(3));
    }

    @Test
    void bracketsWithinBracketsAreCountedInRulesTablesAndTextsAndNotInRemarks() {
        for (String file : List.of(Attack.RAW, "methodology/texts.yml", "methodology/parameters.csv")) {
            List<Diagnostic> problems = new ArrayList<>();
            String deep = "one\n" + "[".repeat(USUAL.depth()) + "\n[";
            SourceFiles files = new SourceFiles(new TreeMap<>(Map.of(file, deep)));
            assertThat(USUAL.hold(files, problems)).isFalse();
            assertThat(problems).singleElement().satisfies(each -> assertThat(each.line())
                    .isEqualTo(3));
            assertThat(new RuleLimits(1, 1, ANY, ANY, ANY, ANY, ANY).hold(files, problems))
                    .isTrue();
            SourceFiles remark = new SourceFiles(new TreeMap<>(Map.of(file, "# " + deep.replace("\n", ""))));
            assertThat(USUAL.hold(remark, problems)).isTrue();
        }
    }
}
