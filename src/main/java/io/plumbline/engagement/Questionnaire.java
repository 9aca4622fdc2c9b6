package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.interview.Audience;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Level;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Question;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is asked of one interviewee, and what they answered so far.
 *
 * @param client the organisation it is about
 * @param mode whether the client may be told who said what
 * @param overallEstimate the opening estimate, or null
 * @param revision counts the changes of estimate and habits
 * @param levels the scale
 * @param done whether the interviewee said that it is complete
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Questionnaire(
        String client,
        Mode mode,
        Audience audience,
        BigDecimal overallEstimate,
        long revision,
        boolean done,
        List<Level> levels,
        List<Asked> disciplines,
        List<AskedHabit> habits) {

    /**
     * A discipline that is asked about.
     *
     * @param questions by aspect
     * @param answers by aspect, as in a facts document
     * @param revision counts the changes of the answers; 0 when nothing was kept yet
     */
    public record Asked(
            String discipline,
            String name,
            String purpose,
            Map<String, String> questions,
            Map<String, Object> answers,
            long revision) {}

    /**
     * A habit that is asked about.
     *
     * @param answer what was said about its two statements, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AskedHabit(String habit, String name, String positive, String reverse, Object answer) {}

    static Questionnaire of(
            Engagement engagement, KeptInterview interview, List<KeptAnswers> answers, Methodology methodology) {
        Map<String, KeptAnswers> said =
                answers.stream().collect(Collectors.toMap(KeptAnswers::discipline, Function.identity()));
        return new Questionnaire(
                engagement.client(),
                engagement.mode(),
                interview.audience(),
                interview.overallEstimate(),
                interview.revision(),
                interview.doneAt() != null,
                methodology.levels(),
                methodology.disciplines().values().stream()
                        .filter(each -> engagement.isInScope(each.id()))
                        .map(each -> asked(
                                each,
                                interview.audience(),
                                said.getOrDefault(each.id(), KeptAnswers.none(interview.id(), each.id()))))
                        .toList(),
                methodology.habits().values().stream()
                        .map(each -> new AskedHabit(
                                each.id(),
                                each.name(),
                                each.positive(),
                                each.reverse(),
                                interview.habits().get(each.id())))
                        .toList());
    }

    private static Asked asked(Discipline discipline, Audience audience, KeptAnswers answers) {
        Map<String, String> questions = new LinkedHashMap<>();
        discipline.guide().questions().forEach((aspect, question) -> questions.put(aspect, to(audience, question)));
        return new Asked(
                discipline.id(),
                discipline.name(),
                discipline.purpose(),
                questions,
                answers.answers(),
                answers.revision());
    }

    private static String to(Audience audience, Question question) {
        return audience == Audience.LEADERSHIP ? question.leadership() : question.practitioner();
    }
}
