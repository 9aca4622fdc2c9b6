package io.plumbline.proof;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.HabitAnswer;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Works back from published habits and opening estimates to the answers behind them; each is one question. */
final class SingleAttack {

    private static final int HIGHEST_HALF = 10;

    private final Methodology methodology;
    private final List<Assessment> rounds;
    private final List<JsonNode> views;
    private int answers;
    private int determined;

    SingleAttack(Methodology methodology, List<Assessment> rounds, List<JsonNode> views) {
        this.methodology = methodology;
        this.rounds = rounds;
        this.views = views;
    }

    void run() {
        for (String each : methodology.habits().keySet()) {
            Question question = question(said -> doubled(said.habits().get(each)));
            attack(question, view -> find(view.get("habits"), each), "score", "gap");
        }
        Function<Interview, Integer> estimate = said -> said.overallEstimate() == null
                ? null
                : said.overallEstimate().plus(said.overallEstimate()).wholePart();
        attack(question(estimate), view -> view.get("headline"), "", "perceptionGap");
    }

    private static Integer doubled(HabitAnswer answer) {
        return answer == null ? null : answer.doubled();
    }

    private Question question(Function<Interview, Integer> answer) {
        int weight = methodology
                .parameters()
                .get("habit.leadership")
                .decimal()
                .movePointRight(2)
                .intValueExact();
        return new Question(
                unknowns(answer, Audience.LEADERSHIP),
                unknowns(answer, Audience.PRACTITIONER),
                2,
                (publication, leadership, practice) -> Question.blend(weight).applyAsInt(leadership, practice));
    }

    private Unknowns unknowns(Function<Interview, Integer> answer, Audience audience) {
        List<Map<String, Integer>> said = new ArrayList<>();
        for (Assessment round : rounds) {
            Map<String, Integer> values = new TreeMap<>();
            round.interviews().stream()
                    .filter(each -> each.audience() == audience && answer.apply(each) != null)
                    .forEach(each -> values.put(each.id(), answer.apply(each)));
            said.add(values);
        }
        return new Unknowns(said, HIGHEST_HALF);
    }

    private void attack(Question question, Function<JsonNode, JsonNode> place, String score, String gap) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < views.size(); i++) {
                changed |= question.isAnswered(i)
                        && question.keep(i, left(question, i, place.apply(views.get(i)), score, gap));
            }
        }
        if (question.isContradicted()) {
            throw new IllegalStateException("the attack holds nothing possible of " + gap);
        }
        answers += question.answers();
        determined += question.determined();
    }

    private static List<Question.Pair> left(
            Question question, int publication, JsonNode read, String score, String gap) {
        Told100 apart = Told100.of(read.get(gap), 0);
        Told100 leaders = Told100.of(read.get("leadershipEstimate"), 50);
        Told100 practitioners = Told100.of(read.get("practitionerEstimate"), 50);
        return question.pairs(publication, Told100.of(read.get(score), 50)).stream()
                .filter(each -> each.leadership() < 0 || leaders.allows(each.leadership()))
                .filter(each -> each.practice() < 0 || practitioners.allows(each.practice()))
                .filter(each -> each.leadership() < 0
                        || each.practice() < 0
                        || apart.allows(each.leadership() - each.practice()))
                .toList();
    }

    private static JsonNode find(JsonNode habits, String id) {
        for (JsonNode each : habits) {
            if (each.get("habit").asString().equals(id)) {
                return each;
            }
        }
        throw new IllegalStateException("no habit " + id);
    }

    int answers() {
        return answers;
    }

    int determined() {
        return determined;
    }
}
