package org.recoup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/** Arrows between packages go one way, and some things are done in one place only. CONTRIBUTING.md has the picture. */
@AnalyzeClasses(packages = "org.recoup", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrowsGoOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("athlete")
            .definedBy("org.recoup.athlete")
            .layer("advice")
            .definedBy("org.recoup.advice")
            .layer("conclude")
            .definedBy("org.recoup.conclude")
            .layer("read")
            .definedBy("org.recoup.read")
            .layer("facts")
            .definedBy("org.recoup.facts")
            .layer("drl")
            .definedBy("org.recoup.drl")
            .layer("engine")
            .definedBy("org.recoup.engine")
            .layer("rulebook")
            .definedBy("org.recoup.rulebook")
            .layer("compile")
            .definedBy("org.recoup.rulebook.compile")
            .layer("evaluate")
            .definedBy("org.recoup.evaluate")
            .layer("front door")
            .definedBy("org.recoup")
            .optionalLayer("scenario")
            .definedBy("org.recoup.scenario")
            .layer("cli")
            .definedBy("org.recoup.cli..")
            .whereLayer("athlete")
            .mayNotAccessAnyLayer()
            .whereLayer("advice")
            .mayNotAccessAnyLayer()
            .whereLayer("conclude")
            .mayNotAccessAnyLayer()
            .whereLayer("drl")
            .mayNotAccessAnyLayer()
            .whereLayer("read")
            .mayOnlyAccessLayers("athlete")
            .whereLayer("facts")
            .mayOnlyAccessLayers("athlete")
            .whereLayer("engine")
            .mayOnlyAccessLayers("conclude", "drl", "facts")
            // The cards speak of verdicts and priorities, which are words of the advice.
            .whereLayer("rulebook")
            .mayOnlyAccessLayers("conclude", "advice", "facts", "drl", "engine")
            .whereLayer("compile")
            .mayOnlyAccessLayers("conclude", "advice", "facts", "drl", "engine", "rulebook")
            .whereLayer("evaluate")
            .mayOnlyAccessLayers("athlete", "advice", "conclude", "facts", "engine", "rulebook")
            .whereLayer("front door")
            .mayOnlyAccessLayers("athlete", "advice", "engine", "rulebook", "compile", "evaluate")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.recoup.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages("org.recoup.cli..", "org.recoup.spark")
            .should(accessStandardStreams());

    @ArchTest
    static final ArchRule nobodyLogsThroughTheJdk =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsItsParser = noClasses()
            .that()
            .resideOutsideOfPackage("org.recoup.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule oneJobKnowsSparkAndNobodyKnowsTheJob = noClasses()
            .that()
            .resideOutsideOfPackage("org.recoup.spark")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "scala..", "org.recoup.spark");

    @ArchTest
    static final ArchRule columnsComeFromAdviceAlone = classes()
            .that()
            .resideInAPackage("org.recoup.parquet")
            .should()
            .onlyAccessClassesThat()
            .resideInAnyPackage("java..", "com.github.luben.zstd", "org.recoup.advice", "org.recoup.parquet");

    @ArchTest
    static final ArchRule factsAndAdviceKnowNoEngine = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.recoup.athlete",
                    "org.recoup.advice",
                    "org.recoup.read",
                    "org.recoup.facts",
                    "org.recoup.conclude",
                    "org.recoup.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule onlyTheEnginePackageKnowsTheModelOfTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.recoup.engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools.model..", "org.drools.modelcompiler..");

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull =
            classes().that().resideInAPackage("org.recoup..").should(beInANullMarkedPackage());

    @ArchTest
    static void thereIsSomethingToCheck(JavaClasses classes) {
        if (classes.size() < 50) {
            throw new AssertionError("only " + classes.size() + " classes were found");
        }
    }

    private static ArchCondition<JavaClass> accessStandardStreams() {
        return GeneralCodingRules.ACCESS_STANDARD_STREAMS;
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type,
                        marked,
                        type.getPackageName() + " of " + type.getName() + (marked ? " is" : " is not")
                                + " @NullMarked"));
            }
        };
    }
}
