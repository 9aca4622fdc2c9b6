package io.plumbline.bench;

import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.EvidenceKind;
import io.plumbline.methodology.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Evidence of every kind and age for generated assessments, sometimes several pieces for one aspect. */
final class GeneratedEvidence {

    private final Random random;
    private final List<EvidenceKind> kinds;
    private final LocalDate assessedOn;
    private final LocalDate oldest;
    private final ArrayNode evidence;

    GeneratedEvidence(Methodology methodology, Random random, LocalDate assessedOn, ArrayNode evidence) {
        this.random = random;
        this.kinds = List.copyOf(methodology.evidenceKinds().values());
        this.assessedOn = assessedOn;
        this.oldest = assessedOn.minusMonths(methodology.parameters().count("evidence.max-age-months"));
        this.evidence = evidence;
    }

    /** A whole number of steps near a level, held within the scale. */
    static int near(Random random, double level, double spread, int stepsPerLevel) {
        long steps = Math.round((level + random.nextGaussian() * spread) * stepsPerLevel);
        return (int) Math.max(0, Math.min(5L * stepsPerLevel, steps));
    }

    void collect(Discipline discipline, Aspect aspect, double level) {
        int pieces = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1;
        for (int i = 0; i < pieces; i++) {
            EvidenceKind kind = kinds.get(random.nextInt(kinds.size()));
            ObjectNode item = evidence.addObject();
            item.put("discipline", discipline.id()).put("aspect", aspect.id()).put("kind", kind.id());
            item.put("collectedOn", collectedOn().toString());
            if (kind.verifies()) {
                item.put("verifiedLevel", near(random, level, 0.9, 2) / 2.0);
            }
            if (random.nextInt(3) == 0) {
                item.put("reference", "Sample " + random.nextInt(100));
            }
        }
    }

    private LocalDate collectedOn() {
        return switch (random.nextInt(9)) {
            case 0 -> oldest;
            case 1 -> oldest.minusDays(1);
            case 2 -> oldest.isBefore(assessedOn) ? oldest.plusDays(1) : oldest;
            case 3 -> assessedOn;
            case 4 -> oldest.minusDays(random.nextInt(400));
            default -> assessedOn.minusDays(30L * random.nextInt(5));
        };
    }
}
