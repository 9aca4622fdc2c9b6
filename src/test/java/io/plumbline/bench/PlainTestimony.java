package io.plumbline.bench;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.DisciplineTerms;
import io.plumbline.interview.Evidence;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.Parameters;
import java.time.LocalDate;
import java.util.Map;

/** Sorts the facts by discipline and aspect and counts them (METHOD.md, sections 1 and 2). */
final class PlainTestimony {

    private final Methodology methodology;
    private final Assessment assessment;
    private final PlainDiscipline[] disciplines;

    private PlainTestimony(Methodology methodology, Assessment assessment) {
        this.methodology = methodology;
        this.assessment = assessment;
        this.disciplines = new PlainDiscipline[methodology.disciplines().size()];
    }

    /** Every discipline in its order, with its testimony and its evidence. */
    static PlainDiscipline[] of(Methodology methodology, Assessment assessment) {
        PlainTestimony testimony = new PlainTestimony(methodology, assessment);
        testimony.terms();
        assessment.interviews().forEach(testimony::hear);
        testimony.evidence();
        for (PlainDiscipline each : testimony.disciplines) {
            for (PlainCell cell : each.cells) {
                cell.conclude(methodology.parameters());
                each.checked += cell.checked() ? 1 : 0;
            }
        }
        return testimony.disciplines;
    }

    private void terms() {
        Parameters parameters = methodology.parameters();
        for (Discipline each : methodology.disciplines().values()) {
            PlainDiscipline discipline =
                    new PlainDiscipline(each, methodology.aspects().values());
            DisciplineTerms terms = assessment.terms(each.id());
            boolean foundation = assessment.aiIntent() && each.foundation() != null;
            Figure target = terms.target() != null
                    ? terms.target()
                    : parameters.get(foundation ? "target.ai" : "target.default");
            discipline.inScope = terms.inScope();
            discipline.importance =
                    terms.importance() != null ? terms.importance() : parameters.count("importance.default");
            discipline.target = Hundredths.rounded(target);
            disciplines[each.order() - 1] = discipline;
        }
    }

    private void hear(Interview interview) {
        boolean leader = interview.audience() == Audience.LEADERSHIP;
        for (Map.Entry<String, Map<String, Answer>> each : interview.answers().entrySet()) {
            PlainDiscipline discipline = discipline(each.getKey());
            if (discipline.inScope && hear(leader, discipline, each.getValue())) {
                discipline.leaders += leader ? 1 : 0;
                discipline.practitioners += leader ? 0 : 1;
            }
        }
    }

    /** Whether at least one level was given. */
    private boolean hear(boolean leader, PlainDiscipline discipline, Map<String, Answer> answers) {
        boolean level = false;
        for (Map.Entry<String, Answer> each : answers.entrySet()) {
            Answer answer = each.getValue();
            if (leader) {
                discipline.leaderAnswers++;
                discipline.leaderDontKnows += answer.isLevel() ? 0 : 1;
            }
            if (answer.isLevel()) {
                level = true;
                cell(discipline, each.getKey()).hear(leader, answer.level());
            }
        }
        return level;
    }

    private void evidence() {
        LocalDate oldest =
                assessment.assessedOn().minusMonths(methodology.parameters().count("evidence.max-age-months"));
        for (Evidence each : assessment.evidence()) {
            PlainDiscipline discipline = discipline(each.discipline());
            if (discipline.inScope && !each.collectedOn().isBefore(oldest)) {
                cell(discipline, each.aspect()).see(each);
            }
        }
    }

    private PlainDiscipline discipline(String id) {
        return disciplines[methodology.disciplines().get(id).order() - 1];
    }

    private PlainCell cell(PlainDiscipline discipline, String aspect) {
        return discipline.cells[methodology.aspects().get(aspect).order() - 1];
    }
}
