package io.plumbline.engagement;

import io.plumbline.engagement.EngagementArchive.Agreed;
import io.plumbline.engagement.EngagementArchive.Concluded;
import io.plumbline.engagement.EngagementArchive.Gathered;
import io.plumbline.engagement.EngagementArchive.Heard;
import io.plumbline.interview.InputError;
import io.plumbline.interview.JsonDocument;
import io.plumbline.interview.JsonValues;
import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Methodology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads an archive from outside, with every error at its place. It trusts it in nothing: what is taken in is checked as it
 * would be if it were sent piece by piece.
 */
final class ArchiveReader {

    private static final int MOST_ROUNDS = 1000;
    private static final List<String> FIELDS = List.of("format", "engagement", "rounds", "concluded");
    private static final List<String> AGREED =
            List.of("client", "title", "mode", "modeFixed", "aiIntent", "assessedOn", "disciplines", "state", "round");

    private final RulesAtHand rules;
    private final Methodology methodology;
    private final List<InputError> errors;

    private ArchiveReader(RulesAtHand rules, List<InputError> errors) {
        this.rules = rules;
        this.methodology = rules.now().methodology();
        this.errors = errors;
    }

    /**
     * The archive in a document.
     *
     * @throws RefusedInput with everything that is wrong with it
     */
    static EngagementArchive read(byte[] document, RulesAtHand rules) {
        List<InputError> errors = new ArrayList<>();
        ArchiveReader reader = new ArchiveReader(rules, errors);
        EngagementArchive archive = reader.archive(JsonValues.of("", JsonDocument.read(document, errors), errors));
        if (!errors.isEmpty()) {
            throw RefusedInput.of(errors.stream().sorted().toList());
        }
        return archive;
    }

    private EngagementArchive archive(JsonValues document) {
        document.word("format", List.of(EngagementArchive.FORMAT), "the form " + EngagementArchive.FORMAT);
        document.only(FIELDS, "a field of an archive");
        for (String each : FIELDS.subList(1, FIELDS.size())) {
            if (!document.has(each)) {
                document.refuse(each, "what GET …/archive gives here");
            }
        }
        if (!errors.isEmpty()) {
            return null;
        }
        Agreed agreed = agreed(document.object("engagement"));
        List<Gathered> rounds = new ArrayList<>();
        for (Object each : document.list("rounds")) {
            rounds.add(new ArchivedRound(at(document, "rounds", rounds.size(), each), methodology, errors).read());
        }
        List<Concluded> concluded = new ArrayList<>();
        for (Object each : document.list("concluded")) {
            JsonValues fields = at(document, "concluded", concluded.size(), each);
            concluded.add(new ArchivedConclusion(fields, rules, errors).read());
        }
        if (errors.isEmpty()) {
            requireWhole(document, agreed, rounds, concluded);
            facts(document, rounds);
        }
        return new EngagementArchive(EngagementArchive.FORMAT, agreed, rounds, concluded);
    }

    private JsonValues at(JsonValues document, String list, int index, Object value) {
        return JsonValues.of(document.at(list) + "/" + index, value, errors);
    }

    private Agreed agreed(JsonValues fields) {
        fields.only(AGREED, "what was agreed");
        List<String> states = Arrays.stream(State.values()).map(State::word).toList();
        String mode = fields.word("mode", Mode.words(), "one of " + String.join(", ", Mode.words()));
        String state = fields.word("state", states, "one of " + String.join(", ", states));
        Integer round = ArchivedRound.number(fields, "round", MOST_ROUNDS);
        Map<String, Object> disciplines = ArchivedRound.object(fields, "disciplines");
        return new Agreed(
                fields.required("client", 200),
                fields.required("title", 200),
                mode == null ? null : Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                flag(fields, "modeFixed"),
                flag(fields, "aiIntent"),
                fields.date("assessedOn"),
                disciplines,
                state == null ? null : State.valueOf(state.toUpperCase(Locale.ROOT)),
                round == null ? 0 : round);
    }

    private static boolean flag(JsonValues fields, String name) {
        if (!fields.has(name)) {
            fields.refuse(name, "true or false");
        }
        return fields.flag(name, false);
    }

    /** Every round is there once, and those that are over were concluded. */
    private static void requireWhole(
            JsonValues document, Agreed agreed, List<Gathered> rounds, List<Concluded> concluded) {
        boolean open = agreed.state() == State.OPEN;
        int over = open ? agreed.round() - 1 : agreed.round();
        if (rounds.size() != agreed.round()
                || !areInOrder(rounds.stream().map(Gathered::round).toList())) {
            document.refuse("rounds", "the rounds from 1 to " + agreed.round() + ", each once and in order");
        }
        if (concluded.size() != over
                || !areInOrder(concluded.stream().map(Concluded::round).toList())) {
            document.refuse("concluded", "the rounds that are over, from 1 to " + over + ", each once and in order");
        } else if (!open
                && (agreed.state() == State.PUBLISHED)
                        == (concluded.get(over - 1).view() == null)) {
            document.refuse(
                    "concluded", "a last round that is " + agreed.state().word() + ", as the engagement says it is");
        }
        boolean answered =
                rounds.stream().flatMap(each -> each.interviews().stream()).anyMatch(ArchiveReader::isTold);
        if (answered && !agreed.modeFixed()) {
            document.object("engagement").refuse("modeFixed", "true, since interviewees have answered");
        }
    }

    private static boolean areInOrder(List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTold(Heard heard) {
        return !heard.habits().isEmpty()
                || heard.overallEstimate() != null
                || heard.answers().stream().anyMatch(each -> !each.answers().isEmpty());
    }

    /** Reads each round as the facts document that it makes. */
    private void facts(JsonValues document, List<Gathered> rounds) {
        JsonValues agreed = document.object("engagement");
        int index = 0;
        for (Object each : document.list("rounds")) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("organisation", agreed.raw("client"));
            for (String name : List.of("aiIntent", "assessedOn", "disciplines")) {
                facts.put(name, agreed.raw(name));
            }
            new ArchivedFacts((Map<?, ?>) each, rounds.get(index), "/rounds/" + index, methodology)
                    .check(facts, errors);
            index++;
        }
    }
}
