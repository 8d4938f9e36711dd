package io.arclight.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may know whom. The parser knows Calcite, the executor does not, and the planner is the only module that knows both;
 * sessions know planner and executor, doors know sessions.
 */
@AnalyzeClasses(packages = "io.arclight", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PARSER = "io.arclight.parser..";
    private static final String EXEC = "io.arclight.exec..";
    private static final String PLANNER = "io.arclight.planner..";
    private static final String SESSION = "io.arclight.session..";
    private static final String API = "io.arclight.sql..";
    private static final String SERVER = "io.arclight.server..";
    private static final String DRIVER = "io.arclight.jdbc..";
    private static final String CALCITE = "org.apache.calcite..";
    private static final String AVATICA = "org.apache.calcite.avatica..";

    /** The first level of packages in each module. */
    private static final Map<String, Set<String>> PACKAGES = Map.of(
            "exec",
            Set.of(
                    "type",
                    "column",
                    "memory",
                    "plan",
                    "expression",
                    "function",
                    "row",
                    "operator",
                    "exchange",
                    "schedule",
                    "source",
                    "metric",
                    "error",
                    "setting",
                    "evaluate",
                    "variant"),
            "planner",
            Set.of(
                    "analyze",
                    "catalog",
                    "command",
                    "explain",
                    "logical",
                    "optimize",
                    "physical",
                    "rel",
                    "rex",
                    "statistics",
                    "syntax",
                    "translate",
                    "validate"),
            "parser",
            Set.of("grammar", "relation", "statement", "tree"),
            "session",
            Set.of("cache", "catalog", "engine", "execution", "listing", "query", "rows", "statement", "text"),
            "server",
            Set.of("avatica", "cli", "engine", "http", "log", "result"),
            "jdbc",
            Set.of("block", "cursor", "escape", "link"),
            "sql",
            Set.of("api", "catalog", "expressions", "function"));

    /** JavaCC decides how this class of the generated parser is called. */
    private static final String GENERATED_NAME = "TokenManager";

    /** Packages of the executor that are one thing: what an expression calls, and what runs a plan. */
    private static final Set<String> CALLS = Set.of("expression", "function");

    private static final Set<String> RUN_TIME =
            Set.of("evaluate", "plan", "source", "operator", "exchange", "schedule", "metric");

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Utils?|Helpers?|Manager|Impl|Common)");

    @ArchTest
    static final ArchRule EXEC_KNOWS_NO_PLANNING = noClasses()
            .that()
            .resideInAPackage(EXEC)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CALCITE, PARSER, PLANNER, SESSION, API, SERVER, DRIVER);

    @ArchTest
    static final ArchRule PARSER_KNOWS_CALCITE_ALONE = noClasses()
            .that()
            .resideInAPackage(PARSER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXEC, PLANNER, SESSION, API, SERVER, DRIVER);

    @ArchTest
    static final ArchRule PLANNER_KNOWS_NO_SESSION = noClasses()
            .that()
            .resideInAPackage(PLANNER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SESSION, API, SERVER, DRIVER);

    @ArchTest
    static final ArchRule SESSION_KNOWS_NO_CALCITE = noClasses()
            .that()
            .resideInAnyPackage(SESSION, API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CALCITE, SERVER, DRIVER);

    @ArchTest
    static final ArchRule DOORS_KNOW_SESSIONS = noClasses()
            .that()
            .resideInAPackage(SERVER)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PARSER, PLANNER)
                    .or(resideInAPackage(CALCITE).and(not(resideInAPackage(AVATICA)))));

    @ArchTest
    static final ArchRule DRIVER_IS_THIN = classes()
            .that()
            .resideInAPackage(DRIVER)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DRIVER, AVATICA, "org.joou..", "java..", "javax.net..");

    @ArchTest
    static final ArchRule JETTY_STAYS_BEHIND_ITS_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("io.arclight.server.http..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jetty..");

    /** Packages count with those below them. */
    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().assignedFrom(partsOfModules()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_ARE_THE_KNOWN_ONES = classes().should(resideInAKnownPackage());

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_CLASSES_DO =
            noClasses().that(arePartOfTheSources()).should(haveAnEmptyName());

    private static SliceAssignment partsOfModules() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String[] levels = type.getPackageName().split("\\.");
                if (levels.length < 4) {
                    return SliceIdentifier.ignore();
                }
                boolean isExec = levels[2].equals("exec");
                String part = isExec && RUN_TIME.contains(levels[3])
                        ? "run time"
                        : isExec && CALLS.contains(levels[3]) ? "calls" : levels[3];
                return SliceIdentifier.of(levels[2], part);
            }

            @Override
            public String getDescription() {
                return "the parts of modules";
            }
        };
    }

    private static ArchCondition<JavaClass> resideInAKnownPackage() {
        return new ArchCondition<>("reside in a package of the design, at most three levels deep") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String[] levels = type.getPackageName().split("\\.");
                boolean isKnown = levels.length <= 6
                        && (levels.length <= 3
                                || !PACKAGES.containsKey(levels[2])
                                || PACKAGES.get(levels[2]).contains(levels[3]));
                if (!isKnown) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no known package"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> arePartOfTheSources() {
        return DescribedPredicate.describe(
                "are not generated", type -> !type.getSimpleName().equals(GENERATED_NAME));
    }

    private static ArchCondition<JavaClass> haveAnEmptyName() {
        return new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.satisfied(type, type.getName() + " has a name that says nothing"));
                }
            }
        };
    }
}
