package io.plumbline.scenario;

import io.plumbline.ruleset.CaseFacts;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.WhyNot;
import io.plumbline.ruleset.WhyNotQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The conditions that kept rules from concluding what a scenario expects.
 *
 * @param rules under which it was concluded
 * @param met what the rules met, put together only when something does not hold
 */
record NearMisses(Ruleset rules, Supplier<CaseFacts> met) {

    private static final int MOST = 2;
    private static final int RULES = 8;

    /** The nearest conditions of the rules that are wanted, about this discipline or about anything when it is null. */
    List<WhyNot.NearMiss> of(Predicate<RuleReading> wanted, String discipline) {
        CaseFacts facts = met.get();
        return rules.readings().values().stream()
                .filter(wanted)
                .limit(RULES)
                .flatMap(each -> nearest(each, discipline, facts))
                .sorted(Comparator.comparingInt(each -> each.because().size()))
                .limit(MOST)
                .toList();
    }

    private Stream<WhyNot.NearMiss> nearest(RuleReading rule, String discipline, CaseFacts facts) {
        WhyNot answer = new WhyNotQuestion(rules, rule, discipline).answer(facts);
        return answer.fired().isEmpty() ? answer.nearMisses().stream().limit(1) : Stream.empty();
    }

    /** The rule of this id. */
    static Predicate<RuleReading> rule(String id) {
        return each -> each.rule().id().equals(id);
    }

    /** The rules that conclude what a figure's words name. */
    static Predicate<RuleReading> concluding(String figure) {
        List<String> words = Words.list(figure);
        return each -> each.rule().concludes().stream().anyMatch(kind -> words.containsAll(Words.list(kind)));
    }

    /** The rules that make a finding or a note, by its code where they name one. */
    static Predicate<RuleReading> remarking(Phrases.Remark remark) {
        return each -> each.rule().concludes().stream()
                        .anyMatch(kind -> Words.list(kind).contains(remark.type()))
                && (remark.code() == null
                        || each.texts().stream().anyMatch(text -> text.value().equals(remark.code())));
    }
}
