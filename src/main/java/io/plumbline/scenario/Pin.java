package io.plumbline.scenario;

import io.plumbline.methodology.Nearest;
import io.plumbline.scorecard.ScorecardResult;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One conclusion, as a scenario says it.
 *
 * @param sentence the sentence that follows Then
 * @param reasons what it rests on
 */
record Pin(String sentence, Reasons reasons) {

    private static final Pattern REMARK =
            Pattern.compile("(?i)(?:the )?(finding|note) (\\w+) (?:of|on|about|for) (.+?)(?: on (.+))?");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:the )?label (\\w+)(?: of .+)?");
    private static final Pattern RECOMMENDED = Pattern.compile("(?i)(?:the )?recommendation (?:of|about|for) (.+)");
    private static final Pattern FIGURE = Pattern.compile("(?i)(?:the )?(.+?) of (.+)");
    private static final int SHOWN = 60;

    /**
     * The conclusion of a result that somebody names: {@code finding TACIT_HEROICS of change-control},
     * {@code score of Service Desk}, {@code verdict}.
     *
     * @throws NoSuchElementException when it has none of that name, with a sentence for people
     */
    static Pin of(String words, Outcome outcome, Lexicon lexicon) {
        String asked = words.strip().replaceAll("\\s+", " ");
        try {
            return new Pins(outcome, lexicon).of(asked);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new NoSuchElementException(e.getMessage(), e);
        }
    }

    /** How one kind after the other is looked for. */
    private record Pins(Outcome outcome, Lexicon lexicon) {

        Pin of(String asked) {
            Matcher remark = REMARK.matcher(asked);
            if (remark.matches()) {
                return remark(remark.group(1).toLowerCase(), remark.group(2), remark.group(3), remark.group(4));
            }
            Matcher label = LABEL.matcher(asked);
            if (label.matches()) {
                return label(label.group(1));
            }
            Matcher recommended = RECOMMENDED.matcher(asked);
            if (recommended.matches()) {
                return figure("kind", recommended.group(1));
            }
            Matcher figure = FIGURE.matcher(asked);
            return figure.matches()
                    ? figure(figure.group(1), figure.group(2))
                    : alone(asked.replaceFirst("^[Tt]he ", ""));
        }

        private Pin remark(String type, String code, String of, String aspect) {
            Remarks remarks = new Remarks(outcome, lexicon);
            List<JsonNode> found = remarks.of(of, new Phrases.Remark(type, code, aspect));
            if (found.isEmpty()) {
                List<String> others = remarks.of(of, new Phrases.Remark(type, null, null)).stream()
                        .map(each -> each.get("type").asString())
                        .distinct()
                        .toList();
                throw new IllegalArgumentException(
                        of + " has no " + type + " " + code + "; it has " + Words.several(others));
            }
            String on = aspect == null
                    ? ""
                    : " on " + lexicon.of("aspect").name(lexicon.of("aspect").one(aspect));
            return new Pin(
                    named(of) + " has the " + type + " " + code + on,
                    Reasons.of(outcome, type.equals("note") ? outcome.thing(of).nodes() : found));
        }

        private Pin label(String code) {
            List<String> known =
                    Found.in(outcome.thing("the Scorecard"), "labels", lexicon).strings();
            if (!known.contains(code)) {
                throw new IllegalArgumentException("there is no label " + code + Nearest.hint(code, known));
            }
            return new Pin("the Scorecard has the label " + code, Reasons.naming(outcome, "label", code));
        }

        /** Of whatever has such a figure and is the only one. */
        private Pin alone(String figure) {
            if (outcome.type() == ScorecardResult.class) {
                return figure(figure, "the Scorecard");
            }
            List<String> having = outcome.parts().stream()
                    .filter(each ->
                            !Found.in(outcome.thing(each), figure, lexicon).isNothing())
                    .toList();
            if (having.size() != 1) {
                KnownFigures.require(figure, outcome.type(), lexicon);
                throw new IllegalArgumentException("say of what, such as: " + figure + " of Service Desk");
            }
            return figure(figure, "the " + having.get(0));
        }

        private Pin figure(String figure, String of) {
            Outcome.Thing thing = outcome.thing(of);
            Found found = Found.in(thing, figure, lexicon);
            if (found.isNothing()) {
                KnownFigures.require(figure, outcome.type(), lexicon);
                throw new IllegalArgumentException(
                        "the result has no " + figure + " of " + of + ", and nothing leads to what is not there");
            }
            String value = found.number() != null
                    ? found.number().toPlainString()
                    : found.node().isBoolean()
                            ? found.node().asBoolean() ? "yes" : "no"
                            : found.node().isObject()
                                    ? found.node().path("value").asString("")
                                    : found.inWords(lexicon);
            boolean text = found.node().isString() && value.contains(" ");
            String shown = value.length() > SHOWN ? value.substring(0, SHOWN) : value;
            String verb = found.node().isArray() && found.node().size() > 1 ? " are " : " is ";
            return new Pin(
                    "the " + figure + " of " + named(of)
                            + (text ? " says \"" + shown.replaceAll("\".*", "") + "\"" : verb + value),
                    Reasons.of(outcome, thing.nodes()).about(value).named(figure));
        }

        private String named(String thing) {
            return lexicon.of("discipline")
                    .find(thing)
                    .map(lexicon.of("discipline")::name)
                    .orElse(thing);
        }
    }
}
