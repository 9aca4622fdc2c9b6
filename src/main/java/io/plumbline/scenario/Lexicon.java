package io.plumbline.scenario;

import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of a methodology, by which scenarios name its disciplines, aspects, habits and the rest. */
final class Lexicon {

    private final Map<String, Naming> byKind;
    private final Naming asked = new Naming("habit of the Scorecard");
    private final Collection<String> parameters;
    private final Set<String> findings = new TreeSet<>();
    private final Set<String> notes = new TreeSet<>();

    Lexicon(Methodology methodology) {
        parameters = methodology.parameters().ids();
        Naming disciplines = new Naming("discipline");
        Naming aspects = new Naming("aspect");
        Naming habits = new Naming("habit");
        Naming beliefs = new Naming("belief");
        Naming pillars = new Naming("pillar");
        Naming kinds = new Naming("kind of evidence");
        Naming waves = new Naming("wave");
        Naming groups = new Naming("group");
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
        methodology.scorecard().forEach(each -> {
            if (each.isGroup()) {
                groups.row(each.id(), methodology.groups().get(each.id()).name());
            } else {
                asked.row(each.id(), habits.name(each.id()));
                asked.among("habit", each.id());
            }
        });
        byKind = new TreeMap<>(Map.of(
                "discipline", disciplines,
                "aspect", aspects,
                "habit", habits,
                "belief", beliefs,
                "pillar", pillars,
                "evidence", kinds,
                "wave", waves,
                "group", groups));
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

    List<String> groups(String text) {
        return of("group").several(text);
    }

    /** The habits a Scorecard asks about; {@code every habit} are these. */
    List<String> asked(String text) {
        return asked.several(text);
    }

    /**
     * The id of a parameter of which the words are known, or enough of them.
     *
     * @throws IllegalArgumentException when there is none, or more than one
     */
    String parameter(String text) {
        List<String> words = Words.list(text.replaceFirst("^parameter ", ""));
        List<String> found = parameters.stream()
                .filter(each -> Words.list(each).containsAll(words))
                .toList();
        List<String> exact = found.stream()
                .filter(each -> Words.list(each).size() == words.size())
                .toList();
        if (exact.size() == 1 || found.size() == 1) {
            return exact.size() == 1 ? exact.get(0) : found.get(0);
        }
        throw new IllegalArgumentException(
                found.isEmpty()
                        ? "there is no parameter called \"" + text + "\"" + Nearest.hint(text, parameters)
                        : "\"" + text + "\" can mean the parameters " + Words.several(found) + "; say more of its id");
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

    /** The display names of ids, as each kind that has all of them says it. */
    List<List<String>> readings(List<String> ids) {
        return byKind.values().stream()
                .filter(kind -> ids.stream().allMatch(kind::has))
                .map(kind -> ids.stream().map(kind::name).toList())
                .toList();
    }

    /** The display names of ids of whatever kind. */
    List<String> names(List<String> ids) {
        return readings(ids).stream().findFirst().orElseGet(() -> ids.stream()
                .map(id -> readings(List.of(id)).stream()
                        .findFirst()
                        .map(each -> each.get(0))
                        .orElse(id))
                .toList());
    }
}
