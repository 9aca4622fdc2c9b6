package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.result.ResultJson;
import io.plumbline.ruleset.Ruleset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The proof under load would see an answer that mixes two versions, one that is late and one that failed. */
class EditionsTest {

    private final Editions editions = new Editions();

    @Test
    void anAnswerOfAnotherVersionIsSeen() {
        String shipped = editions.learn(Map.of());
        String other = editions.learn(Map.of(Editions.PARAMETERS, Editions.parameters(40)));
        Ruleset rules = TestRules.shipped();
        byte[] answer = ResultJson.bytes(
                rules.conclude(TestRules.read(TestRules.example("worked-example.json"), rules.methodology()), false));
        assertThat(editions.judge(0, 200, shipped, answer)).isNull();
        assertThat(editions.judge(0, 200, other, answer)).contains("not what version");
        assertThat(editions.judge(0, 200, "0000", answer)).contains("unknown version");
        assertThat(editions.judge(0, 503, shipped, answer)).isEqualTo("status 503");
    }
}
