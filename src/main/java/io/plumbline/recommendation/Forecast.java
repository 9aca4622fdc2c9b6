package io.plumbline.recommendation;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;
import io.plumbline.perception.Overall;
import io.plumbline.scoring.Importance;
import io.plumbline.scoring.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The overall figure expected after a wave. */
public record Forecast(int wave, Figure value) implements Valued {

    /** The overall figure with these rises on top of the scores (METHOD.md, section 9). */
    public static Figure after(List<Score> scores, List<Importance> importances, List<Rise> rises) {
        Map<String, Figure> risen = new HashMap<>();
        rises.forEach(each -> risen.put(each.discipline(), each.value()));
        List<Score> expected = scores.stream()
                .map(each -> new Score(
                        each.discipline(), each.value().plus(risen.getOrDefault(each.discipline(), Figure.ZERO))))
                .toList();
        return Overall.mean(expected, importances);
    }
}
