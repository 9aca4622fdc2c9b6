package io.plumbline.perception;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Valued;
import io.plumbline.scoring.Importance;
import io.plumbline.scoring.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The assessed overall maturity: the mean score, weighed by importance. */
public record Overall(Figure value) implements Valued {

    /** The mean of scores, each weighed by the importance of its discipline (METHOD.md, section 7). */
    public static Figure mean(List<Score> scores, List<Importance> importances) {
        Map<String, Integer> weights = new HashMap<>();
        importances.forEach(each -> weights.put(each.discipline(), each.weight()));
        long sum = 0;
        int whole = 0;
        for (Score each : scores) {
            int weight = weights.get(each.discipline());
            sum += weight * each.value().millionths();
            whole += weight;
        }
        return new Figure(sum).over(Figure.of(whole));
    }
}
