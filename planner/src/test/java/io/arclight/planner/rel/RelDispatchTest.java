package io.arclight.planner.rel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Values;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.rel.type.RelDataTypeSystem;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.sql.type.SqlTypeFactoryImpl;
import org.junit.jupiter.api.Test;

class RelDispatchTest {
    /** Rules are one for all sessions, and with them what they dispatch by. */
    @Test
    void queriesMayPlanAtTheSameTime() throws Exception {
        RelOptCluster cluster = RelOptCluster.create(
                new HepPlanner(HepProgram.builder().build()),
                new RexBuilder(new SqlTypeFactoryImpl(RelDataTypeSystem.DEFAULT)));
        RelNode values = LogicalValues.createOneRow(cluster);
        RelNode union = LogicalUnion.create(List.of(values, values), true);
        RelNode project = LogicalProject.create(values, List.of(), List.of(), List.<String>of(), Set.of());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 500; round++) {
                RelDispatch<String> dispatch = new RelDispatch<>(other -> "other")
                        .on(Values.class, rel -> "values")
                        .on(LogicalUnion.class, rel -> "union");
                List<Future<List<String>>> found = IntStream.range(0, 4)
                        .mapToObj(i -> threads.submit(
                                () -> List.of(dispatch.apply(union), dispatch.apply(values), dispatch.apply(project))))
                        .toList();
                for (Future<List<String>> one : found) {
                    assertEquals(List.of("union", "values", "other"), one.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
