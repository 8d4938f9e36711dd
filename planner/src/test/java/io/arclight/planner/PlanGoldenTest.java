package io.arclight.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.arclight.exec.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plans of queries over tables of the size of TPC-H at scale factor 1, against the texts beside them. A line {@code -- rule:} names
 * a rule without which the plan is another; {@code -- set:} changes a setting. Run with {@code -Dplans.update=true} to write the
 * texts anew.
 */
class PlanGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/plans");
    private static final String RULE = "-- rule: ";
    private static final String SET = "-- set: ";

    @TestFactory
    Stream<DynamicTest> plansAreAsWritten() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(FOLDER)) {
            files = found.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String sql = Files.readString(file);
        SqlPlanner planner = new SqlPlanner(new TpchTables().tables(), settings(sql));
        String plan = planner.plan(sql).explanation().physical().tree();
        Path golden = Path.of(file.toString().replace(".sql", ".txt"));
        if (Boolean.getBoolean("plans.update")) {
            Files.writeString(golden, plan);
        }
        assertEquals(Files.readString(golden), plan);
        for (String rule : header(sql, RULE)) {
            assertNotEquals(
                    plan,
                    textOrError(() -> planner.planWithout(sql, rule)
                            .explanation()
                            .physical()
                            .tree()),
                    () -> "the plan does not need " + rule);
        }
    }

    /** Without some rules there is no plan at all. */
    private static String textOrError(Supplier<String> text) {
        try {
            return text.get();
        } catch (IllegalStateException | ClassCastException e) {
            return e.toString();
        }
    }

    private static Settings settings(String sql) {
        Settings settings = Settings.defaults().with(Settings.TASK_THREADS, "4").with(Settings.TIME_ZONE, "UTC");
        for (String setting : header(sql, SET)) {
            String[] pair = setting.split("=", 2);
            settings = settings.with(pair[0], pair[1]);
        }
        return settings;
    }

    private static List<String> header(String sql, String mark) {
        List<String> values = new ArrayList<>();
        sql.lines()
                .filter(line -> line.startsWith(mark))
                .forEach(line -> values.add(line.substring(mark.length()).trim()));
        return values;
    }

    /** Reads a file of the test's resources. */
    static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
