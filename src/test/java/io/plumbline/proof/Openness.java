package io.plumbline.proof;

import io.plumbline.engagement.ClientView;
import io.plumbline.interview.Audience;
import io.plumbline.methodology.Methodology;
import io.plumbline.proof.Publishing.Guard;
import io.plumbline.result.ResultJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How much is shown of what the thresholds of METHOD.md, section 11, would let be shown by the people behind it in this
 * round alone: so that holding everything back does not pass for holding well.
 */
final class Openness {

    private final Methodology methodology;
    private final Map<String, int[]> counts = new TreeMap<>();

    /** The thresholds are those of this methodology. */
    Openness(Methodology methodology) {
        this.methodology = methodology;
    }

    private int people(String threshold) {
        return methodology.parameters().count("client." + threshold);
    }

    /** Counts what every view of these rounds shows; exactly, or the step it lies in. */
    void count(Publishing publishing) {
        World world = new World(publishing.rounds());
        List<ClientView> shown = publishing.views(Guard.ALL);
        List<ClientView> whole = publishing.views(Guard.NONE);
        for (int i = 0; i < shown.size(); i++) {
            count(world, i, ResultJson.tree(whole.get(i)), ResultJson.tree(shown.get(i)));
        }
    }

    private void count(World world, int round, JsonNode whole, JsonNode shown) {
        String when = round == 0 ? "First" : "Later";
        Map<Topic, Long> practitioners = people(world, Audience.PRACTITIONER, round);
        Map<Topic, Long> leaders = people(world, Audience.LEADERSHIP, round);
        BiConsumer<Topic, Function<JsonNode, JsonNode>> finer = (topic, place) -> add(
                "finer" + when,
                enough(practitioners.get(topic), leaders.get(topic)),
                place.apply(whole),
                place.apply(shown));
        for (int i = 0; i < whole.get("disciplines").size(); i++) {
            int place = i;
            JsonNode discipline = whole.get("disciplines").get(i);
            String subject = "discipline/" + discipline.get("discipline").asString();
            add(
                    "levels" + when,
                    voices(world, subject, round) >= people("discipline"),
                    discipline.get("level"),
                    shown.get("disciplines").get(i).get("level"));
            discipline
                    .path("aspects")
                    .propertyNames()
                    .forEach(aspect -> finer.accept(new Topic(subject, aspect), view -> view.get("disciplines")
                            .get(place)
                            .get("aspects")
                            .get(aspect)));
        }
        for (int i = 0; i < whole.get("habits").size(); i++) {
            int place = i;
            String habit = whole.get("habits").get(i).get("habit").asString();
            finer.accept(
                    new Topic("habit/" + habit, null),
                    view -> view.get("habits").get(place).get("score"));
        }
    }

    private static long voices(World world, String subject, int round) {
        return world.statements().stream()
                .filter(each -> each.isLevel() && each.rounds().get(round))
                .filter(each -> each.audience() == Audience.PRACTITIONER
                        && each.topic().subject().equals(subject))
                .map(Statement::person)
                .distinct()
                .count();
    }

    private static Map<Topic, Long> people(World world, Audience audience, int round) {
        return world.statements().stream()
                .filter(each -> each.isLevel()
                        && each.audience() == audience
                        && each.rounds().get(round))
                .collect(Collectors.groupingBy(Statement::topic, Collectors.counting()));
    }

    private boolean enough(Long practitioners, Long leaders) {
        return practitioners != null
                && practitioners >= people("slice")
                && (leaders == null || leaders >= people("leaders"));
    }

    private void add(String what, boolean enough, JsonNode whole, JsonNode told) {
        if (enough && whole != null && whole.isNumber()) {
            int[] count = counts.computeIfAbsent(what, any -> new int[2]);
            count[0]++;
            count[1] += told.isNumber() || told.has("value") ? 1 : 0;
        }
    }

    /** The share that is shown, in percent, by what it is and when. */
    Map<String, Long> percent() {
        Map<String, Long> percent = new TreeMap<>();
        counts.forEach((what, count) -> percent.put(what, Math.round(100.0 * count[1] / count[0])));
        return percent;
    }
}
