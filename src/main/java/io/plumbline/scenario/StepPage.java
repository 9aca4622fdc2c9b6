package io.plumbline.scenario;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page on which analysts find every sentence that a scenario can be made of. */
public final class StepPage {

    private static final String HEAD = """
            # Every sentence a scenario can be made of

            This page is written by `java -jar plumbline.jar test --vocabulary`; the build compares the two.

            A scenario tells what is known, has it concluded, and says what must come of it. Names are those of the tables
            under `rules/`, by display name or id; case, plural, hyphens and "and" make no difference. Where a sentence takes
            one name it takes several (`Change Control and Service Desk`), all (`every discipline`, `every paper aspect`,
            `every discipline but Service Desk`) or some (`the first 4 aspects`). People have no names: `two leaders`,
            `the third practitioner`, `another leader`, `the practitioners`. A level is a number from 0 to 5 or `don't know`.
            What is said later holds. `Background:`, `Scenario Outline:` with `Examples:`, tags and tables are those of
            Gherkin, and `# language: de` at the top of a file lets its keywords be German: the sentences stay as they are
            here. A scenario tagged with a rule's id (`@RAW-2`) proves that rule.
            """;

    private record Chapter(String title, Class<?> steps) {}

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("What was agreed, collected and changed", Agreed.class),
            new Chapter("What interviewees said", Told.class),
            new Chapter("What one person answered on a Scorecard", Filled.class),
            new Chapter("What is concluded", Concluded.class),
            new Chapter("What is found and recommended", Remarked.class),
            new Chapter("Why", Traced.class));

    /**
     * One sentence.
     *
     * @param keyword how it usually begins: Given, When or Then
     * @param pattern its form, with braces where names and figures go
     * @param means what it says
     * @param example the sentence as one would write it
     */
    public record Step(String keyword, String pattern, String means, String example) {}

    private StepPage() {}

    /** All sentences, in the order of the page. */
    public static List<Step> steps() {
        return CHAPTERS.stream().flatMap(each -> steps(each.steps())).toList();
    }

    private static Stream<Step> steps(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(Sentence.class))
                .map(StepPage::step)
                .sorted(Comparator.comparing(
                                (Step each) -> List.of("Given", "When", "Then").indexOf(each.keyword()))
                        .thenComparing(Step::pattern));
    }

    private static Step step(Method method) {
        Sentence sentence = method.getAnnotation(Sentence.class);
        Given given = method.getAnnotation(Given.class);
        When when = method.getAnnotation(When.class);
        return given != null
                ? new Step("Given", given.value(), sentence.means(), sentence.example())
                : when != null
                        ? new Step("When", when.value(), sentence.means(), sentence.example())
                        : new Step(
                                "Then", method.getAnnotation(Then.class).value(), sentence.means(), sentence.example());
    }

    /** The page in Markdown. */
    public static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Chapter chapter : CHAPTERS) {
            page.append("\n## ").append(chapter.title()).append('\n');
            steps(chapter.steps()).forEach(each -> page.append("\n`")
                    .append(each.pattern())
                    .append("`  \n")
                    .append(each.means())
                    .append("\n\n    ")
                    .append(each.keyword())
                    .append(' ')
                    .append(each.example().replace("\n", "\n    "))
                    .append('\n'));
        }
        return page.toString();
    }
}
