package io.plumbline.proof;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Interview;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What one person answered to one question, in every round in which they said the same.
 *
 * @param step how far apart the answers lie that they could have given
 */
record Statement(String person, Audience audience, Topic topic, int answer, int step, BitSet rounds) {

    private record Key(String person, Audience audience, Topic topic, int answer) {}

    /** Everything that was said, by subject. */
    static List<Statement> of(List<Assessment> rounds) {
        Map<Key, BitSet> places = new LinkedHashMap<>();
        Map<Key, Integer> steps = new LinkedHashMap<>();
        for (int i = 0; i < rounds.size(); i++) {
            for (Interview said : rounds.get(i).interviews()) {
                for (Topic topic : Topic.of(said)) {
                    Key key = new Key(said.id(), said.audience(), topic, topic.answer(said));
                    places.computeIfAbsent(key, any -> new BitSet()).set(i);
                    steps.merge(key, topic.step(said), Math::max);
                }
            }
        }
        List<Statement> statements = new ArrayList<>();
        places.forEach((key, where) -> statements.add(
                new Statement(key.person(), key.audience(), key.topic(), key.answer(), steps.get(key), where)));
        return statements;
    }

    boolean isLevel() {
        return answer != Topic.DONT_KNOW;
    }

    /** Whether an answer is another one of the same sort: a don't-know could have been a level, a level another level. */
    boolean isOtherwise(int other) {
        return other != answer && other != Topic.DONT_KNOW;
    }

    /** The answers that could have been given in its place, the nearest first. */
    List<Integer> others() {
        int from = isLevel() ? answer : topic.highest() / 2;
        return IntStream.rangeClosed(0, topic.highest())
                .filter(each -> isOtherwise(each) && (each - from) % step == 0)
                .boxed()
                .sorted((one, other) -> Math.abs(one - from) - Math.abs(other - from))
                .toList();
    }

    /** The next answer upwards or downwards; the other way at the end of the scale. */
    int next(boolean upwards) {
        if (!isLevel()) {
            return upwards ? 3 : 2;
        }
        int next = answer + (upwards ? step : -step);
        return next < 0 || next > topic.highest() ? answer + (upwards ? -step : step) : next;
    }

    /** The answer itself if it could have been given, else those beside it; to not know, or to know, always could. */
    List<Integer> nearTo(int other) {
        if (other == Topic.DONT_KNOW || !isLevel()) {
            return List.of(other);
        }
        return others().stream().filter(each -> Math.abs(each - other) < step).toList();
    }

    boolean meets(Statement other) {
        return rounds.intersects(other.rounds);
    }
}
