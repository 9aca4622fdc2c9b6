package io.plumbline.engagement;

import io.plumbline.engagement.EngagementArchive.Gathered;
import io.plumbline.engagement.EngagementArchive.HeardOf;
import io.plumbline.interview.FactsDocument;
import io.plumbline.interview.InputError;
import io.plumbline.methodology.Methodology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A round of an archive as the facts document that it makes, so that there is one set of checks for both; errors are told
 * at the places they have in the archive.
 *
 * @param fields the round as it stands in the archive
 * @param place where it stands
 */
record ArchivedFacts(Map<?, ?> fields, Gathered round, String place, Methodology methodology) {

    private static final String ANSWERS = "answers";

    void check(Map<String, Object> facts, List<InputError> errors) {
        List<Object> interviews = new ArrayList<>();
        ((List<?>) fields.get("interviews")).forEach(each -> interviews.add(interview((Map<?, ?>) each)));
        facts.put("interviews", interviews);
        List<Object> evidence = new ArrayList<>();
        ((List<?>) fields.get("evidence")).forEach(each -> evidence.add(without((Map<?, ?>) each, "attachments")));
        facts.put("evidence", evidence);
        List<InputError> found = new ArrayList<>();
        FactsDocument.read(facts, methodology, found);
        found.forEach(each -> errors.add(new InputError(
                moved(each.pointer()), each.found(), each.expected(), each.detail(), each.line(), each.column())));
    }

    private static Map<String, Object> interview(Map<?, ?> fields) {
        Map<String, Object> interview = without(fields, "person", "name", "contact", "notes", "doneAt", ANSWERS);
        interview.put("id", interview.remove("code"));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Object each : (List<?>) fields.get(ANSWERS)) {
            Map<?, ?> of = (Map<?, ?>) each;
            answers.put((String) of.get("discipline"), of.get(ANSWERS));
        }
        interview.put(ANSWERS, answers);
        return interview;
    }

    private static Map<String, Object> without(Map<?, ?> fields, String... names) {
        Map<String, Object> rest = new LinkedHashMap<>();
        fields.forEach((name, value) -> rest.put((String) name, value));
        rest.keySet().removeAll(List.of(names));
        return rest;
    }

    /** Answers stand by discipline in a facts document, and one after the other in an archive. */
    private String moved(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length > 1 && steps[1].equals("organisation")) {
            return "/engagement/client";
        }
        if (steps.length > 1 && !List.of("interviews", "evidence").contains(steps[1])) {
            return "/engagement" + pointer;
        }
        if (steps.length > 3 && steps[3].equals("id")) {
            steps[3] = "code";
        }
        if (steps.length > 4 && steps[3].equals(ANSWERS)) {
            List<HeardOf> answers =
                    round.interviews().get(Integer.parseInt(steps[2])).answers();
            List<String> disciplines = answers.stream()
                    .map(HeardOf::discipline)
                    .map(each -> each.replace("~", "~0").replace("/", "~1"))
                    .toList();
            boolean itself = steps.length == 5;
            steps[4] = disciplines.indexOf(steps[4]) + (itself ? "/discipline" : "/answers");
        }
        return place + String.join("/", steps);
    }
}
