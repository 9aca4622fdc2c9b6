package io.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two results are compared as METHOD.md means it. */
class JsonDifferenceTest {

    private static Optional<String> first(String expected, String found) {
        JsonMapper json = new JsonMapper();
        return JsonDifference.first(json.readTree(expected), json.readTree(found));
    }

    @Test
    void nullIsTheSameAsAbsentAndMoreMayBeFound() {
        assertThat(first("{\"a\": null, \"b\": 2.50}", "{\"b\": 2.5, \"c\": 1}"))
                .isEmpty();
        assertThat(first("{\"b\": 3}", "{\"b\": 3.00, \"a\": null}")).isEmpty();
    }

    @Test
    void aMissingOrAnotherValueIsNamedByItsPath() {
        assertThat(first("{\"a\": [{\"b\": 1}]}", "{\"a\": [{\"b\": 1.01}]}"))
                .hasValue("/a/0/b: expected 1 but found 1.01");
        assertThat(first("{\"a\": 1}", "{}")).hasValue("/a: expected 1 but found nothing");
        assertThat(first("{\"a\": null}", "{\"a\": 0}")).hasValue("/a: expected nothing but found 0");
        assertThat(first("{\"a\": 1}", "{\"a\": \"1\"}")).hasValue("/a: expected 1 but found \"1\"");
    }

    @Test
    void orderMattersInEveryListButTheFindings() {
        assertThat(first("{\"waves\": [1, 2]}", "{\"waves\": [2, 1]}")).hasValue("/waves/0: expected 1 but found 2");
        assertThat(first("{\"findings\": [1, 2]}", "{\"findings\": [2, 1]}")).isEmpty();
    }

    @Test
    void aListMustNotBeLongerOrShorter() {
        assertThat(first("{\"a\": [1]}", "{\"a\": [1, 2]}")).hasValue("/a/1: expected nothing but found 2");
        assertThat(first("{\"findings\": [1, 1]}", "{\"findings\": [1]}"))
                .hasValue("/findings/1: expected 1 but found nothing");
        assertThat(first("{\"findings\": [1]}", "{\"findings\": [1, 1]}"))
                .hasValue("/findings: expected nothing but found 1");
    }
}
