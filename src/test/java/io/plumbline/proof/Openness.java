package io.plumbline.proof;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Methodology;
import io.plumbline.proof.Publishing.Guard;
import io.plumbline.result.ResultJson;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How much is shown of what the thresholds of METHOD.md, section 11, would let be shown: so that holding everything back
 * does not pass for holding well. Counted are figures behind which enough people stand; of later rounds those apart
 * behind which enough stand, too, in every part into which all rounds so far cut them: the others have to be held back.
 */
final class Openness {

    private record Voice(String person, Audience audience, Object said) {}

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
    synchronized void count(Publishing publishing) {
        List<JsonNode> shown = trees(publishing, Guard.ALL);
        List<JsonNode> whole = trees(publishing, Guard.NONE);
        for (int i = 0; i < shown.size(); i++) {
            List<Assessment> rounds = publishing.rounds().subList(0, i + 1);
            JsonNode told = shown.get(i);
            JsonNode known = whole.get(i);
            for (int j = 0; j < known.get("disciplines").size(); j++) {
                count(
                        rounds,
                        known.get("disciplines").get(j),
                        told.get("disciplines").get(j));
            }
            for (int j = 0; j < known.get("habits").size(); j++) {
                String habit = known.get("habits").get(j).get("habit").asString();
                add(
                        "finer",
                        people("slice"),
                        rounds,
                        said -> said.habits().get(habit),
                        known.get("habits").get(j).get("score"),
                        told.get("habits").get(j).get("score"));
            }
        }
    }

    private static List<JsonNode> trees(Publishing publishing, Guard guard) {
        return publishing.views(guard).stream().map(ResultJson::tree).toList();
    }

    private void count(List<Assessment> rounds, JsonNode known, JsonNode told) {
        String discipline = known.get("discipline").asString();
        BiFunction<Interview, String, Answer> answered = (said, aspect) -> {
            Answer answer = said.answers().getOrDefault(discipline, Map.of()).get(aspect);
            return answer == null || !answer.isLevel() ? null : answer;
        };
        Function<Interview, Object> levels = said -> {
            Map<String, Answer> answers = said.answers().getOrDefault(discipline, Map.of());
            return answers.values().stream().anyMatch(Answer::isLevel) ? answers : null;
        };
        add("levels", people("discipline"), rounds, levels, known.get("level"), told.get("level"));
        known.path("aspects")
                .propertyNames()
                .forEach(aspect -> add(
                        "finer",
                        people("slice"),
                        rounds,
                        said -> answered.apply(said, aspect),
                        known.get("aspects").get(aspect),
                        told.get("aspects").get(aspect)));
    }

    private void add(
            String what,
            int practice,
            List<Assessment> rounds,
            Function<Interview, Object> said,
            JsonNode known,
            JsonNode told) {
        Collection<Map<Audience, Long>> now = parts(rounds.subList(rounds.size() - 1, rounds.size()), said);
        if (known == null || !known.isNumber() || !areOf(now, practice)) {
            return;
        }
        boolean isShown = told.isNumber() || told.has("value");
        boolean first = rounds.size() == 1;
        String twice = areOf(now, 2 * practice) ? "OfTwice" : "";
        for (String people : twice.isEmpty() ? List.of("") : List.of("", twice)) {
            add(what + (first ? "First" : "Later") + people, isShown);
            if (!first && areOf(parts(rounds, said), practice)) {
                add(what + "LaterAllowed" + people, isShown);
            }
        }
    }

    private void add(String what, boolean isShown) {
        int[] count = counts.computeIfAbsent(what, any -> new int[2]);
        count[0]++;
        count[1] += isShown ? 1 : 0;
    }

    /** How many of each audience said the same in exactly the same rounds. */
    private static Collection<Map<Audience, Long>> parts(List<Assessment> rounds, Function<Interview, Object> said) {
        Map<Voice, BitSet> places = new LinkedHashMap<>();
        for (int i = 0; i < rounds.size(); i++) {
            for (Interview each : rounds.get(i).interviews()) {
                Object answer = said.apply(each);
                if (answer != null) {
                    places.computeIfAbsent(new Voice(each.id(), each.audience(), answer), any -> new BitSet())
                            .set(i);
                }
            }
        }
        return places.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.groupingBy(each -> each.getKey().audience(), Collectors.counting())))
                .values();
    }

    private boolean areOf(Collection<Map<Audience, Long>> parts, int practice) {
        return parts.stream().anyMatch(each -> each.containsKey(Audience.PRACTITIONER))
                && parts.stream()
                        .allMatch(each -> each.getOrDefault(Audience.PRACTITIONER, (long) practice) >= practice
                                && each.getOrDefault(Audience.LEADERSHIP, (long) people("leaders"))
                                        >= people("leaders"));
    }

    /** The share that is shown, in percent, by what it is and when. */
    Map<String, Long> percent() {
        Map<String, Long> percent = new TreeMap<>();
        counts.forEach((what, count) -> percent.put(what, Math.round(100.0 * count[1] / count[0])));
        return percent;
    }
}
