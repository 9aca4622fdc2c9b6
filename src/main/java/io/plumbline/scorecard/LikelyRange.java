package io.plumbline.scorecard;

import io.plumbline.interview.Answer;
import io.plumbline.methodology.Figure;

/** Where an assessment would probably come out. */
public record LikelyRange(Figure from, Figure to) {

    /** A figure held within the maturity scale. */
    public static Figure held(Figure figure) {
        return figure.atLeast(Figure.ZERO).atMost(Figure.of(Answer.HIGHEST));
    }
}
