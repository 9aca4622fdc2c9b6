package io.plumbline.proof;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Evidence;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Methodology;
import io.plumbline.proof.Question.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;

/**
 * Works back from all published views of one discipline to the answers behind it. The attacker knows who answered what and
 * who changed an answer, all evidence, and the method; the answers alone are unknown. Each publication is narrowed down by
 * every figure, level, band and kind in it until nothing more can be ruled out.
 */
final class DisciplineAttack {

    private final Methodology methodology;
    private final String discipline;
    private final List<DisciplineReading> views = new ArrayList<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();

    DisciplineAttack(Methodology methodology, String discipline, List<Assessment> facts, List<JsonNode> views) {
        this.methodology = methodology;
        this.discipline = discipline;
        views.forEach(each -> this.views.add(DisciplineReading.of(each, discipline)));
        for (Aspect each : methodology.aspects().values()) {
            int weight =
                    hundredths(each.kind().equals("paper") ? "blend.paper.leadership" : "blend.practice.leadership");
            Question question = new Question(
                    unknowns(facts, each, Audience.LEADERSHIP),
                    unknowns(facts, each, Audience.PRACTITIONER),
                    1,
                    (publication, leadership, practice) -> bounded(
                            facts.get(publication), each, Question.blend(weight).applyAsInt(leadership, practice)));
            if (question.answers() > 0) {
                questions.put(each.id(), question);
            }
        }
    }

    private int hundredths(String parameter) {
        return methodology
                .parameters()
                .get(parameter)
                .decimal()
                .movePointRight(2)
                .intValueExact();
    }

    private Unknowns unknowns(List<Assessment> facts, Aspect aspect, Audience audience) {
        List<Map<String, Integer>> said = new ArrayList<>();
        for (Assessment round : facts) {
            Map<String, Integer> levels = new TreeMap<>();
            for (Interview each : round.interviews()) {
                Optional.ofNullable(each.answers()
                                .getOrDefault(discipline, Map.of())
                                .get(aspect.id()))
                        .filter(answer -> answer.isLevel() && each.audience() == audience)
                        .ifPresent(answer -> levels.put(each.id(), answer.level()));
            }
            said.add(levels);
        }
        return new Unknowns(said, 5);
    }

    private int bounded(Assessment facts, Aspect aspect, int blended) {
        Optional<Evidence> checked = facts.evidence().stream()
                .filter(each ->
                        each.discipline().equals(discipline) && each.aspect().equals(aspect.id()))
                .findFirst();
        if (checked.isPresent() && checked.get().verifies()) {
            int verified =
                    checked.get().verifiedLevel().decimal().movePointRight(2).intValueExact();
            int tolerance = hundredths("evidence.tolerance");
            return Math.max(verified - tolerance, Math.min(verified + tolerance, blended));
        }
        boolean stands = checked.isPresent() && aspect.kind().equals("paper");
        return stands ? blended : Math.min(blended, hundredths("evidence.unevidenced-ceiling"));
    }

    /** Narrows down until nothing changes. */
    DisciplineAttack run() {
        boolean changed = true;
        for (int i = 0; changed && i < 8; i++) {
            changed = false;
            for (int publication = 0; publication < views.size(); publication++) {
                changed |= narrow(publication);
            }
        }
        return this;
    }

    private boolean narrow(int publication) {
        DisciplineReading view = views.get(publication);
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        questions.forEach((aspect, question) -> {
            if (question.isAnswered(publication)) {
                pairs.put(aspect, question.pairs(publication, view.aspect(aspect)));
            }
        });
        if (pairs.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalStateException("the attack holds nothing possible in " + discipline);
        }
        Map<String, List<Pair>> common = new LinkedHashMap<>(pairs);
        common.keySet().removeIf(each -> !questions.get(each).isCommon(publication));
        byScore(pairs, view);
        byBand(common, pairs, view);
        new SidesAttack(common, view).narrow(pairs);
        boolean changed = false;
        for (Map.Entry<String, List<Pair>> each : pairs.entrySet()) {
            changed |= questions.get(each.getKey()).keep(publication, each.getValue());
        }
        return changed;
    }

    /** The level or score bounds what every aspect may be, all others being as high or as low as they can. */
    private void byScore(Map<String, List<Pair>> pairs, DisciplineReading view) {
        Map<String, Integer> lowest = ends(pairs, Pair::value, false);
        Map<String, Integer> highest = ends(pairs, Pair::value, true);
        pairs.replaceAll((aspect, several) -> several.stream()
                .filter(each -> raw(with(highest, aspect, each.value()))
                                >= view.raw().low()
                        && raw(with(lowest, aspect, each.value())) <= view.raw().high())
                .toList());
    }

    private static Map<String, Integer> ends(Map<String, List<Pair>> pairs, ToIntFunction<Pair> what, boolean high) {
        Map<String, Integer> ends = new HashMap<>();
        pairs.forEach((aspect, several) -> ends.put(
                aspect,
                high
                        ? several.stream().mapToInt(what).max().orElse(500)
                        : several.stream().mapToInt(what).min().orElse(0)));
        return ends;
    }

    private static Map<String, Integer> with(Map<String, Integer> ends, String aspect, int value) {
        Map<String, Integer> changed = new HashMap<>(ends);
        changed.put(aspect, value);
        return changed;
    }

    private int raw(Map<String, Integer> values) {
        int[] sums = new int[2];
        int[] counts = new int[2];
        values.forEach((aspect, value) -> {
            int kind = methodology.aspects().get(aspect).kind().equals("paper") ? 0 : 1;
            sums[kind] += value;
            counts[kind]++;
        });
        int practice = counts[1] == 0 ? 0 : Question.halfUp(sums[1], counts[1]);
        if (counts[0] == 0) {
            return practice;
        }
        int weight = hundredths("raw.paper-weight");
        int paper = Question.halfUp(sums[0], counts[0]);
        int mixed = Question.halfUp((long) weight * paper + (100L - weight) * practice, 100);
        return Math.min(mixed, practice + hundredths("raw.practice-lead"));
    }

    /** The band of the gap bounds how far apart the sides of each aspect may lie. */
    private static void byBand(Map<String, List<Pair>> common, Map<String, List<Pair>> pairs, DisciplineReading view) {
        ToIntFunction<Pair> apart = each -> each.leadership() - each.practice();
        Map<String, Integer> lowest = ends(common, apart, false);
        Map<String, Integer> highest = ends(common, apart, true);
        int least = lowest.values().stream().mapToInt(Integer::intValue).sum();
        int most = highest.values().stream().mapToInt(Integer::intValue).sum();
        int count = common.size();
        common.keySet()
                .forEach(aspect -> pairs.computeIfPresent(aspect, (any, several) -> several.stream()
                        .filter(each -> view.allowsGap(
                                (least - lowest.get(aspect) + apart.applyAsInt(each)) / (double) count,
                                (most - highest.get(aspect) + apart.applyAsInt(each)) / (double) count))
                        .toList()));
    }

    int answers() {
        return questions.values().stream().mapToInt(Question::answers).sum();
    }

    int determined() {
        return questions.values().stream().mapToInt(Question::determined).sum();
    }
}
