package io.arclight.planner;

import static org.junit.jupiter.api.Assertions.assertSame;

import io.arclight.exec.setting.Settings;
import io.arclight.planner.optimize.Phase;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.optimize.RulePhase;
import io.arclight.planner.optimize.rule.Phases;
import io.arclight.planner.statistics.Estimator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.calcite.rel.RelNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of a phase come to an end by themselves: none undoes or repeats, pass after pass, what another did. */
class PhaseFixpointTest {
    private static final Path FOLDER = Path.of("src/test/resources/plans/tpch");

    @TestFactory
    Stream<DynamicTest> aFinishedPhaseChangesNothingMore() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        Settings settings = Settings.defaults().with(Settings.TIME_ZONE, "UTC");
        RuleContext context = new RuleContext(settings, new Estimator());
        RelNode rel = new SqlPlanner(new TpchTables().tables(), settings)
                .analyze(Files.readString(file))
                .rel();
        for (Phase phase : Phases.ALL) {
            rel = phase.run(rel, context);
            if (phase instanceof RulePhase) {
                assertSame(rel, phase.run(rel, context), phase.name());
            }
        }
    }
}
