package io.plumbline.interview;

import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was heard of one aspect of one discipline while interviews are being counted. */
final class AspectCount {

    private final List<Said> said = new ArrayList<>();
    private int leaders;
    private int leadershipSum;
    private int practitioners;
    private int practiceSum;
    private int practiceSquares;

    void add(Interview interview, boolean leader, Answer answer) {
        said.add(new Said(interview.id(), interview.audience(), answer));
        if (answer.isLevel() && leader) {
            leaders++;
            leadershipSum += answer.level();
        } else if (answer.isLevel()) {
            practitioners++;
            practiceSum += answer.level();
            practiceSquares += answer.level() * answer.level();
        }
    }

    Testimony testimony(String discipline, Aspect aspect) {
        Spread spread = new Spread(practitioners, practiceSum, practiceSquares);
        return new Testimony(
                discipline,
                aspect.id(),
                aspect.kind(),
                leaders,
                leaders == 0 ? null : Figure.quotient(leadershipSum, leaders),
                practitioners,
                spread.mean(),
                spread.agreement(),
                spread,
                Collections.unmodifiableList(said));
    }
}
