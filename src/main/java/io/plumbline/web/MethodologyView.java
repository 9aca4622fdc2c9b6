package io.plumbline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.interview.Answer;
import io.plumbline.interview.Audience;
import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Band;
import io.plumbline.methodology.Belief;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Gate;
import io.plumbline.methodology.Group;
import io.plumbline.methodology.Guide;
import io.plumbline.methodology.Habit;
import io.plumbline.methodology.HabitGuide;
import io.plumbline.methodology.Level;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters.Parameter;
import io.plumbline.methodology.Pillar;
import io.plumbline.methodology.ScorecardItem;
import io.plumbline.methodology.ScorecardQuestion;
import io.plumbline.methodology.Wave;
import io.plumbline.result.RulesetStamp;
import io.plumbline.ruleset.Ruleset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The methodology as a client sees it, in the order in which it is asked.
 *
 * @param ruleset the rules it belongs to
 * @param audiences the audiences an interview may have
 * @param answers what an answer about an aspect may be
 */
record MethodologyView(
        RulesetStamp ruleset,
        List<String> audiences,
        AnswerView answers,
        Collection<Group> groups,
        List<DisciplineView> disciplines,
        Collection<Aspect> aspects,
        Collection<Habit> habits,
        List<Level> levels,
        List<EvidenceKindView> evidenceKinds,
        Collection<Belief> beliefs,
        Collection<Pillar> pillars,
        List<Wave> waves,
        List<Band> bands,
        List<Gate> gates,
        List<ScorecardItem> scorecard,
        Map<String, HabitGuide> habitGuides,
        List<ScorecardQuestion> scorecardQuestions,
        List<Parameter> parameters) {

    /** What an answer may be: a whole level, or the word for not knowing. */
    record AnswerView(int lowest, int highest, String dontKnow) {}

    /** A discipline without its advice, which comes with a result. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DisciplineView(
            String id,
            String name,
            String group,
            int order,
            String purpose,
            List<String> prerequisites,
            String aiFoundation,
            Guide guide) {

        private static DisciplineView of(Discipline discipline) {
            return new DisciplineView(
                    discipline.id(),
                    discipline.name(),
                    discipline.group(),
                    discipline.order(),
                    discipline.purpose(),
                    discipline.prerequisites(),
                    discipline.foundation(),
                    discipline.guide());
        }
    }

    /** A kind of evidence, and whether it carries a verified level. */
    record EvidenceKindView(String id, String name, int strength, boolean needsVerifiedLevel) {}

    static MethodologyView of(Ruleset ruleset, String language) {
        Methodology methodology = ruleset.methodology().in(language);
        return new MethodologyView(
                ruleset.stamp(),
                Audience.words(),
                new AnswerView(0, Answer.HIGHEST, Answer.DONT_KNOW_WORD),
                methodology.groups().values(),
                methodology.disciplines().values().stream()
                        .map(DisciplineView::of)
                        .toList(),
                methodology.aspects().values(),
                methodology.habits().values(),
                methodology.levels(),
                methodology.evidenceKinds().values().stream()
                        .map(each -> new EvidenceKindView(each.id(), each.name(), each.strength(), each.verifies()))
                        .toList(),
                methodology.beliefs().values(),
                methodology.pillars().values(),
                methodology.waves(),
                methodology.bands(),
                methodology.gates(),
                methodology.scorecard(),
                methodology.habitGuides(),
                methodology.scorecardQuestions(),
                methodology.parameters().rows());
    }
}
