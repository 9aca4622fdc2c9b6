package io.plumbline.engagement;

import io.plumbline.TestRules;
import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.DisciplineTerms;
import io.plumbline.interview.Evidence;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Methodology;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Ruleset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Views of a small organisation, of which one discipline was asked about, published one after the other. */
abstract class SmallViews {

    static final String DISCIPLINE = "incident-management";
    static final Ruleset RULES = TestRules.shipped();
    static final Methodology METHODOLOGY = RULES.methodology();

    final List<Interview> people = new ArrayList<>();
    final Set<String> inScope = new HashSet<>(Set.of(DISCIPLINE, "problem-management"));
    final Map<String, DisciplineTerms> terms = new LinkedHashMap<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<Publication> before = new ArrayList<>();

    void leader(int... levels) {
        add("L", Audience.LEADERSHIP, levels);
    }

    void practitioner(int... levels) {
        add("P", Audience.PRACTITIONER, levels);
    }

    /** One who answers every aspect; the levels are repeated, and a negative one is a don't-know. */
    void add(String letter, Audience audience, int... levels) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        int i = 0;
        for (String each : METHODOLOGY.aspects().keySet()) {
            int level = levels[i++ % levels.length];
            answers.put(each, level < 0 ? Answer.DONT_KNOW : Answer.of(level));
        }
        String id = letter + (people.size() + 1);
        people.add(new Interview(id, audience, null, null, Map.of(DISCIPLINE, answers), Map.of()));
    }

    /** This many practitioners of five who differ answer about another discipline as about the first. */
    void alsoAnsweredBy(int practitioners, String other) {
        for (int i = 2; i < 2 + practitioners; i++) {
            Interview each = people.get(i);
            Map<String, Map<String, Answer>> answers = new LinkedHashMap<>(each.answers());
            answers.put(other, each.answers().get(DISCIPLINE));
            people.set(i, new Interview(each.id(), each.audience(), null, null, answers, Map.of()));
        }
    }

    Assessment facts() {
        METHODOLOGY.disciplines().keySet().stream()
                .filter(each -> !inScope.contains(each))
                .forEach(each -> terms.put(each, new DisciplineTerms(false, "not asked for", "A. C.", null, null)));
        return new Assessment("Small", LocalDate.of(2026, 11, 2), false, terms, List.copyOf(people), evidence);
    }

    JsonNode view(Mode mode) {
        Assessment facts = facts();
        ClientView view = ClientView.of(mode, RULES, facts, RULES.conclude(facts, false), Map.of(), before);
        before.add(new Publication(facts, view.clarity()));
        return ResultJson.tree(view);
    }

    static JsonNode discipline(JsonNode view) {
        return discipline(view, DISCIPLINE);
    }

    static JsonNode discipline(JsonNode view, String id) {
        return view.get("disciplines")
                .valueStream()
                .filter(each -> each.get("discipline").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String status(JsonNode node) {
        return node.path("status").asString("");
    }

    void fiveWhoDiffer() {
        leader(4, 3);
        leader(3, 4);
        practitioner(2, 1, 3);
        practitioner(1, 2, 2);
        practitioner(3, 2, 1);
        practitioner(2, 3, 4);
        practitioner(1, 1, 2);
    }
}
