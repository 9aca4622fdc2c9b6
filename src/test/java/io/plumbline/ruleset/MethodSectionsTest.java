package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What rules and parameters METHOD.md speaks of there are, and it leaves out none. */
class MethodSectionsTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\d+)\\. ");
    private static final Pattern PARAMETER = Pattern.compile("\\b[a-z][a-z-]+(?:\\.[a-z][a-z-]+)+\\b(?![./(])");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`|(?m)^    .*$");

    private static String method;

    @BeforeAll
    static void read() throws IOException {
        method = Files.readString(TestRules.FOLDER.resolve("METHOD.md"));
    }

    @Test
    void everySectionThatARuleNamesIsAHeading() {
        List<String> headings =
                HEADING.matcher(method).results().map(each -> each.group(1)).toList();
        assertThat(headings).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(TestRules.shipped().rules().values())
                .allSatisfy(each -> assertThat(headings).as(each.id()).contains(each.method()));
    }

    @Test
    void everyParameterThatTheMethodNamesExistsAndEveryOneThatExistsIsNamed() {
        String code = CODE.matcher(method).results().map(MatchResult::group).collect(Collectors.joining("\n"));
        List<String> named = PARAMETER
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(each -> !each.matches(".*\\.(csv|yml|json)"))
                .distinct()
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        TestRules.shipped().methodology().parameters().ids());
    }
}
