package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import java.util.List;

/**
 * What was said about one habit (METHOD.md, section 5).
 *
 * @param leaders how many leaders answered
 * @param leadership the mean of their values, or null
 * @param practitioners how many practitioners answered
 * @param practice the mean of their values, or null
 * @param said every respondent's value it was counted from
 */
public record HabitTestimony(
        String habit, int leaders, Figure leadership, int practitioners, Figure practice, List<Said> said) {}
