package io.plumbline.proof;

import io.plumbline.TestRules;
import io.plumbline.engagement.ClientView;
import io.plumbline.engagement.Mode;
import io.plumbline.engagement.Publication;
import io.plumbline.interview.Assessment;
import io.plumbline.methodology.Methodology;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        int found = 0;
        int told = 0;
        for (String each : organisation.disciplines()) {
            DisciplineAttack attack = new DisciplineAttack(methodology, each, rounds, views).run();
            found += attack.determined();
            told += attack.answers();
        }
        SingleAttack single = new SingleAttack(methodology, rounds, views);
        single.run();
        determined[guard.ordinal()] += found + single.determined();
        answers += guard == Guard.ALL ? told + single.answers() : 0;
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
