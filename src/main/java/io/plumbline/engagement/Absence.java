package io.plumbline.engagement;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Audience;
import io.plumbline.interview.Interview;
import io.plumbline.interview.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The empty chair of a person who was erased, in a round that was published with them: about what they spoke, and nothing
 * of what they said. Without it the next publication could be subtracted from this one, which would tell their answers.
 *
 * @param id the same in every round of the same person, and drawn by lot
 * @param said by topic, a number that is the same where they gave the same answer in several rounds
 */
public record Absence(String id, Audience audience, Map<String, Integer> said) {

    private static final String AUDIENCE = "audience";

    /** In the place of an answer that nobody knows any more. */
    record Unknown(int number) {}

    /** What a person said in one round, by topic. */
    static Map<String, Object> topics(Interview interview) {
        Map<String, Object> topics = new TreeMap<>();
        interview.answers().forEach((discipline, answers) -> {
            String subject = Disclosure.discipline(discipline);
            boolean level = answers.values().stream().anyMatch(Answer::isLevel);
            if (level || interview.audience() == Audience.LEADERSHIP && !answers.isEmpty()) {
                topics.put(subject, answers);
            }
            answers.forEach((aspect, answer) -> {
                if (answer.isLevel()) {
                    topics.put(Disclosure.aspect(discipline, aspect), answer);
                }
            });
        });
        interview.habits().forEach((habit, answer) -> topics.put(Disclosure.habit(habit), answer));
        if (interview.overallEstimate() != null) {
            topics.put(Disclosure.estimates(interview.audience()), interview.overallEstimate());
        }
        return topics;
    }

    /** The empty chairs of one person, whose interviews these are, in the same order. */
    static List<Absence> of(List<Interview> interviews) {
        String id = "absent/" + UUID.randomUUID();
        Map<String, List<Object>> known = new HashMap<>();
        return interviews.stream().map(each -> of(id, each, known)).toList();
    }

    private static Absence of(String id, Interview interview, Map<String, List<Object>> known) {
        Map<String, Integer> said = new TreeMap<>();
        topics(interview).forEach((topic, answer) -> {
            List<Object> answers = known.computeIfAbsent(topic, any -> new ArrayList<>());
            if (!answers.contains(answer)) {
                answers.add(answer);
            }
            said.put(topic, answers.indexOf(answer));
        });
        return new Absence(id, interview.audience(), said);
    }

    /** What stands in the place of an answer on a topic, if they spoke about it. */
    Optional<Said> about(String topic) {
        return Optional.ofNullable(said.get(topic)).map(number -> new Said(id, audience, new Unknown(number)));
    }

    /** As it is kept, beside others. */
    void write(Map<String, Object> kept) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(AUDIENCE, audience.word());
        fields.put("said", said);
        kept.put(id, fields);
    }

    /** All those that are kept. */
    static List<Absence> read(Map<String, Object> kept) {
        return kept.entrySet().stream()
                .map(each -> read(each.getKey(), (Map<?, ?>) each.getValue()))
                .toList();
    }

    private static Absence read(String id, Map<?, ?> fields) {
        Map<String, Integer> said = new TreeMap<>();
        ((Map<?, ?>) fields.get("said"))
                .forEach((topic, number) -> said.put((String) topic, ((Number) number).intValue()));
        String audience = (String) fields.get(AUDIENCE);
        return new Absence(id, Audience.valueOf(audience.toUpperCase(Locale.ROOT)), said);
    }
}
