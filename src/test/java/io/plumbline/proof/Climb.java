package io.plumbline.proof;

import io.plumbline.proof.Publishing.Guard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Looks for a world in which somebody answered otherwise by going from the nearest one, a statement at a time, wherever
 * less of what the client sees is otherwise, until nothing is.
 */
final class Climb {

    private final Publishing publishing;
    private final Guard guard;
    private final World world;
    private final List<JsonNode> seen;
    private final Random random;

    /** @param seen what the client sees of the world as it is */
    Climb(Publishing publishing, Guard guard, World world, List<JsonNode> seen, Random random) {
        this.publishing = publishing;
        this.guard = guard;
        this.world = world;
        this.seen = seen;
        this.random = random;
    }

    /** The changes that make such a world, within so many steps for each other answer. */
    Optional<Map<Statement, Integer>> witness(Statement said, List<Integer> answers, int steps) {
        List<Statement> all = world.statements().stream()
                .filter(each -> each != said && each.meets(said))
                .toList();
        List<List<Statement>> pools = Stream.<Predicate<Topic>>of(
                        any -> true, topic -> topic.isHabit() == said.topic().isHabit(), topic -> topic.subject()
                                .equals(said.topic().subject()))
                .map(kind ->
                        all.stream().filter(each -> kind.test(each.topic())).toList())
                .filter(pool -> !pool.isEmpty())
                .toList();
        for (int answer : answers) {
            Map<Statement, Integer> changes = new LinkedHashMap<>(Map.of(said, answer));
            double distance = distance(said, changes);
            for (int i = 0; i < steps && distance > 0 && !pools.isEmpty(); i++) {
                Map<Statement, Integer> next = new LinkedHashMap<>(changes);
                for (int more = 1 + random.nextInt(2); more > 0; more--) {
                    move(next, any(any(pools)));
                }
                double there = distance(said, next);
                if (there <= distance) {
                    changes = next;
                    distance = there;
                }
            }
            if (distance == 0) {
                return Optional.of(changes);
            }
        }
        return Optional.empty();
    }

    private <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    /** To what another answers, or a step up or down from what they answer in this world, or to not knowing and back. */
    private void move(Map<Statement, Integer> changes, Statement said) {
        int answer = changes.getOrDefault(said, said.answer());
        List<Integer> others = new ArrayList<>();
        world.statements().stream()
                .filter(each -> each.topic().equals(said.topic()))
                .flatMap(each -> said.nearTo(each.answer()).stream())
                .distinct()
                .forEach(others::add);
        if (said.topic().aspect() != null) {
            others.add(Topic.DONT_KNOW);
        }
        for (int level = answer == Topic.DONT_KNOW ? 0 : answer - said.step();
                level <= (answer == Topic.DONT_KNOW ? said.topic().highest() : answer + said.step());
                level += said.step()) {
            if (level >= 0 && level <= said.topic().highest()) {
                others.add(level);
            }
        }
        others.removeIf(each -> each == answer);
        int next = others.get(random.nextInt(others.size()));
        changes.remove(said);
        if (next != said.answer()) {
            changes.put(said, next);
        }
    }

    private double distance(Statement said, Map<Statement, Integer> changes) {
        Map<Statement, Integer> possible = world.possible(world.completed(changes));
        return possible.containsKey(said) && possible.keySet().containsAll(changes.keySet())
                ? publishing.distance(guard, seen, world.changed(possible))
                : Double.MAX_VALUE;
    }
}
