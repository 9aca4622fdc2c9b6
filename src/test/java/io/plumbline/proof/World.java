package io.plumbline.proof;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Interview;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Some rounds of an organisation, and what they would be had some statements been others. Who said the same in two rounds
 * does so in the other world, and who corrected an answer corrects it there, too: that much an attacker may know.
 */
final class World {

    private record Place(String person, Topic topic) {}

    private final List<Assessment> rounds;
    private final List<Statement> statements;
    private final Map<Place, List<Statement>> byPlace = new LinkedHashMap<>();

    World(List<Assessment> rounds) {
        this.rounds = rounds;
        this.statements = Statement.of(rounds);
        statements.forEach(each ->
                byPlace.computeIfAbsent(place(each), any -> new ArrayList<>()).add(each));
    }

    private static Place place(Statement said) {
        return new Place(said.person(), said.topic());
    }

    List<Assessment> rounds() {
        return rounds;
    }

    List<Statement> statements() {
        return statements;
    }

    /** The changes, and where somebody would say now what they say in another round: there they say what they said here. */
    Map<Statement, Integer> completed(Map<Statement, Integer> changes) {
        Map<Statement, Integer> completed = new LinkedHashMap<>(changes);
        changes.forEach((said, answer) -> byPlace.get(place(said)).stream()
                .filter(other -> other.answer() == answer)
                .forEach(other -> completed.putIfAbsent(other, said.answer())));
        return completed;
    }

    /** Those of the changes that leave it as it was who corrected what. */
    Map<Statement, Integer> possible(Map<Statement, Integer> changes) {
        Map<Statement, Integer> possible = new LinkedHashMap<>(changes);
        changes.keySet().forEach(each -> {
            List<Statement> same = byPlace.get(place(each));
            Set<Integer> answers = new HashSet<>();
            same.forEach(other -> answers.add(changes.getOrDefault(other, other.answer())));
            if (answers.size() < same.size()) {
                same.forEach(possible::remove);
            }
        });
        return possible;
    }

    /** The rounds of the other world; those that nothing changes in are the same. */
    List<Assessment> changed(Map<Statement, Integer> changes) {
        Map<String, List<Statement>> byPerson = new LinkedHashMap<>();
        changes.keySet().forEach(each -> byPerson.computeIfAbsent(each.person(), any -> new ArrayList<>())
                .add(each));
        List<Assessment> changed = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            Assessment round = rounds.get(i);
            List<Interview> interviews = new ArrayList<>();
            for (Interview each : round.interviews()) {
                interviews.add(changed(each, i, byPerson.getOrDefault(each.id(), List.of()), changes));
            }
            changed.add(
                    interviews.equals(round.interviews())
                            ? round
                            : new Assessment(
                                    round.organisation(),
                                    round.assessedOn(),
                                    round.aiIntent(),
                                    round.disciplines(),
                                    interviews,
                                    round.evidence()));
        }
        return changed;
    }

    private static Interview changed(
            Interview said, int round, List<Statement> several, Map<Statement, Integer> changes) {
        Interview changed = said;
        for (Statement each : several) {
            if (each.rounds().get(round)) {
                changed = each.topic().changed(changed, changes.get(each));
            }
        }
        return changed;
    }
}
