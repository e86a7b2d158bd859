package io.github.pes4j.examples;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The structure of the modules, as rules with reasons. */
class ArchitectureTest {

    private static final Set<String> WHOLE_NUMBERS_IN_DOUBLES = Set.of(
            "Batch",
            "BlockScoring",
            "ColumnChoice",
            "CompiledScorer",
            "CountColumn",
            "FractionColumn",
            "Grading",
            "LeafUnits",
            "QuotientRounding",
            "ShareColumn",
            "TierColumn",
            "WholeUnits");

    private static final String ROOT = "io.github.pes4j";

    /** Draws, indices and eigenvectors are estimates, and doubles are made for them; a score never is one. */
    private static final DescribedPredicate<JavaClass> STATISTICS = resideInAnyPackage(
                    ROOT + ".scoring.sensitivity..", ROOT + ".scoring.weighting..")
            .or(DescribedPredicate.describe("draw levers", ArchitectureTest::drawsLevers));

    private static final JavaClasses PES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theRulesLookAtSomething() {
        assertThat(PES.stream().map(JavaClass::getPackageName).distinct())
                .contains(
                        ROOT + ".core.value",
                        ROOT + ".core.form",
                        ROOT + ".scoring",
                        ROOT + ".io.json",
                        ROOT + ".io.excel",
                        ROOT + ".examples");
        assertThat(PES.size()).isGreaterThan(150);
    }

    @Test
    void scoringIsPure() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".scoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", ROOT + ".core.io..")
                .orShould()
                .dependOnClassesThat(resideInAPackage(ROOT + ".core.form..")
                        // What targets and actuals mean in words: pure, and levers are put to such words.
                        .and(DescribedPredicate.not(simpleName("Notation"))))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethodWhere(target(nameMatching("now")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethodWhere(readsTheClock())
                .because("a score must depend on its arguments alone")
                .check(PES);
    }

    /** Dates of vouchers are arguments; today is not. */
    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe(
                "a method of java.time that asks for now",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now"));
    }

    @Test
    void adaptersAndScoringDoNotSeeEachOther() {
        for (String one : new String[] {".scoring..", ".io.json..", ".io.excel.."}) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + one)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                                    ROOT + ".scoring..",
                                    ROOT + ".io.json..",
                                    ROOT + ".io.excel..",
                                    ROOT + ".examples..")
                            .and(resideInAnyPackage(ROOT + one).negate()))
                    .because("each of them must be usable without the others")
                    .check(PES);
        }
    }

    @Test
    void coreKnowsNoneOfTheOthers() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".scoring..", ROOT + ".io..", ROOT + ".examples..", ROOT + ".testkit..")
                .because("everything stands on the core")
                .check(PES);
    }

    @Test
    void filesStayInTheirAdapters() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".io.excel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .because("only one module may need POI")
                .check(PES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".io.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("only one module may need Jackson")
                .check(PES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a stranger must be able to read one package after the other")
                .check(PES);
    }

    @Test
    void onlyTheCommandSpeaksOnStandardStreams() {
        JavaClasses library = PES.that(resideInAnyPackage(ROOT + ".examples..").negate());
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("a library says what it has to say in values")
                .check(library);
    }

    @Test
    void publicSignaturesShowNoThirdParty() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".core..", ROOT + ".scoring..", ROOT + ".io..")
                .and()
                .arePublic()
                .should(showOnlyPesAndTheJdk())
                .because("a dependency in a signature becomes a dependency of everybody")
                .check(PES);
    }

    @Test
    void noMoneyOrPointsPassThroughBinaryFractions() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".core..", ROOT + ".scoring..", ROOT + ".io.json..")
                .and(DescribedPredicate.not(holdWholeNumbersInDoubles()))
                .and(DescribedPredicate.not(STATISTICS))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Double")
                .orShould(haveFieldsOrCodeUnitsOf("double", "float"))
                .because("4.35 × 1/2 is 2.175, and no double holds it")
                .check(PES);
    }

    /** The columns of compiled scoring: whole numbers below 2^53, which doubles hold exactly; see docs/rationale.md. */
    private static DescribedPredicate<JavaClass> holdWholeNumbersInDoubles() {
        return DescribedPredicate.describe(
                "hold whole numbers in doubles",
                type -> type.getPackageName().equals(ROOT + ".scoring.compiled")
                        && WHOLE_NUMBERS_IN_DOUBLES.contains(type.getName()
                                .replaceFirst("\\$.*", "")
                                .substring(ROOT.length() + ".scoring.compiled.".length())));
    }

    @Test
    void nobodyIsShownADouble() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".core..", ROOT + ".scoring..", ROOT + ".io.json..")
                .and(DescribedPredicate.not(STATISTICS))
                .and()
                .arePublic()
                .should(new ArchCondition<>("show a double") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean shown = type.getCodeUnits().stream()
                                .filter(unit -> isVisible(unit.getModifiers()))
                                .flatMap(ArchitectureTest::types)
                                .anyMatch(one -> one.getName().equals("double"));
                        events.add(new SimpleConditionEvent(type, shown, type.getName() + " shows a double"));
                    }
                })
                .because("whole numbers in doubles are an affair of the columns alone")
                .check(PES);
    }

    /** They turn drawn numbers into decimals, which are scored, and totals into statistics. */
    private static boolean drawsLevers(JavaClass type) {
        return Set.of(
                        "MonteCarlo",
                        "MorrisStudy",
                        "RankStudy",
                        "SobolStudy",
                        "Statistics",
                        "StudyRuns",
                        "Variation",
                        "Varied")
                .stream()
                .anyMatch(name -> (type.getName() + "$").startsWith(ROOT + ".scoring.whatif." + name + "$"));
    }

    private static ArchCondition<JavaClass> showOnlyPesAndTheJdk() {
        return new ArchCondition<>("show only types of PES and of the JDK") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> shown = Stream.concat(
                        type.getCodeUnits().stream()
                                .filter(unit -> isVisible(unit.getModifiers()))
                                .flatMap(ArchitectureTest::types),
                        type.getFields().stream()
                                .filter(field -> isVisible(field.getModifiers()))
                                .map(JavaField::getRawType));
                shown.filter(ArchitectureTest::isThirdParty)
                        .forEach(third -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + third.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveFieldsOrCodeUnitsOf(String... primitives) {
        return new ArchCondition<>("have fields, parameters or results of " + String.join(", ", primitives)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> used = Stream.concat(
                        type.getCodeUnits().stream().flatMap(ArchitectureTest::types),
                        type.getFields().stream().map(JavaField::getRawType));
                boolean found = used.anyMatch(one -> Stream.of(primitives).anyMatch(one.getName()::equals));
                events.add(new SimpleConditionEvent(type, found, type.getName() + " uses binary fractions"));
            }
        };
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isThirdParty(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.contains(".") && !name.startsWith("java.") && !name.startsWith(ROOT);
    }
}
