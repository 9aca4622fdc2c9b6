package io.plumbline.scenario;

import io.plumbline.methodology.Band;
import io.plumbline.methodology.Methodology;
import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What scenarios have to reach in the tables and texts: bands, parameters, findings, notes, kinds, reasons, advice. */
final class WordDemands {

    private static final String TEXTS = "methodology/texts.yml";
    private static final String PARAMETERS = "methodology/parameters.csv";
    private static final String BANDS = "methodology/bands.csv";

    /** By section of the texts: which conclusions choose among them. */
    private static final Map<String, Set<String>> CHOSEN_BY = new LinkedHashMap<>();

    static {
        CHOSEN_BY.put("findings", Set.of("Finding", "HabitFinding"));
        CHOSEN_BY.put("kinds", Set.of("Kind"));
        CHOSEN_BY.put("notes", Set.of("Note"));
        CHOSEN_BY.put("later", Set.of("LaterReason"));
        CHOSEN_BY.put("verdicts", Set.of("Verdict", "PillarVerdict"));
        CHOSEN_BY.put("reasons", Set.of("PillarReason"));
    }

    private final Ruleset ruleset;
    private final Methodology methodology;
    private final Sightings sightings;
    private final List<Demand> demands = new ArrayList<>();

    WordDemands(Ruleset ruleset, Sightings sightings) {
        this.ruleset = ruleset;
        this.methodology = ruleset.methodology();
        this.sightings = sightings;
    }

    List<Demand> all() {
        methodology.bands().forEach(this::band);
        parameters();
        Set<String> advised = methodology.disciplines().values().stream()
                .flatMap(each -> each.advice().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        CHOSEN_BY.forEach((section, conclusions) -> methodology.texts().keys(section).stream()
                .filter(key -> !section.equals("kinds") || advised.contains(key))
                .forEach(key -> text(section, key, conclusions)));
        advised.forEach(key -> add(
                TEXTS,
                line(TEXTS, "  " + key + ":", 0),
                sightings.said(Set.of("Advice"), key),
                "no scenario leads to the advice for " + key));
        return demands;
    }

    private void band(Band band) {
        String row = band.of() + "," + band.from() + "," + band.name();
        add(
                BANDS,
                line(BANDS, row, 0),
                sightings.rested(band),
                "no scenario has a " + band.of() + " in the band " + band.name() + " that begins at " + band.from());
    }

    private void parameters() {
        Map<String, List<RuleReading>> named = new LinkedHashMap<>();
        for (RuleReading rule : ruleset.readings().values()) {
            rule.parameters().stream().map(Expression.Lookup::id).distinct().forEach(id -> named.computeIfAbsent(
                            id, key -> new ArrayList<>())
                    .add(rule));
        }
        for (String id : named.keySet()) {
            boolean reached = named.get(id).stream()
                    .anyMatch(each -> sightings.isMet(each.rule().id()));
            add(
                    PARAMETERS,
                    line(PARAMETERS, id + ",", 0),
                    reached,
                    "no scenario lets a rule fire that names the parameter " + id);
        }
    }

    private void text(String section, String key, Set<String> conclusions) {
        int from = line(TEXTS, section + ":", 0);
        add(
                TEXTS,
                line(TEXTS, "  " + key + ":", from),
                sightings.said(conclusions, key),
                "no scenario leads to " + key + ", one of the " + section);
    }

    private void add(String file, int line, boolean seen, String missing) {
        demands.add(new Demand(
                Demand.Of.WORDS,
                null,
                file,
                line,
                seen ? Demand.State.SEEN : Demand.State.MISSING,
                seen ? null : missing));
    }

    /** The first line after this one that begins like this, or 0 where there is none. */
    private int line(String file, String beginning, int after) {
        List<String> lines = ruleset.files().texts().get(file).lines().toList();
        for (int i = after; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i + 1;
            }
        }
        return 0;
    }
}
