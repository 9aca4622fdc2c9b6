package io.plumbline.scenario;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.plumbline.interview.FactsDocument;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.scorecard.ScorecardDocument;
import io.plumbline.scorecard.ScorecardResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A real case, made into the smallest scenario that still leads to one of its conclusions. */
public final class PinnedCase {

    private static final String EXPLANATION = "explanation";

    private final Setting setting;
    private final Lexicon lexicon;
    private final Rehearsal rehearsal = new Rehearsal();

    /** Under these rules. */
    public PinnedCase(Ruleset ruleset) {
        this.setting = new Setting(ruleset, new Examples(Path.of("examples")), new Coverage()).untold();
        this.lexicon = new Lexicon(ruleset.methodology());
    }

    /**
     * The text of a feature with that scenario; it holds under these rules.
     *
     * @param given a result; one without its explanation is concluded again from the document
     * @param bytes the document it was concluded from, or null where only the explanation tells of it
     * @param words the conclusion
     * @throws NoSuchElementException when there is no such conclusion, or these rules do not come to it, with a sentence for
     *     people
     */
    public String text(JsonNode given, byte[] bytes, String words) {
        JsonNode document = bytes == null ? null : ResultJson.read(new String(bytes, StandardCharsets.UTF_8));
        JsonNode result = given.path(EXPLANATION).has("facts") ? given : concluded(bytes, document);
        Class<?> type = result.has("disciplines") ? AssessmentResult.class : ScorecardResult.class;
        Pin pin = Pin.of(words, new Outcome(type, (ObjectNode) result, lexicon), lexicon);
        JsonNode facts = result.get(EXPLANATION).get("facts");
        List<Case> starts = new ArrayList<>();
        starts.add(ToldFacts.of(facts, pin.reasons().facts()::contains));
        starts.add(ToldFacts.of(facts, any -> true));
        if (document != null) {
            starts.add(Case.of(document));
        }
        Case start = starts.stream()
                .filter(each -> holds(each, pin))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the rules do not come to \"" + pin.sentence()
                        + "\" from what the result tells of its facts; "
                        + (document == null
                                ? "name the facts document with --facts, and the rules it was concluded under with --rules"
                                : "name the rules it was concluded under with --rules")));
        return feature(new Shrinking(each -> holds(each, pin)).smallest(start), pin);
    }

    /** The document under these rules, with what led to each conclusion. */
    private JsonNode concluded(byte[] bytes, JsonNode document) {
        Ruleset ruleset = setting.ruleset();
        try {
            InputStream source = new ByteArrayInputStream(bytes);
            return ResultJson.tree(
                    document.has("statements")
                            ? ruleset.conclude(ScorecardDocument.read(source, ruleset.methodology()), true)
                            : ruleset.conclude(FactsDocument.read(source, ruleset.methodology()), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holds(Case told, Pin pin) {
        FeatureFiles file = new FeatureFiles(new TreeMap<>(), new ArrayList<>());
        file.texts().put("case.feature", feature(told, pin));
        for (Feature feature : file.parsed(new ArrayList<>())) {
            for (Pickle each : feature.getPickles()) {
                return rehearsal.holds(each, setting);
            }
        }
        return false;
    }

    private String feature(Case told, Pin pin) {
        String sentence = pin.sentence();
        String title = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        List<String> given = new ArrayList<>();
        String keyword = "Given ";
        for (String each : CaseText.of(told, lexicon)) {
            given.add("    " + (each.startsWith(" ") ? "  " + each.strip() : keyword + each));
            keyword = "And ";
        }
        String concluded = told.filledIn() == null ? "the assessment" : "the Scorecard";
        return Stream.of(
                        Stream.of("Feature: " + title, "", "  Scenario: " + title),
                        given.stream(),
                        Stream.of("    When " + concluded + " is concluded", "    Then " + sentence, ""))
                .flatMap(each -> each)
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
    }
}
