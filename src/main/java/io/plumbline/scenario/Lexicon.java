package io.plumbline.scenario;

import io.plumbline.methodology.Methodology;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of a methodology, by which scenarios name its disciplines, aspects, habits and the rest. */
final class Lexicon {

    private final Map<String, Naming> byKind;
    private final Set<String> findings = new TreeSet<>();
    private final Set<String> notes = new TreeSet<>();

    Lexicon(Methodology methodology) {
        Naming disciplines = new Naming("discipline");
        Naming aspects = new Naming("aspect");
        Naming habits = new Naming("habit");
        Naming beliefs = new Naming("belief");
        Naming pillars = new Naming("pillar");
        Naming kinds = new Naming("kind of evidence");
        Naming waves = new Naming("wave");
        methodology.disciplines().values().forEach(each -> {
            disciplines.row(each.id(), each.name());
            disciplines.among(each.group() + " discipline", each.id());
            if (each.foundation() != null) {
                disciplines.among("AI foundation", each.id());
                disciplines.among(each.foundation() + " foundation", each.id());
            }
        });
        methodology.aspects().values().forEach(each -> {
            aspects.row(each.id(), each.name());
            aspects.among(each.kind() + " aspect", each.id());
        });
        methodology.habits().values().forEach(each -> {
            habits.row(each.id(), each.name());
            each.primaryDisciplines().forEach(discipline -> habits.among("primary habit of " + discipline, each.id()));
        });
        methodology.beliefs().values().forEach(each -> beliefs.row(each.id(), each.name()));
        methodology.pillars().values().forEach(each -> pillars.row(each.id(), each.name()));
        methodology.evidenceKinds().values().forEach(each -> kinds.row(each.id(), each.name()));
        methodology.waves().forEach(each -> waves.row(String.valueOf(each.number()), each.name()));
        byKind = Map.of(
                "discipline", disciplines,
                "aspect", aspects,
                "habit", habits,
                "belief", beliefs,
                "pillar", pillars,
                "evidence", kinds,
                "wave", waves);
        findings.addAll(methodology.texts().keys("findings"));
        methodology.beliefs().values().forEach(each -> findings.add(each.finding()));
        notes.addAll(methodology.texts().keys("notes"));
    }

    List<String> disciplines(String text) {
        return of("discipline").several(text);
    }

    List<String> aspects(String text) {
        return of("aspect").several(text);
    }

    List<String> habits(String text) {
        return of("habit").several(text);
    }

    /** How the rows of a kind are named: {@code discipline}, {@code aspect}, {@code habit} and so on. */
    Naming of(String kind) {
        return byKind.get(kind);
    }

    boolean isKind(String word) {
        return byKind.containsKey(word);
    }

    /** The codes a finding or a note can have. */
    Set<String> codes(String remark) {
        return remark.equals("finding") ? findings : notes;
    }

    /** The display names of ids of whatever kind. */
    List<String> names(List<String> ids) {
        Set<String> kinds = new HashSet<>(byKind.keySet());
        return ids.stream()
                .map(id -> kinds.stream()
                        .map(kind -> of(kind).name(id))
                        .filter(name -> !name.equals(id))
                        .findFirst()
                        .orElse(id))
                .toList();
    }
}
