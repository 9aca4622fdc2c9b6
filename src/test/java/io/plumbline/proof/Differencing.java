package io.plumbline.proof;

import io.plumbline.TestRules;
import io.plumbline.engagement.ClientView;
import io.plumbline.engagement.Mode;
import io.plumbline.engagement.Publication;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Habit;
import io.plumbline.methodology.Methodology;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Publishes several rounds of many small organisations and works back from everything a client viewer may ever see to
 * what each person answered: no answer may be found out. In the same run the attack has to succeed where nothing is held
 * back, and where each publication is made as if it were the first. One line of JSON, and exit code 1 otherwise.
 */
public final class Differencing {

    /** How views are made. */
    enum Guard {
        /** As they are made for clients. */
        ALL,
        /** As if nothing had been published before. */
        FORGETFUL,
        /** Everything is shown. */
        NONE
    }

    private final Ruleset ruleset = TestRules.shipped();
    private final Methodology methodology = ruleset.methodology();
    private final List<String> found = new ArrayList<>();
    private final int[] determined = new int[Guard.values().length];
    private int answers;
    private int figures;

    /** Attacks as many organisations as the first argument says, 200 without one, from the seed of the second. */
    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        long seed = arguments.length < 2 ? 1 : Long.parseLong(arguments[1]);
        Differencing run = run(count, seed);
        run.found.forEach(System.out::println);
        System.out.printf(
                "{\"proof\":\"differencing\",\"organisations\":%d,\"seed\":%d,\"answers\":%d,\"figuresShown\":%d,"
                        + "\"determined\":%d,\"determinedWithoutMemory\":%d,\"determinedWithoutSuppression\":%d}%n",
                count,
                seed,
                run.answers,
                run.figures,
                run.determined(Guard.ALL),
                run.determined(Guard.FORGETFUL),
                run.determined(Guard.NONE));
        boolean good =
                run.determined(Guard.ALL) == 0 && run.determined(Guard.FORGETFUL) > 0 && run.determined(Guard.NONE) > 0;
        System.exit(good ? 0 : 1);
    }

    static Differencing run(int count, long seed) {
        Differencing run = new Differencing();
        for (long i = seed; i < seed + count; i++) {
            run.attack(i);
        }
        return run;
    }

    int determined(Guard guard) {
        return determined[guard.ordinal()];
    }

    int figures() {
        return figures;
    }

    private void attack(long seed) {
        SmallOrganisation organisation = new SmallOrganisation(methodology, seed);
        List<Assessment> rounds = new ArrayList<>();
        for (int i = 0; i < 2 + seed % 3; i++) {
            rounds.add(organisation.round());
            organisation.change();
        }
        List<AssessmentResult> results =
                rounds.stream().map(each -> ruleset.conclude(each, false)).toList();
        for (Guard each : Guard.values()) {
            List<JsonNode> views = views(each, rounds, results);
            int before = determined(each);
            work(each, organisation, rounds, views);
            if (each == Guard.ALL) {
                figures += views.stream().mapToInt(Differencing::shown).sum();
                if (determined(each) > before) {
                    found.add(
                            "organisation of seed " + seed + ": " + (determined(each) - before) + " answers found out");
                }
            }
        }
    }

    private List<JsonNode> views(Guard guard, List<Assessment> rounds, List<AssessmentResult> results) {
        List<Publication> before = new ArrayList<>();
        List<JsonNode> views = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ClientView view = ClientView.of(
                    guard == Guard.NONE ? Mode.ATTRIBUTED : Mode.CONFIDENTIAL,
                    methodology,
                    rounds.get(i),
                    results.get(i),
                    Map.of(),
                    before);
            if (guard == Guard.ALL) {
                before.add(new Publication(rounds.get(i), view.clarity()));
            }
            views.add(ResultJson.tree(view));
        }
        return views;
    }

    private void work(Guard guard, SmallOrganisation organisation, List<Assessment> rounds, List<JsonNode> views) {
        for (String each : organisation.disciplines()) {
            DisciplineAttack attack = new DisciplineAttack(methodology, each, rounds, views).run();
            determined[guard.ordinal()] += attack.determined();
            answers += guard == Guard.ALL ? attack.answers() : 0;
        }
        for (Habit each : methodology.habits().values()) {
            Question question = question(
                    rounds,
                    said -> said.habits().get(each.id()) == null
                            ? null
                            : said.habits().get(each.id()).doubled());
            single(guard, question, views, view -> find(view.get("habits"), each.id()), "score", "gap");
        }
        single(
                guard,
                question(rounds, Differencing::estimate),
                views,
                view -> view.get("headline"),
                null,
                "perceptionGap");
    }

    private static Integer estimate(Interview said) {
        return said.overallEstimate() == null
                ? null
                : said.overallEstimate().plus(said.overallEstimate()).wholePart();
    }

    private Question question(List<Assessment> rounds, Function<Interview, Integer> answer) {
        int weight = methodology
                .parameters()
                .get("habit.leadership")
                .decimal()
                .movePointRight(2)
                .intValueExact();
        return new Question(
                unknowns(rounds, answer, Audience.LEADERSHIP),
                unknowns(rounds, answer, Audience.PRACTITIONER),
                2,
                (publication, leadership, practice) -> Question.blend(weight).applyAsInt(leadership, practice));
    }

    private static Unknowns unknowns(List<Assessment> rounds, Function<Interview, Integer> answer, Audience audience) {
        List<Map<String, Integer>> said = new ArrayList<>();
        for (Assessment round : rounds) {
            Map<String, Integer> values = new TreeMap<>();
            round.interviews().stream()
                    .filter(each -> each.audience() == audience && answer.apply(each) != null)
                    .forEach(each -> values.put(each.id(), answer.apply(each)));
            said.add(values);
        }
        return new Unknowns(said, 10);
    }

    /** Works back from one figure and how far apart its sides lie, or from both sides where they are told. */
    private void single(
            Guard guard,
            Question question,
            List<JsonNode> views,
            Function<JsonNode, JsonNode> place,
            String score,
            String gap) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < views.size(); i++) {
                JsonNode read = place.apply(views.get(i));
                Told100 apart = Told100.of(read.get(gap), 0);
                Told100 leaders = Told100.of(read.get("leadershipEstimate"), 50);
                Told100 practitioners = Told100.of(read.get("practitionerEstimate"), 50);
                changed |= question.isAnswered(i)
                        && question.keep(
                                i,
                                question
                                        .pairs(i, score == null ? Told100.ANYTHING : Told100.of(read.get(score), 50))
                                        .stream()
                                        .filter(each -> each.leadership() < 0 || leaders.allows(each.leadership()))
                                        .filter(each -> each.practice() < 0 || practitioners.allows(each.practice()))
                                        .filter(each -> each.leadership() < 0
                                                || each.practice() < 0
                                                || apart.allows(each.leadership() - each.practice()))
                                        .toList());
            }
        }
        if (question.isContradicted()) {
            throw new IllegalStateException("the attack holds nothing possible of " + score);
        }
        determined[guard.ordinal()] += question.determined();
        answers += guard == Guard.ALL ? question.answers() : 0;
    }

    private static JsonNode find(JsonNode habits, String id) {
        for (JsonNode each : habits) {
            if (each.get("habit").asString().equals(id)) {
                return each;
            }
        }
        throw new IllegalStateException("no habit " + id);
    }

    /** How many figures about disciplines a view shows: so that holding everything back does not pass for holding well. */
    private static int shown(JsonNode view) {
        int shown = 0;
        for (JsonNode each : view.get("disciplines")) {
            shown += each.path("level").isNumber() || each.path("level").has("value") ? 1 : 0;
            for (JsonNode aspect : each.path("aspects")) {
                shown += aspect.isNumber() || aspect.has("value") ? 1 : 0;
            }
        }
        return shown;
    }
}
