package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.scorecard.ScorecardDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our own reading of the rules finds is what the engine found. */
class MatchingTest {

    private static final Ruleset RULES = TestRules.shipped();

    static Stream<String> examples() {
        return new Examples(TestRules.FOLDER.resolve("examples")).names().stream();
    }

    static CaseFacts facts(String example) {
        String text = TestRules.example(example + ".json");
        if (!example.startsWith("scorecard-")) {
            return RULES.concluded(TestRules.read(text, RULES.methodology()), true)
                    .facts();
        }
        try {
            return RULES.concluded(
                            ScorecardDocument.read(
                                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                    RULES.methodology()),
                            true)
                    .facts();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A conclusion with the facts it was made from, by identity. */
    private record Made(String rule, Object conclusion, List<Integer> facts) {

        static Made of(String rule, Object conclusion, Collection<?> facts) {
            return new Made(
                    rule,
                    conclusion,
                    facts.stream().map(System::identityHashCode).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachRuleIsMetAsOftenAsItFiredAndConcludesTheSameFromTheSame(String example) {
        CaseFacts facts = facts(example);
        Map<String, Integer> fired = new TreeMap<>();
        Map<Made, Integer> made = new HashMap<>();
        for (RuleReading rule : RULES.readings().values()) {
            List<Match> matches = Matching.of(rule, facts, ConditionListener.NONE);
            if (!matches.isEmpty()) {
                fired.put(rule.rule().id(), matches.size());
            }
            for (Match each : matches) {
                List<Object> from = met(each, facts);
                assertThat(each.conclusions(rule)).hasSameSizeAs(rule.insertions());
                each.conclusions(rule)
                        .forEach(one -> made.merge(Made.of(rule.rule().id(), one, from), 1, Integer::sum));
            }
        }
        assertThat(fired).isEqualTo(new TreeMap<>(facts.fired()));
        assertThat(made).isEqualTo(concluded(facts)).hasSizeGreaterThan(3);
    }

    private static List<Object> met(Match match, CaseFacts facts) {
        List<Object> met = new ArrayList<>();
        for (Object each : match.found()) {
            Stream<?> single = each instanceof Collection<?> several ? several.stream() : Stream.of(each);
            single.filter(fact -> facts.of(fact.getClass()).stream().anyMatch(known -> known == fact))
                    .forEach(met::add);
        }
        return met;
    }

    private static Map<Made, Integer> concluded(CaseFacts facts) {
        Map<Made, Integer> made = new HashMap<>();
        for (Object each : facts.all()) {
            facts.because(each)
                    .ifPresent(firing -> made.merge(Made.of(firing.rule(), each, firing.facts()), 1, Integer::sum));
        }
        return made;
    }

    @Test
    void whatIsAskedIsHeardWithBothValues() {
        List<Asked> heard = new ArrayList<>();
        RuleReading rule = RULES.readings().get("RAW-2");
        Matching.of(rule, facts("edges-1"), new ConditionListener() {
            @Override
            public void asked(Asked asked) {
                heard.add(asked);
            }
        });
        assertThat(heard)
                .filteredOn(each -> each.constraint().place().text().equals("value > $cap"))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.right()).isEqualTo(each.names().get("$cap")));
        assertThat(heard)
                .filteredOn(each -> each.constraint().place().text().equals("discipline == $d"))
                .extracting(Asked::answer)
                .contains(Truth.YES, Truth.NO);
    }
}
