package io.plumbline.proof;

import io.plumbline.engagement.Clarity;
import io.plumbline.engagement.ClientView;
import io.plumbline.interview.Audience;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Worlds in which people of one audience exchange what they said, or move against each other, about everything at once:
 * those who cannot be told apart by any publication that shows the subject at all.
 */
final class Exchanges {

    private record Seat(Audience audience, Topic topic, BitSet seen) {}

    private final World world;
    private final List<ClientView> views;

    Exchanges(World world, List<ClientView> views) {
        this.world = world;
        this.views = views;
    }

    private Clarity clarity(Topic topic, int round) {
        Map<String, Clarity> clarity = views.get(round).clarity();
        return clarity == null ? Clarity.EXACT : clarity.get(topic.subject());
    }

    private BitSet seen(Statement said, Clarity least) {
        BitSet seen = new BitSet();
        said.rounds().stream()
                .filter(each -> clarity(said.topic(), each).compareTo(least) >= 0)
                .forEach(seen::set);
        return seen;
    }

    /** Tries the exchanges until nothing is open that they could speak for. */
    void forEach(Set<Statement> open, Predicate<Map<Statement, Integer>> witness) {
        List<Statement> levels =
                world.statements().stream().filter(Statement::isLevel).toList();
        for (Clarity least : List.of(Clarity.LEVEL, Clarity.STEPS)) {
            several(parts(levels, least), open, witness);
        }
        if (open.stream().anyMatch(each -> !each.isLevel())) {
            several(parts(world.statements(), Clarity.LEVEL), open, witness);
        }
    }

    private Collection<List<Statement>> parts(Collection<Statement> several, Clarity least) {
        Map<Seat, List<Statement>> parts = new LinkedHashMap<>();
        several.forEach(each -> parts.computeIfAbsent(
                        new Seat(each.audience(), each.topic(), seen(each, least)), any -> new ArrayList<>())
                .add(each));
        return parts.values();
    }

    private void several(
            Collection<List<Statement>> parts, Set<Statement> open, Predicate<Map<Statement, Integer>> witness) {
        int largest = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int by = 1; by < largest; by++) {
            int places = by;
            divide(useful(parts, open, each -> rotated(each, places)), witness);
            divide(useful(parts, open, each -> opposed(each, places)), witness);
        }
    }

    private static List<Map<Statement, Integer>> useful(
            Collection<List<Statement>> parts,
            Set<Statement> open,
            Function<List<Statement>, Map<Statement, Integer>> move) {
        return parts.stream()
                .map(move)
                .filter(each -> each.keySet().stream().anyMatch(open::contains))
                .toList();
    }

    /** All at once; where that shows or is not possible, each half. */
    private void divide(List<Map<Statement, Integer>> moves, Predicate<Map<Statement, Integer>> witness) {
        Map<Statement, Integer> changes = new LinkedHashMap<>();
        moves.forEach(changes::putAll);
        if (moves.isEmpty()) {
            return;
        }
        boolean whole = world.possible(changes).equals(changes);
        if (!(whole && witness.test(changes)) && moves.size() > 1) {
            divide(moves.subList(0, moves.size() / 2), witness);
            divide(moves.subList(moves.size() / 2, moves.size()), witness);
        }
    }

    private static Map<Statement, Integer> rotated(List<Statement> part, int by) {
        Map<Statement, Integer> changes = new LinkedHashMap<>();
        for (int i = 0; i < part.size(); i++) {
            Statement said = part.get(i);
            int answer = part.get((i + by) % part.size()).answer();
            if (answer != said.answer() && (answer < 0 || (answer - said.answer()) % said.step() == 0)) {
                changes.put(said, answer);
            }
        }
        boolean fits = part.stream().map(Statement::step).distinct().count() == 1;
        return fits ? changes : Map.of();
    }

    /** One goes up as far as another goes down. */
    private static Map<Statement, Integer> opposed(List<Statement> part, int by) {
        for (Statement one : part) {
            Statement other = part.get((part.indexOf(one) + by) % part.size());
            int far = Math.max(one.step(), other.step());
            for (int up : List.of(far, -far)) {
                boolean both = one != other && one.topic().aspect() == null;
                if (both
                        && one.others().contains(one.answer() + up)
                        && other.others().contains(other.answer() - up)) {
                    return Map.of(one, one.answer() + up, other, other.answer() - up);
                }
            }
        }
        return Map.of();
    }

    /** What is still open, by how clearly it was ever shown at most, as far as that is not exactly. */
    Collection<List<Statement>> leastSeen(Collection<Statement> open) {
        Map<Clarity, List<Statement>> groups = new LinkedHashMap<>();
        for (Clarity least : Clarity.values()) {
            groups.put(least, new ArrayList<>());
        }
        open.forEach(said -> groups.get(said.rounds().stream()
                        .mapToObj(each -> clarity(said.topic(), each))
                        .max(Clarity::compareTo)
                        .orElseThrow())
                .add(said));
        groups.remove(Clarity.EXACT);
        groups.values().removeIf(List::isEmpty);
        return groups.values();
    }

    /** What was said about the same subject by whoever was heard in the same rounds. */
    List<Statement> beside(Statement said) {
        return world.statements().stream()
                .filter(each -> each != said && each.meets(said) && each.isLevel())
                .filter(each -> each.topic().subject().equals(said.topic().subject()))
                .toList();
    }
}
