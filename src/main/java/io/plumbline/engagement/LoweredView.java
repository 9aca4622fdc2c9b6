package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Audience;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Methodology;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is left of a published view when fewer people stand behind it. It only ever holds back: every figure that stays is
 * the figure that was seen, because one that was worked out anew would tell, beside it, what the missing person said.
 */
final class LoweredView {

    private static final String DISCIPLINE = "discipline";
    private static final String HABIT = "habit";

    private final Methodology methodology;
    private final Map<String, Clarity> clarity;
    private final Set<String> lowered;
    private final Set<String> hidden;
    private final Set<String> habits;
    private final boolean estimates;

    /**
     * How clearly what is left may be seen.
     *
     * @param clarity by subject; what is missing stays as it is
     */
    LoweredView(Methodology methodology, Map<String, Clarity> clarity) {
        this.methodology = methodology;
        this.clarity = clarity;
        this.lowered = those(methodology.disciplines().keySet(), each -> falls(Disclosure.discipline(each)));
        this.hidden = those(lowered, each -> clarity.get(Disclosure.discipline(each)) == Clarity.HIDDEN);
        this.habits = those(methodology.habits().keySet(), each -> falls(Disclosure.habit(each)));
        this.estimates = List.of(Audience.values()).stream().anyMatch(each -> falls(Disclosure.estimates(each)));
    }

    private boolean falls(String subject) {
        return clarity.getOrDefault(subject, Clarity.EXACT) != Clarity.EXACT;
    }

    private static Set<String> those(Set<String> several, Predicate<String> which) {
        return several.stream().filter(which).collect(Collectors.toSet());
    }

    private boolean lowersScores() {
        return !lowered.isEmpty() || !habits.isEmpty();
    }

    /** Holds back in a view what may not be seen any more. */
    void in(ObjectNode view, Set<String> withoutLeaders) {
        for (JsonNode each : view.path("disciplines")) {
            LoweredDiscipline discipline = new LoweredDiscipline((ObjectNode) each);
            String id = id(each, DISCIPLINE);
            if (hidden.contains(id)) {
                discipline.hide();
            } else if (lowered.contains(id)) {
                discipline.lower(methodology.levelName(Answer.HIGHEST - 1));
            }
            if (withoutLeaders.contains(id)) {
                discipline.hideLeaders();
            }
            if (!habits.isEmpty()) {
                discipline.hideBehaviour();
            }
        }
        new LoweredSummary(view).in(clarity, lowersScores(), !hidden.isEmpty(), estimates, habits);
        keep(view.path("findings"), each -> !lowered.contains(id(each, DISCIPLINE)) && !isLoweredHabit(each));
        recommendations(view);
        for (JsonNode wave : view.path("roadmap")) {
            keep(wave.path("disciplines"), each -> !lowered.contains(each.asString("")));
            keep(wave.path("habits"), each -> !habits.contains(each.asString("")));
        }
        pillars(view.path("aiReadiness"));
        if (view.path("comments") instanceof ObjectNode comments) {
            comments.remove(hidden);
        }
    }

    private static String id(JsonNode of, String name) {
        return of.path(name).asString("");
    }

    private boolean isLoweredHabit(JsonNode each) {
        return id(each, DISCIPLINE).isEmpty() && habits.contains(id(each, HABIT));
    }

    private static void keep(JsonNode list, Predicate<JsonNode> which) {
        if (list instanceof ArrayNode several) {
            for (int i = several.size() - 1; i >= 0; i--) {
                if (!which.test(several.get(i))) {
                    several.remove(i);
                }
            }
        }
    }

    private void recommendations(ObjectNode view) {
        keep(view.path("recommendations"), each -> !hidden.contains(id(each, DISCIPLINE)) && !isLoweredHabit(each));
        for (JsonNode each : view.path("recommendations")) {
            ObjectNode fields = (ObjectNode) each;
            Discipline discipline = methodology.disciplines().get(id(each, DISCIPLINE));
            if (lowersScores()) {
                fields.remove("later");
            }
            if (discipline == null) {
                continue;
            }
            if (lowered.contains(discipline.id())) {
                fields.retain(DISCIPLINE);
                fields.put("kind", ClientDiscipline.SUPPRESSED);
            }
            if (!habits.isEmpty()) {
                fields.remove(List.of("text", "effort"));
            }
            if (!habits.isEmpty() || discipline.neededBy().stream().anyMatch(hidden::contains)) {
                fields.remove(List.of("priority", "band", "terms"));
            }
            keep(each.path("blockedBy"), other -> habits.isEmpty() && !lowered.contains(other.asString("")));
        }
    }

    private void pillars(JsonNode readiness) {
        boolean any = !habits.isEmpty() || !hidden.isEmpty();
        for (JsonNode each : readiness.path("pillars")) {
            boolean falls = !habits.isEmpty()
                    || methodology.disciplines().values().stream()
                            .filter(other -> id(each, "pillar").equals(other.foundation()))
                            .anyMatch(other -> lowered.contains(other.id()));
            any |= falls;
            if (falls) {
                ObjectNode pillar = (ObjectNode) each;
                pillar.put("verdict", ClientDiscipline.SUPPRESSED);
                LoweredDiscipline.holdBack(pillar, "mean");
                pillar.remove("reasons");
            }
        }
        if (any && readiness instanceof ObjectNode fields) {
            fields.put("verdict", ClientDiscipline.SUPPRESSED);
            fields.remove(List.of("text", "strategicRisk"));
        }
    }
}
