package io.plumbline.scenario;

import io.plumbline.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of the rules the scenarios show.
 *
 * @param demands all that they should show, in the order of what it is about and where it stands
 */
public record Measured(List<Demand> demands) {

    /** What was seen of these rules. */
    public static Measured of(Ruleset ruleset, Sightings sightings) {
        List<Demand> demands = new ArrayList<>();
        ruleset.readings().values().forEach(each -> demands.addAll(new RuleDemands(each, sightings).all()));
        demands.addAll(new WordDemands(ruleset, sightings).all());
        return new Measured(demands.stream().sorted().toList());
    }

    /** All demands of this kind in this state. */
    public List<Demand> those(Demand.Of of, Demand.State state) {
        return demands.stream()
                .filter(each -> each.of() == of && each.state() == state)
                .toList();
    }

    /** All demands in this state. */
    public List<Demand> those(Demand.State state) {
        return demands.stream().filter(each -> each.state() == state).toList();
    }

    /** How many of those that can be shown are shown, in percent with one decimal, rounded down; 100 where there are none. */
    public double percent(Demand.Of of) {
        long seen = those(of, Demand.State.SEEN).size();
        long all = seen + those(of, Demand.State.MISSING).size();
        return all == 0 ? 100 : Math.floor(1000.0 * seen / all) / 10;
    }
}
