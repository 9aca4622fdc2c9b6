package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.OfDiscipline;

/**
 * Who spoke about a discipline at all.
 *
 * @param leaders leaders who gave at least one level in it
 * @param practitioners practitioners who gave at least one level in it
 * @param leadershipAnswers leaders' answers in it, don't-knows included
 * @param leadershipDontKnows leaders' don't-knows in it
 */
public record Voices(String discipline, int leaders, int practitioners, int leadershipAnswers, int leadershipDontKnows)
        implements OfDiscipline {

    /** Whether more than this share of leaders' answers are don't-knows; the share is not rounded. */
    public boolean dontKnowAbove(Figure share) {
        return (long) leadershipDontKnows * Figure.ONE.millionths() > share.millionths() * leadershipAnswers;
    }
}
