package io.plumbline.analysis;

import io.plumbline.methodology.Band;
import io.plumbline.methodology.Gate;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters;
import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.RuleReading;
import io.plumbline.ruleset.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parameters, bands, gates and texts that neither a rule nor the program uses. */
final class Unused {

    /** The sections of the texts, and the field of conclusions whose words choose among them. */
    private static final Map<String, List<String>> CHOSEN = Map.ofEntries(
            Map.entry("findings", List.of("Finding.type", "HabitFinding.type")),
            Map.entry("kinds", List.of("Kind.kind")),
            Map.entry("notes", List.of("Note.type")),
            Map.entry("later", List.of("LaterReason.reason")),
            Map.entry("statuses", List.of("OverallStatus.status")),
            Map.entry("verdicts", List.of("Verdict.verdict", "PillarVerdict.verdict")),
            Map.entry("reasons", List.of("PillarReason.reason")),
            Map.entry("gap_bands", List.of("GapBand.name")),
            Map.entry("advice", List.of("Advice.text")),
            Map.entry("beliefs", List.of("Belief.id")),
            Map.entry("scorecard_weakest", List.of("Group.id")),
            Map.entry("scorecard", List.of("Label.label", "AiNote.note")));

    private final Rulebook book;
    private final Words words;
    private final Places places;
    private final List<Remark> found = new ArrayList<>();

    Unused(Rulebook book, Words words) {
        this.book = book;
        this.words = words;
        this.places = new Places(book.files());
    }

    List<Remark> find() {
        Methodology methodology = book.methodology();
        Set<String> used = new HashSet<>();
        book.rules().forEach(each -> used.addAll(each.rule().parameters()));
        for (Parameters.Parameter each : methodology.parameters().rows()) {
            if (!used.contains(each.id()) && !Certain.isReadByTheProgram("parameters", each.id())) {
                row("parameters.csv", each.id() + ",", "no rule uses the parameter " + each.id());
            }
        }
        for (Band each : methodology.bands()) {
            if (isUnused("Band", each)) {
                row("bands.csv", each.of() + "," + each.from(), "no rule asks for this band of " + each.of());
            }
        }
        for (Gate each : methodology.gates()) {
            if (isUnused("Gate", each)) {
                row("gates.csv", each.level() + "," + each.needs(), "no rule asks for a gate of " + each.needs());
            }
        }
        CHOSEN.forEach(this::texts);
        return found;
    }

    private void row(String table, String begin, String message) {
        String path = "methodology/" + table;
        found.add(Remark.of(
                Remark.Kind.UNUSED, path, places.row(path, begin), 0, message + "; take it out, or let a rule use it"));
    }

    private boolean isUnused(String type, Object row) {
        return book.rules().stream().allMatch(RuleReading::isAnalysed)
                && book.rules().stream()
                        .flatMap(each -> Fields.facts(each.conditions()).stream())
                        .filter(each -> each.type().equals(type))
                        .noneMatch(each -> mayBe(each, row, type));
    }

    private static boolean mayBe(Condition.Pattern pattern, Object row, String type) {
        return pattern.constraints().stream().allMatch(each -> Fields.mayHold(each, row, type));
    }

    private void texts(String section, List<String> fields) {
        Set<String> used = new HashSet<>();
        for (String each : fields) {
            List<String> parts = Arrays.asList(each.split("\\."));
            Set<String> chosen = words.of(parts.get(0), parts.get(1));
            if (chosen == null) {
                return;
            }
            used.addAll(chosen);
        }
        for (String key : book.methodology().texts().keys(section)) {
            if (!used.contains(key) && !Certain.isReadByTheProgram(section, key)) {
                found.add(Remark.of(
                        Remark.Kind.UNUSED,
                        Places.TEXTS,
                        places.text(section, key),
                        0,
                        "nothing uses the text " + key + " below " + section
                                + "; take it out, or let a rule conclude it"));
            }
        }
    }
}
