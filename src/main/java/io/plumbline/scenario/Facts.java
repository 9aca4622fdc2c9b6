package io.plumbline.scenario;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.FactsDocument;
import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Methodology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The facts document a scenario puts together, sentence by sentence; what is said later holds. */
final class Facts {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private final Map<String, Object> document = new LinkedHashMap<>();

    Facts() {
        document.put("organisation", "The client");
        document.put("assessedOn", DAY.toString());
        document.put("interviews", new ArrayList<>());
    }

    /** Takes everything from a document that stands somewhere else. */
    void take(byte[] json) {
        document.clear();
        document.putAll(parsed(json));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> parsed(byte[] json) {
        return JSON.readValue(json, Map.class);
    }

    void set(String field, Object value) {
        document.put(field, value);
    }

    String assessedOn() {
        return (String) document.get("assessedOn");
    }

    /** What was agreed about a discipline. */
    Map<String, Object> terms(String discipline) {
        return below(below(document, "disciplines"), discipline);
    }

    void evidence(Map<String, Object> item) {
        list(document, "evidence").add(item);
    }

    /** The interviews of these people, made when they are heard for the first time. */
    List<Map<String, Object>> interviews(People people) {
        List<Map<String, Object>> heard = list(document, "interviews").stream()
                .filter(each -> people.audience().word().equals(each.get("audience")))
                .collect(Collectors.toList());
        int known = heard.size();
        int from = people.ordinal() ? people.number() - 1 : people.more() ? known : 0;
        int to = people.number() == 0 ? known : people.ordinal() ? people.number() : from + people.number();
        if (to == 0) {
            throw new IllegalArgumentException("no " + people.audience().word() + " was heard so far");
        }
        IntStream.range(known, to).forEach(place -> {
            Map<String, Object> interview = new LinkedHashMap<>();
            interview.put("id", people.prefix() + (place + 1));
            interview.put("audience", people.audience().word());
            heard.add(interview);
            list(document, "interviews").add(interview);
        });
        return heard.subList(from, to);
    }

    /** Which one of its audience this interview is. */
    People place(Map<String, Object> interview) {
        Audience audience = Stream.of(Audience.values())
                .filter(each -> each.word().equals(interview.get("audience")))
                .findFirst()
                .orElseThrow();
        List<Map<String, Object>> all = list(document, "interviews").stream()
                .filter(each -> audience.word().equals(each.get("audience")))
                .toList();
        return new People(audience, all.indexOf(interview) + 1, true, false);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> below(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.computeIfAbsent(name, key -> new LinkedHashMap<>());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String name) {
        return (List<Map<String, Object>>) map.computeIfAbsent(name, key -> new ArrayList<>());
    }

    /** The assessment of what was said so far. */
    Assessment assessment(Methodology methodology) {
        return read(document, methodology, FactsDocument::read);
    }

    /** How a kind of document is read. */
    interface Reading<T> {
        T read(InputStream source, Methodology methodology) throws IOException;
    }

    /** What a document says; the same checks as for everybody's. */
    static <T> T read(Map<String, Object> document, Methodology methodology, Reading<T> reading) {
        try {
            return reading.read(new ByteArrayInputStream(JSON.writeValueAsBytes(document)), methodology);
        } catch (RefusedInput refused) {
            throw new IllegalArgumentException(
                    refused.errors().stream().map(Object::toString).collect(Collectors.joining("; ")), refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
