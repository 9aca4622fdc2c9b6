package io.plumbline.cli;

import io.plumbline.scenario.Demand;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How much scenarios have to show at least, as it is named on the command line. */
final class CoverageFloors {

    private static final double WHOLE = 100;

    @Option(
            names = "--min",
            paramLabel = "PERCENT",
            description = "The least for rules, conditions and boundaries alike; below it the exit code is 1.")
    private Double all;

    @Option(names = "--min-rules", paramLabel = "PERCENT", description = "The least for rules.")
    private Double rules;

    @Option(names = "--min-conditions", paramLabel = "PERCENT", description = "The least for conditions.")
    private Double conditions;

    @Option(names = "--min-boundaries", paramLabel = "PERCENT", description = "The least for boundaries.")
    private Double boundaries;

    @Option(names = "--min-words", paramLabel = "PERCENT", description = "The least for bands, parameters and texts.")
    private Double words;

    /** Refuses what is no percentage. */
    void check() {
        for (Demand.Of each : Demand.Of.values()) {
            Double floor = floor(each);
            if (floor != null && !(floor >= 0 && floor <= WHOLE)) {
                throw new Unusable("A least of " + floor + " % means nothing; name one between 0 and 100.");
            }
        }
    }

    /** What is below its floor, a sentence each. */
    List<String> below(CoverageAnswer answer) {
        List<String> below = new ArrayList<>();
        for (Demand.Of each : Demand.Of.values()) {
            double percent = answer.coverage().get(each.word()).percent();
            Double floor = floor(each);
            if (floor != null && percent < floor) {
                below.add("Below the floor: " + percent + " % of the " + each.word() + " are shown, at least " + floor
                        + " % are asked for.");
            }
        }
        return below;
    }

    private Double floor(Demand.Of of) {
        Double own =
                switch (of) {
                    case RULES -> rules;
                    case CONDITIONS -> conditions;
                    case BOUNDARIES -> boundaries;
                    case WORDS -> words;
                };
        return own != null || of == Demand.Of.WORDS ? own : all;
    }
}
