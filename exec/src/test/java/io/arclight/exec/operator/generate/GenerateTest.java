package io.arclight.exec.operator.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.plan.Generate;
import io.arclight.exec.schedule.PlanRunner;
import io.arclight.exec.schedule.RowsSource;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerateTest {
    private static final StructType SCHEMA =
            new StructType().add("i", DataTypes.IntegerType).add("a", DataTypes.createArrayType(DataTypes.StringType));
    private static final List<Object[]> ROWS = List.of(
            new Object[] {1, Arrays.asList("x", null, "z")},
            new Object[] {2, List.of()},
            new Object[] {3, null},
            new Object[] {4, List.of("w")});

    private static List<List<Object>> generate(
            String name, boolean outer, StructType output, List<Expression> arguments, int batchRows) {
        List<DataType> types = arguments.stream().map(Expression::type).toList();
        StructType schema = new StructType()
                .add("i", DataTypes.IntegerType)
                .add("a", SCHEMA.field(1).dataType());
        for (var field : output.fields()) {
            schema = schema.add(field.name(), field.dataType());
        }
        GeneratorBinding generator = new GeneratorBinding(name, types, output, outer);
        Generate node = new Generate(RowsSource.scan(SCHEMA, ROWS, 3), generator, arguments, schema);
        return new PlanRunner()
                .with(2, batchRows).run(node).stream()
                        .map(row -> {
                            List<Object> without = new ArrayList<>(row);
                            without.remove(1);
                            return without;
                        })
                        .toList();
    }

    private static List<Expression> array() {
        return List.of(new ColumnReference(1, SCHEMA.field(1).dataType(), true));
    }

    @Test
    void everyElementBecomesARow() {
        StructType output = new StructType().add("col", DataTypes.StringType);
        List<List<Object>> expected =
                List.of(List.of(1, "x"), Arrays.asList(1, null), List.of(1, "z"), List.of(4, "w"));
        for (int batchRows : new int[] {1, 2, 4096}) {
            assertEquals(expected, generate("explode", false, output, array(), batchRows));
        }
    }

    @Test
    void outerKeepsRowsWithoutElements() {
        StructType output = new StructType().add("pos", DataTypes.IntegerType).add("col", DataTypes.StringType);
        List<List<Object>> expected = List.of(
                List.of(1, 0, "x"),
                Arrays.asList(1, 1, null),
                List.of(1, 2, "z"),
                Arrays.asList(2, null, null),
                Arrays.asList(3, null, null),
                List.of(4, 0, "w"));
        for (int batchRows : new int[] {1, 4096}) {
            assertEquals(expected, generate("posexplode", true, output, array(), batchRows));
        }
    }

    @Test
    void stackedValuesComeRowByRow() {
        StructType output = new StructType().add("col0", DataTypes.IntegerType).add("col1", DataTypes.IntegerType);
        Expression column = new ColumnReference(0, DataTypes.IntegerType, true);
        List<Expression> arguments =
                List.of(new Literal(2, DataTypes.IntegerType), column, new Literal(8, DataTypes.IntegerType), column);
        List<List<Object>> rows = generate("stack", false, output, arguments, 4096);
        assertEquals(8, rows.size());
        assertEquals(List.of(1, 1, 8), rows.get(0));
        assertEquals(Arrays.asList(1, 1, null), rows.get(1));
        assertEquals(List.of(2, 2, 8), rows.get(2));
    }
}
