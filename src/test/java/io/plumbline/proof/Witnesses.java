package io.plumbline.proof;

import io.plumbline.engagement.ClientView;
import io.plumbline.proof.Publishing.Guard;
import io.plumbline.result.ResultJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Looks for a witness of every statement: a world in which this person answered otherwise, and in which everything that
 * the client ever sees is the same to the byte. Where there is one, nothing that can be computed from it determines the
 * statement. Worlds that speak for many statements at once are tried first, and those that are climbed to last.
 */
final class Witnesses {

    private static final int CLIMBS = 3;

    private final Publishing publishing;
    private final Guard guard;
    private final World world;
    private final Exchanges exchanges;
    private final int tries;
    private final Random random = new Random(1);
    private final List<byte[]> seen;
    private final Set<Statement> open;
    private int worlds;

    /** @param tries how many worlds are tried for a statement that has no simple one */
    Witnesses(Publishing publishing, Guard guard, int tries) {
        this.publishing = publishing;
        this.guard = guard;
        this.tries = tries;
        this.world = new World(publishing.rounds());
        List<ClientView> views = publishing.views(guard);
        this.exchanges = new Exchanges(world, views);
        this.seen = views.stream().map(ResultJson::bytes).toList();
        this.open = new LinkedHashSet<>(world.statements());
    }

    Witnesses run() {
        exchanges.forEach(open, this::isWitness);
        exchanges.leastSeen(open).forEach(this::divide);
        for (Statement each : List.copyOf(open)) {
            exchanged(each).forEach(this::isWitness);
            alone(each);
        }
        if (tries > 0) {
            List.copyOf(open).forEach(this::climb);
        }
        return this;
    }

    /** The statements for which no witness was found. */
    Collection<Statement> open() {
        return open;
    }

    int statements() {
        return world.statements().size();
    }

    /** How many other worlds were published. */
    int worlds() {
        return worlds;
    }

    private boolean isWitness(Map<Statement, Integer> wanted) {
        Map<Statement, Integer> changes = world.possible(world.completed(wanted));
        if (changes.keySet().stream().noneMatch(open::contains)) {
            return false;
        }
        worlds++;
        if (!publishing.shows(guard, seen, world.changed(changes))) {
            return false;
        }
        changes.forEach((said, answer) -> {
            if (said.isOtherwise(answer)) {
                open.remove(said);
            }
        });
        return true;
    }

    /** All at once take the next answer up or down; where that shows, half of them, down to each alone. */
    private void divide(List<Statement> several) {
        if (several.stream().noneMatch(open::contains)) {
            return;
        }
        Map<Statement, Integer> changes = new LinkedHashMap<>();
        for (int i = 0; i < several.size(); i++) {
            changes.put(several.get(i), several.get(i).next(i % 2 == 0));
        }
        if (!isWitness(changes) && several.size() > 1) {
            divide(several.subList(0, several.size() / 2));
            divide(several.subList(several.size() / 2, several.size()));
        }
    }

    /** One and another about the same give each other's answer, or the nearest to it they can; be it that they do not know. */
    private List<Map<Statement, Integer>> exchanged(Statement said) {
        List<Map<Statement, Integer>> exchanged = new ArrayList<>();
        for (Statement other : world.statements()) {
            if (other.topic().equals(said.topic()) && other.answer() != said.answer()) {
                List<Integer> theirs = other.nearTo(said.answer());
                said.nearTo(other.answer())
                        .forEach(one -> theirs.forEach(another -> exchanged.add(Map.of(said, one, other, another))));
            }
        }
        return exchanged;
    }

    /** What moves one habit is outweighed by a move of another: disciplines show whole levels, which all of them lead to. */
    private void outweighed(Statement said) {
        List<Map<Statement, Integer>> moves = exchanged(said);
        nearest(said.others()).forEach(answer -> moves.add(Map.of(said, answer)));
        for (Statement other : world.statements()) {
            boolean fits = other.topic().isHabit() && !other.topic().equals(said.topic()) && other.meets(said);
            for (int i = 0; fits && i < 2 && open.contains(said); i++) {
                int move = other.others().get(i);
                moves.forEach(each -> {
                    Map<Statement, Integer> changes = new LinkedHashMap<>(each);
                    changes.put(other, move);
                    isWitness(changes);
                });
            }
        }
    }

    private void climb(Statement said) {
        if (said.topic().isHabit()) {
            outweighed(said);
        }
        List<JsonNode> trees =
                publishing.views(guard).stream().map(ResultJson::tree).toList();
        for (int attempt = 1; attempt <= CLIMBS && open.contains(said); attempt++) {
            new Climb(publishing, guard, world, trees, new Random(attempt))
                    .witness(said, said.others(), tries / CLIMBS)
                    .ifPresent(this::isWitness);
        }
    }

    /** One takes any other answer: alone, then while another moves as well, then while several about the subject move. */
    private void alone(Statement said) {
        List<Statement> beside = exchanges.beside(said);
        List<Statement> nearest = beside.stream()
                .filter(each -> each.topic().equals(said.topic()))
                .toList();
        List<Integer> others = said.others();
        for (int answer : others) {
            isWitness(Map.of(said, answer));
        }
        for (int answer : nearest(others)) {
            for (Statement each : nearest) {
                for (int move : nearest(each.others())) {
                    if (tries > 0) {
                        isWitness(Map.of(said, answer, each, move));
                    }
                }
            }
        }
        for (int i = 0; i < tries && !beside.isEmpty() && open.contains(said); i++) {
            List<Statement> among = random.nextBoolean() && !nearest.isEmpty() ? nearest : beside;
            Map<Statement, Integer> changes = new LinkedHashMap<>();
            for (int more = 1 + random.nextInt(4); more > 0; more--) {
                Statement other = among.get(random.nextInt(among.size()));
                changes.put(other, any(nearest(other.others())));
            }
            changes.put(said, any(nearest(others)));
            isWitness(changes);
        }
    }

    private static List<Integer> nearest(List<Integer> answers) {
        return answers.subList(0, Math.min(4, answers.size()));
    }

    private int any(List<Integer> answers) {
        return answers.get(random.nextInt(answers.size()));
    }
}
