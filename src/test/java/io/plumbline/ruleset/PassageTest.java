package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long wordings are shown where they differ, and many differences by the first of them. */
class PassageTest {

    private static final String LONG =
            "Bring the teams together on the same real case, let each show how it handled it, and agree on one way "
                    + "that all of them can keep.";

    @Test
    void shortWordingsAreShownWhole() {
        assertThat(Passage.between("0.50", "0.40")).isEqualTo("0.50 → 0.40");
        assertThat(Passage.between(null, "process")).isEqualTo("nothing → process");
        assertThat(Passage.quoted("Grow", "Change & Grow")).isEqualTo("\"Grow\" → \"Change & Grow\"");
    }

    @Test
    void longOnesAreShownWhereTheyDiffer() {
        assertThat(Passage.quoted(LONG, LONG.replace("show", "tell")))
                .isEqualTo("\"… real case, let each show how it handled it, and …\" → "
                        + "\"… real case, let each tell how it handled it, and …\"");
        assertThat(Passage.quoted(LONG, LONG.replace(" real", "")))
                .contains("the same real case, ", "the same case, ")
                .doesNotContain("Bring", "keep");
    }

    @Test
    void whateverIsComparedTheSentenceStaysShort() {
        Random random = new Random(20261126);
        for (int i = 0; i < 2_000; i++) {
            String before = words(random);
            assertThat(Passage.quoted(before, words(random)))
                    .hasSizeLessThan(400)
                    .contains(" → ");
            assertThat(Passage.quoted(before, before + before)).hasSizeLessThan(400);
            assertThat(Passage.of(before)).hasSizeLessThan(120);
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(each -> "ab".repeat(random.nextInt(1, random.nextInt(2, 200))))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    @Test
    void afterTwoHundredSentencesTheRestIsCounted() {
        RulesetChange change = new RulesetChange(Kind.PARAMETER_CHANGED, "a", "1", "2", "parameter a 1 → 2");
        List<String> sentences = RulesetDiff.sentences(Collections.nCopies(203, change));
        assertThat(sentences).hasSize(201).last().isEqualTo("and 3 more");
        assertThat(RulesetDiff.sentences(Collections.nCopies(200, change)))
                .hasSize(200)
                .doesNotContain("and 0 more");
    }
}
