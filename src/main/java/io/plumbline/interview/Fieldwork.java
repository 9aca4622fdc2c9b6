package io.plumbline.interview;

import io.plumbline.methodology.Aspect;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Habit;
import io.plumbline.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts an assessment's answers once, so that rules meet one fact per discipline and aspect and not every answer. */
public final class Fieldwork {

    private final Methodology methodology;
    private final Assessment assessment;
    private final DisciplineCount[] counts;
    private final List<Object> facts = new ArrayList<>();
    private Estimates estimates;

    private Fieldwork(Methodology methodology, Assessment assessment) {
        this.methodology = methodology;
        this.assessment = assessment;
        this.counts = new DisciplineCount[methodology.disciplines().size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new DisciplineCount(methodology.aspects().size());
        }
    }

    /** The facts that rules conclude from: commission, scope, testimony, voices, habits, estimates and evidence. */
    public static Fieldwork count(Methodology methodology, Assessment assessment) {
        Fieldwork counting = new Fieldwork(methodology, assessment);
        counting.count();
        return counting;
    }

    /** All facts, in the order of the methodology. */
    public List<Object> facts() {
        return facts;
    }

    /** The opening estimates, which stand among the facts too. */
    public Estimates estimates() {
        return estimates;
    }

    private void count() {
        assessment.interviews().forEach(this::hear);
        facts.add(new Commission(assessment.assessedOn(), assessment.aiIntent()));
        for (Discipline each : methodology.disciplines().values()) {
            DisciplineTerms terms = assessment.terms(each.id());
            facts.add(new Scope(
                    each.id(),
                    terms.inScope(),
                    terms.reason(),
                    terms.approvedBy(),
                    terms.importance(),
                    terms.target(),
                    each.foundation()));
            discipline(each);
        }
        for (Habit each : methodology.habits().values()) {
            habit(each.id());
        }
        estimates = countEstimates();
        facts.add(estimates);
        facts.addAll(assessment.evidence());
    }

    private void discipline(Discipline discipline) {
        DisciplineCount count = counts[discipline.order() - 1];
        facts.add(count.voices(discipline.id()));
        for (Aspect each : methodology.aspects().values()) {
            AspectCount aspect = count.aspects[each.order() - 1];
            if (aspect != null) {
                facts.add(aspect.testimony(discipline.id(), each));
            }
        }
    }

    /** Goes through what one interviewee said once, in the order it was said, and adds it where it belongs. */
    private void hear(Interview interview) {
        boolean leader = interview.audience() == Audience.LEADERSHIP;
        for (Map.Entry<String, Map<String, Answer>> each : interview.answers().entrySet()) {
            DisciplineCount count =
                    counts[methodology.disciplines().get(each.getKey()).order() - 1];
            int levels = 0;
            for (Map.Entry<String, Answer> answer : each.getValue().entrySet()) {
                int place = methodology.aspects().get(answer.getKey()).order() - 1;
                if (count.aspects[place] == null) {
                    count.aspects[place] = new AspectCount();
                }
                count.aspects[place].add(interview, leader, answer.getValue());
                levels += answer.getValue().isLevel() ? 1 : 0;
            }
            count.add(leader, levels, each.getValue().size());
        }
    }

    private void habit(String habit) {
        Mean mean = new Mean(each -> {
            HabitAnswer answer = each.habits().get(habit);
            return answer == null ? null : Figure.quotient(answer.doubled(), 2);
        });
        facts.add(new HabitTestimony(
                habit, mean.leaders, mean.leadership(), mean.practitioners, mean.practice(), mean.said));
    }

    private Estimates countEstimates() {
        Mean mean = new Mean(Interview::overallEstimate);
        return new Estimates(mean.leaders, mean.leadership(), mean.practitioners, mean.practice(), mean.said);
    }

    /** The means of one figure per interviewee, by audience. */
    private final class Mean {

        private final List<Said> said = new ArrayList<>();
        private int leaders;
        private int practitioners;
        private long leadershipSum;
        private long practiceSum;

        Mean(Function<Interview, Figure> figure) {
            for (Interview each : assessment.interviews()) {
                Figure value = figure.apply(each);
                if (value != null) {
                    said.add(new Said(each.id(), each.audience(), value));
                    boolean leader = each.audience() == Audience.LEADERSHIP;
                    leaders += leader ? 1 : 0;
                    leadershipSum += leader ? value.millionths() : 0;
                    practitioners += leader ? 0 : 1;
                    practiceSum += leader ? 0 : value.millionths();
                }
            }
        }

        Figure leadership() {
            return leaders == 0 ? null : new Figure(leadershipSum).over(Figure.of(leaders));
        }

        Figure practice() {
            return practitioners == 0 ? null : new Figure(practiceSum).over(Figure.of(practitioners));
        }
    }
}
