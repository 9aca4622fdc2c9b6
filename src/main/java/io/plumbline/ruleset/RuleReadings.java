package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes rules apart that were checked; what it cannot take apart it says is not analysed. */
final class RuleReadings {

    private final String path;
    private final RulePlaces places;
    private final List<Token> tokens;

    private RuleReadings(String path, String text) {
        this.path = path;
        this.places = new RulePlaces(path, text);
        this.tokens = new RuleScanner(path, text, new ArrayList<>()).tokens();
    }

    /** All these rules taken apart, by id, in their order. */
    static Map<String, RuleReading> of(Collection<Rule> rules, SourceFiles files) {
        Map<String, RuleReadings> byFile = new HashMap<>();
        Map<String, RuleReading> readings = new LinkedHashMap<>();
        for (Rule each : rules) {
            RuleReadings file = byFile.computeIfAbsent(each.file(), path -> new RuleReadings(path, files.get(path)));
            readings.put(each.id(), file.read(each));
        }
        return Collections.unmodifiableMap(readings);
    }

    private RuleReading read(Rule rule) {
        List<Token> own = own(rule);
        RuleTokens read = new RuleTokens(path, own, new ArrayList<>());
        try {
            while (!read.at("when")) {
                read.next();
            }
            read.next();
            ConditionReader reader = new ConditionReader(read, places);
            List<Condition> conditions = reader.conditions();
            read.next();
            List<Insertion> insertions = reader.insertions();
            read.next();
            return new RuleReading(rule, places.of(own.get(0), read.last()), conditions, insertions, null);
        } catch (RuleTokens.Unreadable e) {
            Place whole = places.of(own.get(0), own.get(own.size() - 1));
            return new RuleReading(rule, whole, List.of(), List.of(), e.why().toString());
        }
    }

    /** The tokens from the rule's first to that before the next rule's. */
    private List<Token> own(Rule rule) {
        int from = 0;
        while (!begins(tokens.get(from)) || tokens.get(from).line() != rule.line()) {
            from++;
        }
        int to = from + 1;
        while (to < tokens.size() && !begins(tokens.get(to))) {
            to++;
        }
        return tokens.subList(from, to);
    }

    private static boolean begins(Token token) {
        return token.first() && token.is("rule");
    }
}
