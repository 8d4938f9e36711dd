package io.arclight.sql;

import static io.arclight.sql.functions.col;
import static io.arclight.sql.functions.udf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.DataTypes;
import io.arclight.sql.api.java.UDF0;
import io.arclight.sql.api.java.UDF1;
import io.arclight.sql.api.java.UDF2;
import io.arclight.sql.expressions.UserDefinedFunction;
import java.sql.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions of a program's own, in SQL and as columns. */
class UserDefinedFunctionTest {
    private SparkSession spark;

    @BeforeEach
    void open() {
        spark = SparkSession.builder().master("local[2]").appName("test").getOrCreate();
    }

    @AfterEach
    void close() {
        spark.close();
    }

    private static String text(Dataset<Row> dataset) {
        return dataset.collectAsList().stream().map(Row::toString).collect(Collectors.joining());
    }

    @Test
    void areCalledRowByRowByName() {
        spark.udf().register("Shout", (UDF1<String, String>) s -> s == null ? "-" : s + "!", DataTypes.StringType);
        spark.udf()
                .register("add2", (UDF2<Integer, Long, Long>) (a, b) -> b == null ? null : a + b, DataTypes.LongType);
        Dataset<Row> result =
                spark.sql("SELECT shout(s), add2(i, l) FROM VALUES ('a', 1, 2L), (NULL, 3, NULL) AS t(s, i, l)");
        assertEquals("[Shout(s), add2(i, l)]", List.of(result.columns()).toString());
        assertEquals("[a!,3][-,null]", text(result));
        assertEquals("[2]", text(spark.sql("SELECT count(*) FROM range(5) WHERE add2(1, id) > 3")));
    }

    @Test
    void areColumns() {
        UserDefinedFunction twice = udf((UDF1<Long, Long>) n -> 2 * n, DataTypes.LongType);
        Dataset<Row> result = spark.range(0, 3)
                .select(twice.apply(col("id")), twice.withName("two").apply(col("id")));
        assertEquals("[UDF(id), two(id)]", List.of(result.columns()).toString());
        assertEquals("[0,0][2,2][4,4]", text(result));
    }

    @Test
    void seeJavaValues() {
        spark.udf()
                .register(
                        "years",
                        (UDF2<Date, List<Integer>, List<Integer>>)
                                (day, more) -> List.of(day.toLocalDate().getYear(), more.get(0)),
                        new ArrayType(DataTypes.IntegerType, true));
        spark.udf().register("field", (UDF1<Row, String>) row -> row.getString(1), DataTypes.StringType);
        assertEquals(
                "[[2024, 7],b]", text(spark.sql("SELECT years(DATE'2024-02-29', array(7)), field(struct(1, 'b'))")));
    }

    @Test
    void failWithTheirReason() {
        spark.udf().register("half", (UDF1<Integer, Integer>) n -> 1 / n, DataTypes.IntegerType);
        ArclightException failure =
                assertThrows(ArclightException.class, () -> spark.sql("SELECT half(a) FROM VALUES (0) AS t(a)")
                        .collectAsList());
        assertEquals("FAILED_EXECUTE_UDF", failure.getCondition());
        assertEquals("39000", failure.getSqlState());
        assertTrue(failure.getMessage().contains("`half`: (int) => int"), failure.getMessage());
        assertTrue(failure.getMessage().contains("/ by zero"), failure.getMessage());
        assertThrows(
                ArclightException.class, () -> spark.sql("SELECT half(NULL)").collectAsList());
        assertThrows(ArclightException.class, () -> spark.sql("SELECT half(1, 2)"));
        spark.udf().register("liar", (UDF1<Integer, String>) n -> "x", DataTypes.IntegerType);
        assertThrows(ArclightException.class, () -> spark.sql("SELECT liar(1)").collectAsList());
    }

    @Test
    void belongToOneSession() {
        spark.udf().register("mine", (UDF0<Integer>) () -> 1, DataTypes.IntegerType);
        assertEquals("[1]", text(spark.sql("SELECT mine()")));
        assertThrows(ArclightException.class, () -> spark.newSession().sql("SELECT mine()"));
        spark.sql("DROP TEMPORARY FUNCTION mine");
        assertThrows(ArclightException.class, () -> spark.sql("SELECT mine()"));
    }

    @Test
    void mayGiveSomethingElseEachTime() {
        AtomicInteger calls = new AtomicInteger();
        UserDefinedFunction next = udf((UDF0<Integer>) calls::incrementAndGet, DataTypes.IntegerType)
                .asNondeterministic();
        long distinct =
                spark.range(0, 10).select(next.apply().as("n")).distinct().count();
        assertEquals(10, distinct);
    }
}
