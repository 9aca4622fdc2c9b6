package io.plumbline.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts document of an engagement's present round, put together from what is kept. */
public final class Facts {

    private static final int ALL = Integer.MAX_VALUE;

    private final InterviewBook interviews;
    private final EvidenceBook evidence;
    private final Workroom room;

    /** The facts in these books. */
    public Facts(InterviewBook interviews, EvidenceBook evidence, Workroom room) {
        this.interviews = interviews;
        this.evidence = evidence;
        this.room = room;
    }

    /** The facts, for somebody in the team. */
    public Map<String, Object> of(String engagement, String who) {
        return room.look(engagement, who, "facts.read", "facts", this::document);
    }

    /** The facts document: interviews by code, evidence in the order in which it was kept. */
    Map<String, Object> document(Engagement engagement) {
        Map<String, List<KeptAnswers>> answers =
                interviews.answers(engagement).stream().collect(Collectors.groupingBy(KeptAnswers::interview));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("organisation", engagement.client());
        facts.put("assessedOn", engagement.assessedOn().toString());
        facts.put("aiIntent", engagement.aiIntent());
        facts.put("disciplines", engagement.disciplines());
        List<Object> heard = new ArrayList<>();
        for (KeptInterview each : interviews.list(engagement, "", ALL)) {
            heard.add(interview(each, answers.getOrDefault(each.id(), List.of())));
        }
        facts.put("interviews", heard);
        List<Object> checked = new ArrayList<>();
        evidence.list(engagement, 0, ALL).forEach(each -> checked.add(evidence(each)));
        facts.put("evidence", checked);
        return facts;
    }

    private static Map<String, Object> interview(KeptInterview kept, List<KeptAnswers> answers) {
        Map<String, Object> interview = new LinkedHashMap<>();
        interview.put("id", kept.code());
        interview.put("audience", kept.audience().word());
        put(interview, "role", kept.role());
        put(interview, "overallEstimate", kept.overallEstimate());
        Map<String, Object> byDiscipline = new LinkedHashMap<>();
        answers.stream()
                .filter(each -> !each.answers().isEmpty())
                .forEach(each -> byDiscipline.put(each.discipline(), each.answers()));
        interview.put("answers", byDiscipline);
        interview.put("habits", kept.habits());
        return interview;
    }

    private static Map<String, Object> evidence(KeptEvidence kept) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("discipline", kept.discipline());
        evidence.put("aspect", kept.aspect());
        evidence.put("kind", kept.kind());
        evidence.put("collectedOn", kept.collectedOn().toString());
        put(evidence, "verifiedLevel", kept.verifiedLevel());
        put(evidence, "reference", kept.reference());
        return evidence;
    }

    private static void put(Map<String, Object> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
