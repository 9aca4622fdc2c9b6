package io.plumbline.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A place in a result is called the same, whatever it is compared with. */
class DifferenceTest {

    private static final String WHOLE =
            "{\"disciplines\": [{\"discipline\": \"service-desk\", \"group\": \"restore\", \"raw\": %s}]}";

    @Test
    void aDisciplineIsNamedWithoutItsGroupAlsoWhereTheGroupIsSaid() {
        var now = ResultJson.read(WHOLE.formatted("2.40"));
        var before = ResultJson.read(WHOLE.formatted("2.50"));
        var expected = ResultJson.read("{\"disciplines\": [{\"discipline\": \"service-desk\", \"raw\": 2.50}]}");
        assertThat(Difference.between(before, now))
                .extracting(Difference::pointer)
                .containsExactly("/disciplines/service-desk/raw");
        assertThat(Difference.against(expected, now))
                .extracting(Difference::pointer)
                .containsExactly("/disciplines/service-desk/raw");
    }
}
