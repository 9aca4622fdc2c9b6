package io.plumbline.scorecard;

import io.plumbline.methodology.Names;
import io.plumbline.methodology.ScorecardItem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lowest groups, the lowest first. */
public record WeakestGroups(List<String> groups) {

    /** So many groups with the lowest values; then the order of their table. */
    public static Names of(List<GroupValue> values, List<ScorecardItem> items, int most) {
        Map<String, Integer> order = new HashMap<>();
        items.forEach(each -> order.put(each.id(), each.order()));
        return new Names(values.stream()
                .sorted(Comparator.comparing(GroupValue::value).thenComparing(each -> order.get(each.group())))
                .limit(most)
                .map(GroupValue::group)
                .toList());
    }
}
