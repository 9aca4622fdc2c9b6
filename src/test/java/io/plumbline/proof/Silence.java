package io.plumbline.proof;

import io.plumbline.engagement.Clarity;
import io.plumbline.engagement.ClientView;
import io.plumbline.proof.Publishing.Guard;
import io.plumbline.result.ResultJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Whether disciplines and estimates that are held back altogether leave no trace: whatever people had said about them, all
 * at the lowest, all at the highest, or anything, the client sees the same to the byte.
 */
final class Silence {

    private final Publishing publishing;
    private final World world;
    private final List<ClientView> views;

    Silence(Publishing publishing) {
        this.publishing = publishing;
        this.world = new World(publishing.rounds());
        this.views = publishing.views(Guard.ALL);
    }

    private boolean isHidden(Statement said) {
        String subject = said.topic().subject();
        return said.isLevel()
                && !subject.startsWith("habit/")
                && said.rounds().stream()
                        .allMatch(each -> views.get(each).clarity().get(subject) == Clarity.HIDDEN);
    }

    /** In how many of four other worlds the client would see something else. */
    int traces() {
        Random random = new Random(1);
        List<ToIntFunction<Statement>> worlds = List.of(
                said -> 0,
                said -> said.topic().highest(),
                said -> said.step() * random.nextInt(said.topic().highest() / said.step() + 1),
                said -> said.step() * random.nextInt(said.topic().highest() / said.step() + 1));
        List<Statement> hidden =
                world.statements().stream().filter(this::isHidden).toList();
        List<byte[]> seen = views.stream().map(ResultJson::bytes).toList();
        int traces = 0;
        for (ToIntFunction<Statement> each : worlds) {
            Map<Statement, Integer> changes = new LinkedHashMap<>();
            hidden.forEach(said -> changes.put(said, each.applyAsInt(said)));
            traces += publishing.shows(Guard.ALL, seen, world.changed(world.possible(changes))) ? 0 : 1;
        }
        return traces;
    }
}
