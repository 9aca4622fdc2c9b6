package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.TestRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which condition held a rule back, case by case; {@code why-not.txt} says what must come of each. */
class WhyNotTest {

    private static final Path TABLE = Path.of("src/test/resources/io/plumbline/ruleset/why-not.txt");
    private static final JsonMapper JSON = new JsonMapper();

    /** One line of the table. */
    private record Case(
            String rule,
            String example,
            String discipline,
            String changes,
            String place,
            String condition,
            String found,
            String needed) {

        static Case of(String line) {
            String[] cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            return new Case(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
        }

        @Override
        public String toString() {
            return String.join(" ", rule, example, discipline, changes).strip();
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(each -> !each.isBlank() && !each.startsWith("#"))
                .map(Case::of);
    }

    private static WhyNot answer(Case asked) {
        JsonNode document = JSON.readTree(TestRules.example(asked.example() + ".json"));
        for (String each :
                asked.changes().isEmpty() ? new String[0] : asked.changes().split(";")) {
            change(document, each.strip());
        }
        String discipline = asked.discipline().isEmpty() ? null : asked.discipline();
        return WhyNotQuestion.of(TestRules.shipped(), asked.rule(), discipline)
                .answer(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a value where a pointer says, adds one to a list, or takes it away when there is none after the sign. */
    private static void change(JsonNode document, String change) {
        String[] parts = change.split("=", 2);
        JsonPointer pointer = JsonPointer.compile(parts[0].strip());
        JsonNode parent = document.at(pointer.head());
        String name = pointer.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.add(JSON.readTree(parts[1]));
        } else if (parts[1].isBlank()) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(parts[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theConditionThatHeldARuleBackIsNamedWithWhatWasFoundAndNeeded(Case asked) {
        WhyNot answer = answer(asked);
        assertThat(answer.nearMisses()).isNotEmpty();
        WhyNot.NearMiss nearest = answer.nearMisses().get(0);
        assertThat(List.of(
                        nearest.file() + ":" + nearest.line(), nearest.condition(), nearest.found(), nearest.needed()))
                .isEqualTo(List.of(asked.place(), asked.condition(), asked.found(), asked.needed()));
    }

    @Test
    void atLeastSixtyCasesAreTried() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static WhyNot ask(String rule, String example, String discipline) {
        return answer(new Case(rule, example, discipline, "", "", "", "", ""));
    }

    @Test
    void whatIsMissingIsFollowedToTheRuleThatWouldHaveConcludedIt() {
        List<String> chain = new ArrayList<>();
        List<WhyNot.NearMiss> misses =
                ask("KIND-3", "worked-example", "service-desk").nearMisses();
        while (!misses.isEmpty()) {
            chain.add(misses.get(0).rule() + ": " + misses.get(0).said());
            misses = misses.get(0).because();
        }
        assertThat(chain)
                .containsExactly(
                        "KIND-3: there is no ShortOfTarget (Service Desk)",
                        "SHORT-1: there is no Score (Service Desk)",
                        "SCORE-1: there is no Raw (Service Desk)",
                        "RAW-2: there is no Practice (Service Desk)",
                        "HALF-2: there is no Scored (Service Desk)",
                        "ENOUGH-1: the number of AspectValue (Service Desk) needs 4 or more "
                                + "(parameter sufficient.aspects), is 0");
    }

    @Test
    void aRuleThatFiredSaysSoWithWhatItConcluded() {
        WhyNot answer = ask("RAW-2", "worked-example", "Incident Management");
        assertThat(answer.nearMisses()).isEmpty();
        assertThat(answer.fired())
                .containsExactly(new WhyNot.Fired(
                        "Incident Management",
                        List.of(
                                "Raw (Incident Management; value 2.50)",
                                "Note (Incident Management; type PAPER_CAP)")));
    }

    @Test
    void aRuleThatIsNotAboutDisciplinesSaysSo() {
        assertThat(ask("READY-22", "northgate-health", "service-desk").remark())
                .isEqualTo("this rule is not about single disciplines; this is why it did not fire at all");
    }

    @Test
    void withoutADisciplineTheNearestAreToldAndTheRestIsCounted() {
        WhyNot answer = ask("RAW-2", "edges-1", "");
        assertThat(answer.nearMisses()).hasSize(10);
        assertThat(answer.more()).isEqualTo(15);
        assertThat(answer.nearMisses().get(0).said())
                .isEqualTo("Mixed (Asset Lifecycle; value 2.32): value needs more than 2.45, is 2.32");
    }

    @Test
    void anUnknownRuleOrDisciplineIsToldWithWhatWasMeant() {
        assertThatThrownBy(() -> ask("RAV-2", "edges-1", ""))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no rule \"RAV-2\"; did you mean \"RAW-2\"?");
        assertThatThrownBy(() -> ask("RAW-2", "edges-1", "incident-managment"))
                .hasMessage("There is no discipline \"incident-managment\"; did you mean \"incident-management\"?");
    }
}
