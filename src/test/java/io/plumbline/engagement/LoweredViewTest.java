package io.plumbline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.DisciplineTerms;
import io.plumbline.interview.HabitAnswer;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What is lowered shows nothing that the same result would not show to somebody who may see so much and no more. */
class LoweredViewTest {

    private static final Methodology METHODOLOGY = TestRules.shipped().methodology();
    private static final List<String> ASKED =
            List.of("incident-management", "problem-management", "service-desk", "knowledge-management");
    private static final List<String> KEYS =
            List.of("discipline", "habit", "belief", "pillar", "type", "aspect", "code");

    private static Interview person(Random random, int number, Audience audience) {
        Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
        for (String each : ASKED) {
            Map<String, Answer> levels = new LinkedHashMap<>();
            METHODOLOGY.aspects().keySet().forEach(aspect -> levels.put(aspect, Answer.of(random.nextInt(6))));
            answers.put(each, levels);
        }
        Map<String, HabitAnswer> habits = new LinkedHashMap<>();
        METHODOLOGY
                .habits()
                .keySet()
                .forEach(each -> habits.put(each, new HabitAnswer(random.nextInt(6), random.nextInt(6))));
        return new Interview("I" + number, audience, null, Figure.of(random.nextInt(6)), answers, habits);
    }

    private static Assessment facts(Random random) {
        Map<String, DisciplineTerms> terms = new LinkedHashMap<>();
        METHODOLOGY.disciplines().keySet().stream()
                .filter(each -> !ASKED.contains(each) && random.nextBoolean())
                .forEach(each -> terms.put(each, new DisciplineTerms(false, "not asked for", "A. C.", null, null)));
        List<Interview> people = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            people.add(person(random, i, i <= 3 ? Audience.LEADERSHIP : Audience.PRACTITIONER));
        }
        return new Assessment("Small", LocalDate.of(2026, 11, 2), random.nextBoolean(), terms, people, List.of());
    }

    private static Map<String, Clarity> lowered(Random random) {
        Map<String, Clarity> lowered = new HashMap<>();
        Stream<String> subjects = Stream.concat(
                ASKED.stream().map(Disclosure::discipline),
                METHODOLOGY.habits().keySet().stream().map(Disclosure::habit));
        subjects.forEach(each -> {
            int drawn = random.nextInt(12);
            if (drawn < 2) {
                lowered.put(each, drawn == 0 ? Clarity.HIDDEN : Clarity.LEVEL);
            }
        });
        for (Audience each : Audience.values()) {
            if (random.nextInt(3) == 0) {
                lowered.put(Disclosure.estimates(each), Clarity.HIDDEN);
            }
        }
        return lowered;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingIsShownThatMayNotBeSeenAnyMore(int seed) {
        Random random = new Random(seed);
        Assessment facts = facts(random);
        AssessmentResult result = TestRules.shipped().conclude(facts, false);
        Map<String, Clarity> before = Disclosure.of(METHODOLOGY, facts, List.of());
        Map<String, Clarity> lowered = lowered(random);
        Map<String, Clarity> after = new HashMap<>(before);
        lowered.forEach((subject, most) -> after.merge(subject, most, (a, b) -> a.reaches(b) ? b : a));
        ObjectNode left = (ObjectNode) view(facts, result, before);
        JsonNode full = left.deepCopy();
        new LoweredView(METHODOLOGY, lowered).in(left, Set.of());
        JsonNode allowed = view(facts, result, after);
        List<String> more = new ArrayList<>();
        compare("", left, allowed, more);
        assertThat(more).as("lowered %s", lowered).isEmpty();
        if (!lowered.isEmpty()) {
            compare("", full, allowed, more);
            assertThat(more).as("the view as it was would show more").isNotEmpty();
        }
        for (String each : ASKED) {
            if (!lowered.containsKey(Disclosure.discipline(each))) {
                assertThat(raw(left, each)).isEqualTo(raw(full, each));
            }
        }
    }

    private static JsonNode view(Assessment facts, AssessmentResult result, Map<String, Clarity> clarity) {
        Map<String, String> comments = Map.of(ASKED.get(0), "Few know who decides.", ASKED.get(1), "It is quick.");
        Map<String, String> shown = new LinkedHashMap<>(comments);
        shown.keySet().removeIf(each -> clarity.get(Disclosure.discipline(each)) == Clarity.HIDDEN);
        return ResultJson.tree(ClientView.seen(
                Mode.CONFIDENTIAL, result, result, shown, Sight.of(METHODOLOGY, facts, result, clarity)));
    }

    private static JsonNode raw(JsonNode view, String discipline) {
        return SmallViews.discipline(view, discipline).get("raw");
    }

    private static boolean isHeldBack(JsonNode node) {
        return node.path("status").asString("").equals("SUPPRESSED") && node.size() == 1
                || node.asString("").equals("SUPPRESSED");
    }

    private static void compare(String at, JsonNode left, JsonNode allowed, List<String> more) {
        if (isHeldBack(left) || left.path("status").asString("").equals("NO_DATA")) {
            return;
        }
        if (left.isObject()) {
            left.propertyNames().forEach(each -> compare(at + "/" + each, left.get(each), allowed.path(each), more));
        } else if (left.isArray() && left.size() > 0 && !key(left.get(0)).isEmpty()) {
            for (JsonNode each : left) {
                compare(at + "/" + key(each), each, same(each, allowed), more);
            }
        } else if (left.isArray()) {
            left.forEach(each -> {
                if (allowed.valueStream().noneMatch(each::equals)) {
                    more.add(at + "/" + each);
                }
            });
        } else if (!left.equals(allowed)) {
            more.add(at + " " + left + " " + allowed);
        }
    }

    private static JsonNode same(JsonNode of, JsonNode in) {
        return in.valueStream()
                .filter(each -> key(each).equals(key(of)))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String key(JsonNode of) {
        String key = KEYS.stream().map(each -> of.path(each).asString("")).collect(Collectors.joining());
        return key.isEmpty() ? of.path("wave").asString("") : key;
    }
}
