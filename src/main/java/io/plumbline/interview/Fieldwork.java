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
    private final List<Object> facts = new ArrayList<>();
    private Estimates estimates;

    private Fieldwork(Methodology methodology, Assessment assessment) {
        this.methodology = methodology;
        this.assessment = assessment;
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
        facts.add(new Commission(assessment.assessedOn(), assessment.aiIntent()));
        for (Discipline each : methodology.disciplines().values()) {
            DisciplineTerms terms = assessment.terms(each.id());
            facts.add(new Scope(each.id(), terms.inScope(), terms.importance(), terms.target(), each.foundation()));
            discipline(each.id());
        }
        for (Habit each : methodology.habits().values()) {
            habit(each.id());
        }
        estimates = countEstimates();
        facts.add(estimates);
        facts.addAll(assessment.evidence());
    }

    private void discipline(String discipline) {
        List<Interview> heard = new ArrayList<>();
        int[] spoke = new int[Audience.values().length];
        int answers = 0;
        int dontKnows = 0;
        for (Interview each : assessment.interviews()) {
            Map<String, Answer> given = each.answers().get(discipline);
            if (given == null) {
                continue;
            }
            heard.add(each);
            int levels = (int) given.values().stream().filter(Answer::isLevel).count();
            spoke[each.audience().ordinal()] += levels > 0 ? 1 : 0;
            if (each.audience() == Audience.LEADERSHIP) {
                answers += given.size();
                dontKnows += given.size() - levels;
            }
        }
        facts.add(new Voices(
                discipline,
                spoke[Audience.LEADERSHIP.ordinal()],
                spoke[Audience.PRACTITIONER.ordinal()],
                answers,
                dontKnows));
        for (Aspect each : methodology.aspects().values()) {
            aspect(discipline, each, heard);
        }
    }

    private void aspect(String discipline, Aspect aspect, List<Interview> heard) {
        List<Said> said = new ArrayList<>();
        Levels leadership = new Levels();
        Levels practice = new Levels();
        for (Interview each : heard) {
            Answer answer = each.answers().get(discipline).get(aspect.id());
            if (answer != null) {
                said.add(new Said(each.id(), each.audience(), answer));
                if (answer.isLevel()) {
                    (each.audience() == Audience.LEADERSHIP ? leadership : practice).add(answer.level());
                }
            }
        }
        if (!said.isEmpty()) {
            Spread leaders = leadership.spread();
            Spread practitioners = practice.spread();
            facts.add(new Testimony(
                    discipline,
                    aspect.id(),
                    aspect.kind(),
                    leaders.count(),
                    leaders.mean(),
                    practitioners.count(),
                    practitioners.mean(),
                    practitioners.agreement(),
                    practitioners,
                    List.copyOf(said)));
        }
    }

    private static final class Levels {

        private int count;
        private int sum;
        private int squares;

        void add(int level) {
            count++;
            sum += level;
            squares += level * level;
        }

        Spread spread() {
            return new Spread(count, sum, squares);
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
