package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.HabitAnswer;
import io.plumbline.interview.Interview;
import io.plumbline.interview.Said;
import io.plumbline.interview.Spread;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How clearly a client may see each subject of a confidential assessment (METHOD.md, section 11). It follows from who
 * answered what, from what was published before, and from nothing that was concluded.
 */
final class Disclosure {

    private final Methodology methodology;
    private final Assessment facts;
    private final List<Publication> before;
    private final Thresholds thresholds;

    private Disclosure(Methodology methodology, Assessment facts, List<Publication> before) {
        this.methodology = methodology;
        this.facts = facts;
        this.before = before;
        this.thresholds = Thresholds.of(methodology.parameters());
    }

    /** The clarity of every discipline, habit and audience's estimates, by subject. */
    static Map<String, Clarity> of(Methodology methodology, Assessment facts, List<Publication> before) {
        Disclosure disclosure = new Disclosure(methodology, facts, before);
        Map<String, Clarity> clarity = new LinkedHashMap<>();
        methodology
                .disciplines()
                .keySet()
                .forEach(each -> clarity.put(discipline(each), disclosure.ofDiscipline(each)));
        methodology.habits().keySet().forEach(each -> clarity.put(habit(each), disclosure.ofHabit(each)));
        for (Audience each : Audience.values()) {
            clarity.put(estimates(each), disclosure.ofEstimates(each));
        }
        return clarity;
    }

    static String discipline(String id) {
        return "discipline/" + id;
    }

    static String aspect(String discipline, String aspect) {
        return discipline(discipline) + "/" + aspect;
    }

    static String habit(String id) {
        return "habit/" + id;
    }

    static String estimates(Audience audience) {
        return "estimates/" + audience.word();
    }

    /** What each interviewee answered about a discipline, don't-knows included. */
    static Set<Said> heard(Assessment facts, String discipline) {
        return said(facts, each -> {
            Map<String, Answer> answers = each.answers().getOrDefault(discipline, Map.of());
            return answers.isEmpty() ? null : answers;
        });
    }

    /** How many of an audience gave at least one level in a discipline. */
    static long voices(Assessment facts, String discipline, Audience audience) {
        return heard(facts, discipline).stream()
                .filter(each -> each.audience() == audience && namesLevel(each))
                .count();
    }

    private static boolean namesLevel(Said said) {
        return ((Map<?, ?>) said.answer()).values().stream().anyMatch(each -> ((Answer) each).isLevel());
    }

    /** What each interviewee answered about one aspect, don't-knows included. */
    static Set<Said> heard(Assessment facts, String discipline, String aspect) {
        return said(
                facts, each -> each.answers().getOrDefault(discipline, Map.of()).get(aspect));
    }

    private static Set<Said> levels(Assessment facts, String discipline, String aspect) {
        return heard(facts, discipline, aspect).stream()
                .filter(each -> ((Answer) each.answer()).isLevel())
                .collect(Collectors.toSet());
    }

    /** Whether enough practitioners gave a level in an aspect for their agreement to count. */
    static boolean tells(Assessment facts, String discipline, String aspect) {
        long levels = levels(facts, discipline, aspect).stream()
                .filter(each -> each.audience() == Audience.PRACTITIONER)
                .count();
        return new Spread((int) levels, 0, 0).tells();
    }

    private static Set<Said> said(Assessment facts, Function<Interview, Object> answer) {
        return facts.interviews().stream()
                .map(each -> new Said(each.id(), each.audience(), answer.apply(each)))
                .filter(each -> each.answer() != null)
                .collect(Collectors.toSet());
    }

    private Parts parts(String subject, Clarity least, Function<Assessment, Set<Said>> said) {
        return parts(subject, subject, least, said);
    }

    private Parts parts(String subject, String topic, Clarity least, Function<Assessment, Set<Said>> said) {
        List<Set<Said>> publications = new ArrayList<>();
        before.stream()
                .filter(each -> each.showed(subject, least))
                .forEach(each -> publications.add(each.said(topic, said)));
        publications.add(said.apply(facts));
        return Parts.of(publications);
    }

    private Clarity ofDiscipline(String discipline) {
        if (heard(facts, discipline).isEmpty()) {
            return Clarity.NOTHING;
        }
        Parts whole = parts(discipline(discipline), Clarity.LEVEL, each -> heard(each, discipline).stream()
                .filter(said -> said.audience() == Audience.LEADERSHIP || namesLevel(said))
                .collect(Collectors.toSet()));
        if (voices(facts, discipline, Audience.PRACTITIONER) < thresholds.discipline()
                || !whole.hideWhatChanged(thresholds.discipline(), thresholds.leaders())) {
            return Clarity.HIDDEN;
        }
        Likeness likeness = new Likeness(each -> ((Answer) each.answer()).level(), 1);
        boolean alike = false;
        for (String each : methodology.aspects().keySet()) {
            Parts parts = parts(
                    discipline(discipline),
                    aspect(discipline, each),
                    Clarity.STEPS,
                    facts -> levels(facts, discipline, each));
            if (!parts.areOf(thresholds.slice(), thresholds.leaders()) || someAudienceKnowsNothing(discipline, each)) {
                return Clarity.LEVEL;
            }
            alike |= !likeness.isFreeIn(parts);
        }
        return alike ? Clarity.STEPS : Clarity.EXACT;
    }

    /** That everybody who was asked said they do not know would be an answer of each of them. */
    private boolean someAudienceKnowsNothing(String discipline, String aspect) {
        return Stream.of(Audience.values()).anyMatch(audience -> {
            List<Said> asked = heard(facts, discipline, aspect).stream()
                    .filter(each -> each.audience() == audience)
                    .toList();
            return !asked.isEmpty() && asked.stream().noneMatch(each -> ((Answer) each.answer()).isLevel());
        });
    }

    private Clarity ofHabit(String habit) {
        Function<Assessment, Set<Said>> said =
                each -> said(each, interview -> interview.habits().get(habit));
        return finer(habit(habit), said, new Likeness(each -> ((HabitAnswer) each.answer()).doubled(), 2));
    }

    private Clarity ofEstimates(Audience audience) {
        Function<Assessment, Set<Said>> said =
                each -> said(each, interview -> interview.audience() == audience ? interview.overallEstimate() : null);
        return finer(
                estimates(audience),
                said,
                new Likeness(
                        each -> ((Figure) each.answer())
                                .plus((Figure) each.answer())
                                .wholePart(),
                        2));
    }

    private Clarity finer(String subject, Function<Assessment, Set<Said>> said, Likeness likeness) {
        if (said.apply(facts).isEmpty()) {
            return Clarity.NOTHING;
        }
        Parts shown = parts(subject, Clarity.STEPS, said);
        if (shown.areOf(thresholds.slice(), thresholds.leaders())) {
            return likeness.isFreeIn(shown) ? Clarity.EXACT : Clarity.STEPS;
        }
        Parts whole = parts(subject, Clarity.LEVEL, said);
        return whole.hideWhatChanged(thresholds.discipline(), thresholds.leaders()) ? Clarity.LEVEL : Clarity.HIDDEN;
    }
}
