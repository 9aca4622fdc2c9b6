package io.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.ruleset.Vocabulary;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is held to be certain of facts speaks of facts and fields that there are. */
class CertainTest {

    private static boolean exists(String name) {
        String[] parts = name.split("\\.");
        Class<?> type = Vocabulary.type(parts[0]);
        return type != null
                && Arrays.stream(type.getMethods())
                        .anyMatch(each -> each.getName().equals(parts[1]));
    }

    @Test
    void everyFieldThatIsNamedExists() {
        assertThat(Certain.named()).hasSizeGreaterThan(100).allMatch(CertainTest::exists);
    }

    @Test
    void aFieldThatIsNoneIsSeen() {
        assertThat(Stream.of("Score.vallue", "Skore.value")).noneMatch(CertainTest::exists);
    }

    @Test
    void ofATypeThatIsNotListedThereMayBeSeveral() {
        assertThat(Certain.key("Note")).isNull();
        assertThat(Certain.key("Score")).containsExactly("discipline");
    }
}
