package io.plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.plumbline.engagement.ClientEngagement;
import io.plumbline.engagement.ClientView;
import io.plumbline.engagement.ClientViews;
import io.plumbline.engagement.Page;
import io.plumbline.engagement.Published;
import java.util.Set;
import java.util.stream.Stream;

/** From a result to a client there is one way, the client view (METHOD.md, section 11). */
@AnalyzeClasses(packages = "io.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ClientsSeeOnlyTheirViewTest {

    private static final DescribedPredicate<JavaClass> ANSWERS_CLIENTS =
            describe("answer clients", each -> each.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith("io.plumbline.web.AlsoForClient")));

    private static final DescribedPredicate<JavaClass> ANYTHING_BUT_VIEWS = describe(
            "anything of the program but client views and lists of them",
            each -> each.getPackageName().startsWith("io.plumbline.")
                    && !each.getPackageName().equals("io.plumbline.web")
                    && Stream.of(ClientView.class, ClientViews.class, ClientEngagement.class, Page.class)
                            .noneMatch(each::isEquivalentTo));

    @ArchTest
    static final ArchRule WHAT_ANSWERS_CLIENTS_KNOWS_NOTHING_BUT_VIEWS =
            noClasses().that(ANSWERS_CLIENTS).should().dependOnClassesThat(ANYTHING_BUT_VIEWS);

    @ArchTest
    static final ArchRule ONLY_ROUNDS_PUBLISH_AND_ONLY_WHAT_WAS_PUBLISHED_IS_READ_BACK = noClasses()
            .that(describe("are neither rounds nor where they are kept", each -> !Set.of(
                            "Rounds", "ForgottenVoices", "ArchiveIntake", "JdbcSnapshotBook")
                    .contains(each.getSimpleName())))
            .should()
            .callConstructorWhere(describe(
                    "something is published", call -> call.getTargetOwner().isEquivalentTo(Published.class)));

    @ArchTest
    static final ArchRule WHAT_CLIENTS_ARE_TOLD_OF_AN_ENGAGEMENT_IS_MADE_WHERE_THEIR_VIEWS_ARE = noClasses()
            .that(describe("are not where views are", each -> !each.isEquivalentTo(ClientViews.class)))
            .should()
            .callConstructorWhere(describe("an engagement is told to clients", call -> call.getTargetOwner()
                    .isEquivalentTo(ClientEngagement.class)));

    @ArchTest
    static final ArchRule NO_VIEW_IS_MADE_BUT_BY_ITS_OWN_RULES = noClasses()
            .that(describe("are not the view", each -> !each.isEquivalentTo(ClientView.class)))
            .should()
            .callConstructorWhere(
                    describe("a view is made", call -> call.getTargetOwner().isEquivalentTo(ClientView.class)));
}
