package io.plumbline.bench;

import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Methodology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts documents of organisations nobody has met, each made from a seed, to try every corner of the method. */
public final class GeneratedAssessments {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate[] DAYS = {
        LocalDate.of(2026, 10, 12),
        LocalDate.of(2024, 2, 29),
        LocalDate.of(2025, 2, 28),
        LocalDate.of(2025, 3, 31),
        LocalDate.of(2024, 12, 31),
        LocalDate.of(2025, 5, 30)
    };

    private final Methodology methodology;
    private final Random random;
    private final Organisation organisation;
    private final LocalDate assessedOn;

    private GeneratedAssessments(Methodology methodology, long seed) {
        this.methodology = methodology;
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        organisation = Organisation.of(random);
        assessedOn = DAYS[random.nextInt(DAYS.length)];
    }

    /** A valid facts document; the same seed and methodology give the same text. */
    public static String facts(Methodology methodology, long seed) {
        return new GeneratedAssessments(methodology, seed).document(seed).toString();
    }

    /** The same facts with the keys of every object, the interviews and the evidence in another order. */
    public static String shuffled(String facts, long seed) {
        return shuffled(JSON.readTree(facts), new Random(seed)).toString();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(each -> items.add(shuffled(each, random)));
            Collections.shuffle(items, random);
            return JSON.createArrayNode().addAll(items);
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            Collections.shuffle(fields, random);
            ObjectNode copy = JSON.createObjectNode();
            fields.forEach(each -> copy.set(each.getKey(), shuffled(each.getValue(), random)));
            return copy;
        }
        return node;
    }

    private int near(double level, double spread, int stepsPerLevel) {
        return GeneratedEvidence.near(random, level, spread, stepsPerLevel);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private ObjectNode document(long seed) {
        ObjectNode document = JSON.createObjectNode();
        document.put("organisation", "Generated " + seed);
        document.put("assessedOn", assessedOn.toString());
        if (chance(0.8)) {
            document.put("aiIntent", chance(0.6));
        }
        ObjectNode terms = document.putObject("disciplines");
        ArrayNode interviews = document.putArray("interviews");
        GeneratedEvidence evidence =
                new GeneratedEvidence(methodology, random, assessedOn, document.putArray("evidence"));
        List<ObjectNode> answers = interviewees(interviews);
        for (Discipline each : methodology.disciplines().values()) {
            terms(terms, each);
            if (chance(organisation.asked())) {
                testimony(each, answers, evidence);
            }
        }
        habits(interviews);
        return document;
    }

    private void terms(ObjectNode terms, Discipline discipline) {
        if (chance(organisation.outOfScope())) {
            terms.putObject(discipline.id())
                    .put("inScope", false)
                    .put("reason", "Run by somebody else")
                    .put("approvedBy", "Lead consultant");
        } else if (chance(0.3)) {
            ObjectNode agreed = terms.putObject(discipline.id());
            if (chance(0.7)) {
                agreed.put("importance", 1 + random.nextInt(5));
            }
            if (chance(0.5)) {
                agreed.put("target", random.nextInt(11) / 2.0);
            }
        }
    }

    private List<ObjectNode> interviewees(ArrayNode interviews) {
        List<ObjectNode> answers = new ArrayList<>();
        for (int i = 0; i < organisation.leaders() + organisation.practitioners(); i++) {
            boolean leader = i < organisation.leaders();
            ObjectNode interview = interviews.addObject().put("id", (leader ? "L" : "P") + i);
            interview.put("audience", leader ? "leadership" : "practitioner");
            if (chance(0.85)) {
                double level = organisation.reality() + (leader ? organisation.gap() : 0);
                interview.put("overallEstimate", near(level, 0.6, 2) / 2.0);
            }
            answers.add(interview.putObject("answers"));
        }
        return answers;
    }

    private void testimony(Discipline discipline, List<ObjectNode> answers, GeneratedEvidence evidence) {
        double reality = organisation.reality() + random.nextGaussian() * 0.8;
        double gap = organisation.gap() + random.nextGaussian() * 0.7;
        boolean split = chance(0.15);
        double asked = chance(0.2) ? 0.4 : organisation.answered();
        boolean alike = chance(0.2);
        boolean practiceAlone = chance(0.05);
        double[] levels = new double[methodology.aspects().size()];
        for (Aspect aspect : methodology.aspects().values()) {
            double lead = aspect.kind().equals("paper") ? organisation.paperLead() : 0;
            levels[aspect.order() - 1] = reality + lead + random.nextGaussian() * 0.4;
            if (chance(organisation.checked())) {
                evidence.collect(discipline, aspect, reality);
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            boolean leader = i < organisation.leaders();
            ObjectNode told = JSON.createObjectNode();
            double doubt = leader ? organisation.leadersDoubt() : 0.08;
            for (Aspect aspect : methodology.aspects().values()) {
                double level = levels[aspect.order() - 1] + (leader ? gap : split ? (i % 2 == 0 ? 2 : -2) : 0);
                if (chance(asked) && !(practiceAlone && aspect.kind().equals("paper"))) {
                    answer(told, aspect, doubt, level, alike ? 0 : organisation.noise());
                }
            }
            if (!told.isEmpty() && !chance(0.1)) {
                answers.get(i).set(discipline.id(), told);
            }
        }
    }

    private void answer(ObjectNode told, Aspect aspect, double doubt, double level, double noise) {
        if (chance(doubt)) {
            told.put(aspect.id(), "dont-know");
        } else {
            told.put(aspect.id(), near(level, noise, 1));
        }
    }

    private void habits(ArrayNode interviews) {
        List<String> asked = new ArrayList<>(methodology.habits().keySet());
        Collections.shuffle(asked, random);
        int count = chance(organisation.fewHabits()) ? random.nextInt(asked.size()) : asked.size();
        for (JsonNode each : interviews) {
            ObjectNode habits = JSON.createObjectNode();
            for (String habit : asked.subList(0, count)) {
                double lived = organisation.behaviour() + (habit.hashCode() % 5) * 0.2;
                boolean leader = each.path("audience").asString().equals("leadership");
                if (chance(leader ? 0.6 : 0.9)) {
                    habit(habits.putObject(habit), lived + (leader ? organisation.gap() : 0));
                }
            }
            if (!habits.isEmpty()) {
                ((ObjectNode) each).set("habits", habits);
            }
        }
    }

    private void habit(ObjectNode answer, double lived) {
        int given = random.nextInt(6);
        if (given != 0) {
            answer.put("positive", near(lived, 0.5, 1));
        }
        if (given != 1) {
            answer.put("reverse", 5 - near(lived, 0.5, 1));
        }
    }
}
