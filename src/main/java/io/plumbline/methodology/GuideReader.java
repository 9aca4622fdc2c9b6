package io.plumbline.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what the file of a discipline says for the room: its questions, its record checks and its advice. */
final class GuideReader {

    private static final String ASPECTS = "aspect of aspects.csv";

    private final Map<String, Aspect> aspects;
    private final Map<String, EvidenceKind> kinds;
    private final Set<String> codes;
    private final Alike asked;

    /**
     * For disciplines that are asked about these aspects.
     *
     * @param codes the findings and kinds of recommendation that advice can be for
     * @param asked where every question is held against all others
     */
    GuideReader(Map<String, Aspect> aspects, Map<String, EvidenceKind> kinds, Set<String> codes, Alike asked) {
        this.aspects = aspects;
        this.kinds = kinds;
        this.codes = codes;
        this.asked = asked;
    }

    Guide guide(YamlMap file, String foundation) {
        String risk = file.has("ai_risk") ? said(file, "ai_risk") : null;
        if (foundation != null && risk == null) {
            file.report("ai_foundation", "a foundation of AI needs ai_risk: what goes wrong with AI while it is weak");
        } else if (foundation == null && risk != null) {
            file.reportKey("ai_risk", "only a foundation of AI has an ai_risk; add ai_foundation, or take this away");
        }
        return new Guide(said(file, "depends_on_it"), risk, questions(file), checks(file));
    }

    private Map<String, Question> questions(YamlMap file) {
        Map<String, Question> questions = new LinkedHashMap<>();
        file.map("questions").ifPresent(map -> {
            for (String each : map.keys()) {
                if (isAspect(each)) {
                    map.map(each).ifPresent(question -> questions.put(each, question(question, file, each)));
                } else {
                    map.reportKey(each, "\"" + each + "\" is not an " + ASPECTS + Nearest.hint(each, aspects.keySet()));
                }
            }
            aspects.keySet().stream()
                    .filter(each -> !map.has(each))
                    .forEach(each -> file.reportKey(
                            "questions", "the questions about " + each + " are missing; each aspect needs its own"));
        });
        return questions;
    }

    private boolean isAspect(String id) {
        return aspects.isEmpty() || aspects.containsKey(id);
    }

    private Question question(YamlMap map, YamlMap file, String aspect) {
        map.only(Set.of("leadership", "practitioner", "listen_for"));
        asked.add(map, "leadership", file.text("id") + ", " + aspect);
        asked.add(map, "practitioner", file.text("id") + ", " + aspect);
        Map<Integer, String> levels = map.map("listen_for").map(this::levels).orElse(Map.of());
        return new Question(said(map, "leadership"), said(map, "practitioner"), levels);
    }

    /** What is heard or seen at each of three levels. */
    private Map<Integer, String> levels(YamlMap map) {
        map.only(Question.LEVELS);
        Map<Integer, String> levels = new TreeMap<>();
        Question.LEVELS.forEach(each -> levels.put(Integer.valueOf(each), said(map, each)));
        return levels;
    }

    private List<RecordCheck> checks(YamlMap file) {
        List<RecordCheck> checks = new ArrayList<>();
        for (YamlMap each : file.maps("checks")) {
            each.only(Set.of("title", "aspect", "evidence", "do", "levels"));
            String aspect = each.text("aspect");
            if (!isAspect(aspect)) {
                each.report(
                        "aspect", "\"" + aspect + "\" is not an " + ASPECTS + Nearest.hint(aspect, aspects.keySet()));
            }
            checks.add(new RecordCheck(
                    said(each, "title"), aspect, evidence(each, aspect), said(each, "do"), verified(each)));
        }
        return checks;
    }

    private String evidence(YamlMap check, String aspect) {
        String evidence = check.text("evidence");
        EvidenceKind kind = kinds.get(evidence);
        if (kind == null && !kinds.isEmpty()) {
            check.report(
                    "evidence",
                    "\"" + evidence + "\" is not a kind of evidence of evidence.csv"
                            + Nearest.hint(evidence, kinds.keySet()));
        } else if (kind != null && kind.verifies() != check.has("levels")) {
            check.reportKey(
                    "evidence",
                    kind.verifies()
                            ? "this kind of evidence verifies a level; say below levels: what is seen at 1, 3 and 5"
                            : "a " + evidence + " verifies no level; take the levels away, or name another kind");
        } else if (kind != null
                && !kind.verifies()
                && aspects.containsKey(aspect)
                && aspects.get(aspect).kind().equals("practice")) {
            check.report("evidence", "a " + evidence + " can show what is on paper, and " + aspect + " is practice");
        }
        return evidence;
    }

    private Map<Integer, String> verified(YamlMap check) {
        return check.has("levels") ? check.map("levels").map(this::levels).orElse(Map.of()) : Map.of();
    }

    Map<String, AdviceText> advice(YamlMap file) {
        Map<String, AdviceText> advice = new LinkedHashMap<>();
        file.map("advice").ifPresent(map -> {
            for (String each : map.keys()) {
                if (!codes.isEmpty() && !codes.contains(each)) {
                    map.reportKey(
                            each,
                            "there is neither a finding nor a kind of recommendation " + each
                                    + Nearest.hint(each, codes));
                }
                map.map(each).ifPresent(text -> advice.put(each, advice(text, each)));
            }
        });
        return advice;
    }

    private AdviceText advice(YamlMap map, String code) {
        map.only(Set.of("title", "why", "steps", "in_90_days", "sign"));
        List<AdviceText.Step> steps = new ArrayList<>();
        for (YamlMap each : map.maps("steps")) {
            each.only(Set.of("who", "do"));
            steps.add(new AdviceText.Step(said(each, "who"), said(each, "do")));
        }
        return new AdviceText(said(map, "title"), said(map, "why"), steps, said(map, "in_90_days"), said(map, "sign"));
    }

    /** A text in which nothing is filled in, since it is read before anything is concluded. */
    private static String said(YamlMap map, String key) {
        return Texts.checked(map, key, Set.of());
    }
}
