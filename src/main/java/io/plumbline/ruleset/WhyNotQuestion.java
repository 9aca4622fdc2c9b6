package io.plumbline.ruleset;

import io.plumbline.interview.FactsDocument;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Nearest;
import io.plumbline.scorecard.ScorecardDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks why a rule did not fire.
 *
 * @param rules the rules under which it did not
 * @param rule the rule
 * @param discipline the id of the discipline that is asked about, or null for all there is
 */
public record WhyNotQuestion(Ruleset rules, RuleReading rule, String discipline) {

    private static final int MOST = 10;
    private static final int LEVELS = 5;
    private static final String DISCIPLINE = "discipline";

    /**
     * The question as somebody asks it.
     *
     * @param rule a rule's id, or its whole name
     * @param discipline a discipline's id or its name, or null
     * @throws NoSuchElementException when there is no such rule or discipline, with what may have been meant
     */
    public static WhyNotQuestion of(Ruleset rules, String rule, String discipline) {
        RuleReading asked = rules.readings().values().stream()
                .filter(each -> each.rule().id().equalsIgnoreCase(rule.strip())
                        || each.rule().name().equalsIgnoreCase(rule.strip()))
                .findFirst()
                .orElseThrow(() -> unknown("rule", rule, rules.readings().keySet()));
        return new WhyNotQuestion(
                rules, asked, discipline == null ? null : discipline(rules.methodology(), discipline.strip()));
    }

    private static String discipline(Methodology methodology, String asked) {
        Collection<Discipline> known = methodology.disciplines().values();
        return known.stream()
                .filter(each -> each.id().equalsIgnoreCase(asked) || each.name().equalsIgnoreCase(asked))
                .map(Discipline::id)
                .findFirst()
                .orElseThrow(() -> unknown(
                        DISCIPLINE,
                        asked,
                        known.stream()
                                .flatMap(each -> Stream.of(each.id(), each.name()))
                                .toList()));
    }

    private static NoSuchElementException unknown(String what, String asked, Collection<String> known) {
        return new NoSuchElementException("There is no " + what + " \"" + asked + "\"" + Nearest.hint(asked, known));
    }

    /**
     * The answer for a document as it came: a facts document, or a Scorecard for the rules of the Scorecard.
     *
     * @throws io.plumbline.interview.RefusedInput when it has errors
     */
    public WhyNot answer(byte[] document) {
        ByteArrayInputStream source = new ByteArrayInputStream(document);
        boolean scorecard = rules.checked().manifest().stages().getOrDefault(Manifest.SCORECARD, List.of()).stream()
                .anyMatch(each -> each.files().contains(rule.rule().file()));
        try {
            return answer(
                    scorecard
                            ? rules.concluded(ScorecardDocument.read(source, rules.methodology()), true)
                                    .facts()
                            : rules.concluded(FactsDocument.read(source, rules.methodology()), true)
                                    .facts());
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory can be read", e);
        }
    }

    /** The answer for what the rules met and concluded for a document. */
    public WhyNot answer(CaseFacts facts) {
        Optional<String> subject = subject(rule);
        Map<String, Object> wanted =
                discipline == null || subject.isEmpty() ? Map.of() : Map.of(subject.get(), discipline);
        FactWords words = new FactWords(rules.methodology());
        Approach approach = new Approach(rule, facts, wanted);
        List<WhyNot.NearMiss> all =
                new Explaining(rules.readings(), facts, words).nearMisses(rule, approach, wanted, LEVELS, MOST);
        return new WhyNot(
                rule.rule().id(),
                rule.rule().sentence(),
                rule.rule().file(),
                rule.rule().line(),
                discipline,
                remark(facts, subject),
                approach.met().stream().map(each -> fired(each, words)).toList(),
                all.subList(0, Math.min(MOST, all.size())),
                Math.max(0, all.size() - MOST));
    }

    private String remark(CaseFacts facts, Optional<String> subject) {
        if (!rule.isAnalysed()) {
            return "this rule is not analysed: " + rule.notAnalysed();
        }
        if (!facts.concerns(rule.rule())) {
            return "this rule is not asked about such a document";
        }
        return discipline != null && subject.isEmpty()
                ? "this rule is not about single disciplines; this is why it did not fire at all"
                : null;
    }

    private WhyNot.Fired fired(Match match, FactWords words) {
        return new WhyNot.Fired(
                words.about(match.names().all().values()),
                match.conclusions(rule).stream().map(words::fact).toList());
    }

    /** The name that stands for the discipline a rule concludes something about. */
    private static Optional<String> subject(RuleReading rule) {
        for (Insertion each : rule.insertions()) {
            RecordComponent[] fields = Vocabulary.type(each.type()).getRecordComponents();
            for (int i = 0; i < Math.min(fields.length, each.given().size()); i++) {
                if (fields[i].getName().equals(DISCIPLINE) && each.given().get(i) instanceof Expression.Name name) {
                    return Optional.of(name.name());
                }
            }
        }
        return Optional.empty();
    }
}
