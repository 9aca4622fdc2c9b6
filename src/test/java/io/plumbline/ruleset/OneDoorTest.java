package io.plumbline.ruleset;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.SourceFiles;
import java.util.Map;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;

/** Rules are compiled in one place, from what was checked, and read before any of their code is defined. */
@AnalyzeClasses(packages = "io.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class OneDoorTest {

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_BUILDS_RULES = noClasses()
            .that()
            .doNotHaveSimpleName("RuleBuild")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(KieServices.class, KieBuilder.class);

    @ArchTest
    static final ArchRule ONLY_THE_COMPILER_ASKS_FOR_A_BUILD = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(RuleCompiler|RuleBuild|Variants)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RuleBuild.class);

    @ArchTest
    static final ArchRule THE_COMPILER_TAKES_ONLY_WHAT_WAS_CHECKED =
            constructors().that().areDeclaredIn(RuleCompiler.class).should().haveRawParameterTypes(CheckedRules.class);

    @ArchTest
    static final ArchRule ONLY_A_RULESET_ASKS_THE_COMPILER = noClasses()
            .that()
            .doNotHaveSimpleName("Ruleset")
            .and()
            .doNotHaveSimpleName("Variants")
            .and()
            .doNotHaveSimpleName("RuleCompiler")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RuleCompiler.class);

    @ArchTest
    static final ArchRule NOTHING_PASSES_FOR_CHECKED_THAT_WAS_NOT = noClasses()
            .that()
            .doNotHaveSimpleName("CheckedRules")
            .should()
            .callConstructor(
                    CheckedRules.class,
                    RulesetVersion.class,
                    SourceFiles.class,
                    Manifest.class,
                    Methodology.class,
                    Map.class);
}
