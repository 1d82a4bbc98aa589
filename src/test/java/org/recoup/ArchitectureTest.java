package org.recoup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Arrows between packages go one way, and some things are done in one place only. CONTRIBUTING.md has the picture. */
@AnalyzeClasses(packages = "org.recoup", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** A package and those that it uses. */
    private static final Pattern PACKAGE =
            Pattern.compile("(?m)^org\\.(recoup\\S*) .*\\n(?: +-> (.*(?:\\n {20,}\\w.*)*)\\n)?");

    /** The picture in CONTRIBUTING.md is the rule: an arrow that is not in it is as wrong as one that nothing uses. */
    @ArchTest
    static void arrowsAreThoseOfThePicture(JavaClasses classes) throws IOException {
        Map<String, Set<String>> picture = picture();
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = inPicture(type.getPackageName(), picture.keySet());
            Set<String> used = found.computeIfAbsent(from, any -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getPackageName();
                if (to.startsWith("org.recoup")) {
                    used.add(inPicture(to, picture.keySet()));
                }
            }
            used.remove(from);
        }
        assertThat(found).isEqualTo(picture);
    }

    private static Map<String, Set<String>> picture() throws IOException {
        Map<String, Set<String>> picture = new TreeMap<>();
        Matcher packages = PACKAGE.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
        while (packages.find()) {
            String arrows = packages.group(2);
            picture.put(
                    shortName(packages.group(1)),
                    arrows == null
                            ? Set.of()
                            : new TreeSet<>(List.of(arrows.strip().split(",\\s+"))));
        }
        return picture;
    }

    /** The package of the picture that this one is, or lies in. */
    private static String inPicture(String name, Set<String> picture) {
        String shortName = shortName(name.substring("org.".length()));
        while (!picture.contains(shortName) && shortName.contains(".")) {
            shortName = shortName.substring(0, shortName.lastIndexOf('.'));
        }
        assertThat(picture).contains(shortName);
        return shortName;
    }

    private static String shortName(String name) {
        return name.startsWith("recoup.") ? name.substring("recoup.".length()) : name;
    }

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
    static final ArchRule fewKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.recoup.drl", "org.recoup.engine", "org.recoup.rulebook.compile", "org.recoup.evaluate")
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

    /** With the digits and letters of the user's language, what programs read breaks. */
    @ArchTest
    static final ArchRule nothingIsWrittenInTheLanguageOfTheMachine = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

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
