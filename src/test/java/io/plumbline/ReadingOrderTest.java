package io.plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.IntStream;

/** Packages stand in reading order: each may use those above it and none below. */
@AnalyzeClasses(packages = "io.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadingOrderTest {

    private static final List<String> ORDER = List.of(
            "methodology",
            "interview",
            "scoring",
            "baseline",
            "perception",
            "finding",
            "recommendation",
            "readiness",
            "result",
            "scorecard",
            "ruleset",
            "analysis",
            "mutation",
            "scenario",
            "account",
            "engagement",
            "store",
            "web",
            "cli");

    @ArchTest
    static final ArchRule CODE_USES_ONLY_WHAT_STANDS_ABOVE_IT =
            CompositeArchRule.of(IntStream.range(0, ORDER.size() - 1)
                    .mapToObj(ReadingOrderTest::usesNothingBelow)
                    .toList());

    @ArchTest
    static final ArchRule ONLY_RULESET_KNOWS_DROOLS = noClasses()
            .that()
            .resideOutsideOfPackage("io.plumbline.ruleset..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule ONLY_ROOT_ENGAGEMENT_STORE_AND_WEB_KNOW_SPRING = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.plumbline", "io.plumbline.engagement..", "io.plumbline.store..", "io.plumbline.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    /** A use case says what belongs together; with anything else of Spring it could not be read without knowing it. */
    @ArchTest
    static final ArchRule ENGAGEMENT_KNOWS_TRANSACTIONS_ALONE = noClasses()
            .that()
            .resideInAPackage("io.plumbline.engagement..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .and(not(resideInAPackage("org.springframework.transaction.."))));

    @ArchTest
    static final ArchRule NOBODY_USES_THE_OLD_JACKSON = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    private static ArchRule usesNothingBelow(int place) {
        String[] below = ORDER.subList(place + 1, ORDER.size()).stream()
                .map(each -> "io.plumbline." + each + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("io.plumbline." + ORDER.get(place) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below)
                .allowEmptyShould(true);
    }
}
