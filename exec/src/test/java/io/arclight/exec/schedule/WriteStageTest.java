package io.arclight.exec.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.evaluate.Calls;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Project;
import io.arclight.exec.plan.Write;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteStageTest {
    private static final StructType SCHEMA = new StructType().add("k", DataTypes.LongType);
    private static final StructType FILES = new StructType()
            .add("path", DataTypes.StringType)
            .add("rows", DataTypes.LongType)
            .add("bytes", DataTypes.LongType);

    @TempDir
    private Path folder;

    private static PlanNode numbers() {
        List<Object[]> rows =
                LongStream.range(0, 1000).mapToObj(i -> new Object[] {i}).toList();
        return RowsSource.scan(SCHEMA, rows, 100);
    }

    private Write write(PlanNode input, Path target) {
        return new Write(
                input,
                new WriteTarget("parquet", target, WriteTarget.Mode.ERROR_IF_EXISTS, List.of(), Map.of()),
                FILES);
    }

    @Test
    void everyPartitionGetsAFileOfItsOwn() {
        PlanNode five = new Exchange(numbers(), new Partitioning.RoundRobin(5));
        List<List<Object>> files = new PlanRunner().with(3, 64).run(write(five, folder.resolve("out")));
        assertEquals(5, files.size());
        assertEquals(1000, files.stream().mapToLong(file -> (Long) file.get(1)).sum());
        assertTrue(Files.exists(folder.resolve("out").resolve("_SUCCESS")));
        assertThrows(ArclightException.class, () -> new PlanRunner().run(write(five, folder.resolve("out"))));
    }

    @Test
    void anErrorLeavesNothingBehind() throws IOException {
        Expression key = new ColumnReference(0, DataTypes.LongType, true);
        Expression quotient = Calls.of(
                Settings.defaults(),
                "div",
                key,
                Calls.of(Settings.defaults(), "-", key, new Literal(777L, DataTypes.LongType)));
        PlanNode failing = new Project(numbers(), List.of(quotient), SCHEMA);
        ArclightException error = assertThrows(
                ArclightException.class, () -> new PlanRunner().with(3, 64).run(write(failing, folder.resolve("out"))));
        assertEquals(ErrorCondition.DIVIDE_BY_ZERO, error.condition());
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.findAny().isPresent());
        }
    }
}
