package io.arclight.sql;

import static io.arclight.sql.functions.array;
import static io.arclight.sql.functions.col;
import static io.arclight.sql.functions.lit;
import static io.arclight.sql.functions.map;
import static io.arclight.sql.functions.struct;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** {@code sql} with values for parameters. */
class SqlArgumentsTest {
    private static final SparkSession SPARK =
            SparkSession.builder().master("local[2]").getOrCreate().newSession();

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    private static String rows(Dataset<Row> rows) {
        return rows.collectAsList().toString();
    }

    private static void fails(String condition, Runnable statement) {
        assertEquals(
                condition, assertThrows(ArclightException.class, statement::run).getCondition());
    }

    @Test
    void bindsNames() {
        Dataset<Row> rows = SPARK.sql(
                "SELECT id, :word AS word FROM range(10) WHERE id > :least ORDER BY id LIMIT :most",
                Map.of("word", "a'b", "least", 3, "most", 2));
        assertEquals("[[4,a'b], [5,a'b]]", rows(rows));
        assertEquals("[[4]]", rows(rows.filter(col("id").lt(5)).select("id")));
    }

    @Test
    void bindsPositions() {
        assertEquals(
                "[[1,2024-05-06,1.50,null]]",
                rows(SPARK.sql("SELECT ?, ?, ?, ?", 1, LocalDate.of(2024, 5, 6), new BigDecimal("1.50"), null)));
        assertEquals("[[3]]", rows(SPARK.sql("SELECT ? + ?", new Object[] {1, 2})));
    }

    @Test
    void bindsCollections() {
        Dataset<Row> rows = SPARK.sql(
                "SELECT :list[1], :entries['k'], :pair.x, size(:list)",
                Map.of(
                        "list", array(lit(1), lit(2)),
                        "entries", map(lit("k"), lit(7)),
                        "pair", struct(lit(5).as("x"))));
        assertEquals("[[2,7,5,2]]", rows(rows));
    }

    @Test
    void bindsNamesOfTables() {
        SPARK.sql("CREATE OR REPLACE TEMPORARY VIEW numbers AS VALUES (1), (2)");
        assertEquals("[[2]]", rows(SPARK.sql("SELECT max(col1) FROM IDENTIFIER(:t)", Map.of("t", "numbers"))));
        SPARK.sql("DROP VIEW IDENTIFIER(?)", "numbers");
        fails("TABLE_OR_VIEW_NOT_FOUND", () -> SPARK.sql("SELECT * FROM numbers")
                .collectAsList());
    }

    @Test
    void bindsWithinCommands() {
        SPARK.sql("DECLARE bound INT");
        SPARK.sql("SET VAR bound = :x * 2", Map.of("x", 21));
        assertEquals("[[42]]", rows(SPARK.sql("SELECT bound")));
        SPARK.sql("DROP TEMPORARY VARIABLE bound");
    }

    @Test
    void reportsWhatIsMissingOrMixed() {
        Map<String, Object> nothing = new HashMap<>();
        fails("UNBOUND_SQL_PARAMETER", () -> SPARK.sql("SELECT :a", nothing).schema());
        fails("UNBOUND_SQL_PARAMETER", () -> SPARK.sql("SELECT ?, ?", 1).schema());
        fails("UNBOUND_SQL_PARAMETER", () -> SPARK.sql("SELECT :a").schema());
        fails("INVALID_QUERY_MIXED_QUERY_PARAMETERS", () -> SPARK.sql("SELECT :a, ?", 1));
        fails("INVALID_SQL_ARG", () -> SPARK.sql("SELECT :a", Map.of("a", col("x"))));
        fails("INVALID_SQL_ARG", () -> SPARK.sql("SELECT ?", array(lit(1).plus(2))));
        fails("UNSUPPORTED_DATATYPE", () -> SPARK.sql("SELECT ?", List.of(1)));
    }

    @Test
    void viewsHaveNoParameters() {
        fails(
                "UNSUPPORTED_FEATURE.PARAMETER_MARKER_IN_UNEXPECTED_STATEMENT",
                () -> SPARK.sql("CREATE TEMPORARY VIEW bound_view AS SELECT :a AS a", Map.of("a", 1)));
        fails(
                "UNSUPPORTED_FEATURE.PARAMETER_MARKER_IN_UNEXPECTED_STATEMENT",
                () -> SPARK.sql("CREATE VIEW bound_view AS SELECT * FROM range(?)", 1));
    }
}
