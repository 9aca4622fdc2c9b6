package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.cli.Desk.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code why-not} tells at the desk. */
class WhyNotCommandTest {

    private static Answer ask(String... arguments) {
        return new Desk().type(arguments);
    }

    @Test
    void theConditionThatHeldARuleBackIsToldWithItsPlace() {
        Answer answer = ask(
                "why-not",
                "ENOUGH-2",
                "--facts",
                Desk.example("worked-example"),
                "--discipline",
                "Incident Management");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output().lines())
                .containsExactly(
                        "ENOUGH-2 too few aspects give no score (scoring/sufficiency.drl:17)",
                        "",
                        "It did not fire. What held it back:",
                        "  - ENOUGH-2 (scoring/sufficiency.drl:22) Incident Management: the number of AspectValue (Incident",
                        "    Management) needs less than 4 (parameter sufficient.aspects), is 7");
    }

    @Test
    void aRuleThatFiredSaysSo() {
        Answer answer = ask(
                "why-not", "raw-2", "--facts", Desk.example("worked-example"), "--discipline", "incident-management");
        assertThat(answer.output())
                .contains("It did fire, once:", "Raw (Incident Management; value 2.50)")
                .doesNotContain("held it back");
    }

    @Test
    void aRuleForScorecardsIsAskedWithAScorecard() {
        assertThat(ask("why-not", "CARD-3", "--facts", Desk.example("scorecard-too-few"))
                        .output()
                        .replaceAll("\\s+", " "))
                .contains("the number of Statement needs 10 or more (parameter scorecard.min-statements), is 3");
    }

    @Test
    void theSameIsToldAsJson() {
        Answer answer = ask(
                "why-not",
                "KIND-3",
                "--facts",
                Desk.example("edges-2"),
                "--format",
                "json",
                "--discipline",
                "service-desk");
        JsonNode whole = new JsonMapper().readTree(answer.output());
        assertThat(whole.get("rule").asString()).isEqualTo("KIND-3");
        assertThat(whole.get("discipline").asString()).isEqualTo("service-desk");
    }

    @Test
    void noLineIsWiderThanAPage() {
        assertThat(ask("why-not", "READY-15", "--facts", Desk.example("northgate-health"))
                        .output()
                        .lines())
                .allMatch(each -> each.length() <= Page.WIDTH);
    }

    @Test
    void whatIsUnknownIsToldWithWhatWasMeant() {
        Answer answer = ask("why-not", "KIMD-3", "--facts", Desk.example("worked-example"));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("There is no rule \"KIMD-3\"; did you mean \"KIND-3\"?");
        Answer other =
                ask("why-not", "KIND-3", "--facts", Desk.example("worked-example"), "--discipline", "servce-desk");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.errors()).contains("did you mean \"service-desk\"?");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Answer answer = ask("why-not", "KIND-3", "--facts", "nowhere.json");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("There is no file nowhere.json");
    }
}
