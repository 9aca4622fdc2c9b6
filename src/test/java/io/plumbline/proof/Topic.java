package io.plumbline.proof;

import io.plumbline.interview.Answer;
import io.plumbline.interview.HabitAnswer;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one can be asked, with every answer as a whole number: a level, a habit's value and an estimate in halves.
 *
 * @param subject as clarity names it
 * @param aspect of a discipline, else null
 */
record Topic(String subject, String aspect) {

    static final int DONT_KNOW = -1;

    private static final String DISCIPLINE = "discipline/";
    private static final String HABIT = "habit/";

    /** What an interviewee was asked. */
    static List<Topic> of(Interview said) {
        List<Topic> topics = new ArrayList<>();
        said.answers().forEach((discipline, answers) -> answers.keySet()
                .forEach(aspect -> topics.add(new Topic(DISCIPLINE + discipline, aspect))));
        said.habits().keySet().forEach(each -> topics.add(new Topic(HABIT + each, null)));
        Optional.ofNullable(said.overallEstimate())
                .ifPresent(any ->
                        topics.add(new Topic("estimates/" + said.audience().word(), null)));
        return topics;
    }

    private String id() {
        return subject.substring(subject.indexOf('/') + 1);
    }

    boolean isHabit() {
        return subject.startsWith(HABIT);
    }

    /** The highest answer; the lowest is 0. */
    int highest() {
        return aspect == null ? 2 * Answer.HIGHEST : Answer.HIGHEST;
    }

    /** What an interviewee answered, or null. */
    Integer answer(Interview said) {
        if (aspect != null) {
            Answer answer = said.answers().getOrDefault(id(), Map.of()).get(aspect);
            return answer == null ? null : answer.isLevel() ? Integer.valueOf(answer.level()) : Integer.valueOf(-1);
        }
        if (isHabit()) {
            HabitAnswer answer = said.habits().get(id());
            return answer == null ? null : Integer.valueOf(answer.doubled());
        }
        Figure estimate = said.overallEstimate();
        return estimate == null || !subject.endsWith(said.audience().word())
                ? null
                : Integer.valueOf(estimate.plus(estimate).wholePart());
    }

    /** How far apart the answers lie that an interviewee could give: one statement alone makes a habit's value even. */
    int step(Interview said) {
        HabitAnswer answer = isHabit() ? said.habits().get(id()) : null;
        return answer == null || answer.positive() != null && answer.reverse() != null ? 1 : 2;
    }

    /** The interviewee, answering otherwise. */
    Interview changed(Interview said, int value) {
        Map<String, Map<String, Answer>> answers = said.answers();
        Map<String, HabitAnswer> habits = said.habits();
        Figure estimate = said.overallEstimate();
        if (aspect != null) {
            Map<String, Answer> levels = new LinkedHashMap<>(answers.get(id()));
            levels.put(aspect, value == DONT_KNOW ? Answer.DONT_KNOW : Answer.of(value));
            answers = new LinkedHashMap<>(answers);
            answers.put(id(), levels);
        } else if (isHabit()) {
            habits = new LinkedHashMap<>(habits);
            habits.put(id(), lived(habits.get(id()), value));
        } else {
            estimate = Figure.quotient(value, 2);
        }
        return new Interview(said.id(), said.audience(), said.role(), estimate, answers, habits);
    }

    private static HabitAnswer lived(HabitAnswer before, int doubled) {
        if (before.reverse() == null) {
            return new HabitAnswer(doubled / 2, null);
        }
        if (before.positive() == null) {
            return new HabitAnswer(null, Answer.HIGHEST - doubled / 2);
        }
        int positive = Math.max(
                Math.max(0, doubled - Answer.HIGHEST), Math.min(Math.min(Answer.HIGHEST, doubled), before.positive()));
        return new HabitAnswer(positive, Answer.HIGHEST - (doubled - positive));
    }
}
