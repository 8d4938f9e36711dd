package io.arclight.sql;

import static io.arclight.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.type.DataTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query that comes again sees whatever has changed since, though its plan is remembered. */
class RepeatedQueryTest {
    @TempDir
    Path folder;

    private SparkSession spark;
    private SparkSession other;

    @BeforeEach
    void open() {
        spark = SparkSession.builder().master("local[2]").getOrCreate();
        other = spark.newSession();
    }

    @AfterEach
    void close() {
        spark.stop();
    }

    @Test
    void filesThatComeChangeAndGo() throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Files.writeString(csv.resolve("a.csv"), "1\n2\n");
        String query = "SELECT sum(CAST(_c0 AS INT)) FROM csv.`" + csv + "`";
        assertRows("[[3]]", query);
        assertRows("[[3]]", query);
        Files.writeString(csv.resolve("b.csv"), "10\n");
        assertRows("[[13]]", query);
        Files.writeString(csv.resolve("a.csv"), "100\n");
        assertRows("[[110]]", query);
        Files.delete(csv.resolve("a.csv"));
        assertRows("[[10]]", query);
        Files.delete(csv.resolve("b.csv"));
        Files.delete(csv);
        assertThrows(ArclightException.class, () -> rows(query));
    }

    @Test
    void countsFromFootersFollowTheFiles() {
        String path = folder.resolve("parquet").toString();
        spark.range(10).write().parquet(path);
        String query = "SELECT count(*), max(id) FROM parquet.`" + path + "`";
        assertRows("[[10,9]]", query);
        assertRows("[[10,9]]", query);
        spark.range(20).write().mode("append").parquet(path);
        assertRows("[[30,19]]", query);
    }

    @Test
    void definitionsThatChange() {
        spark.sql("CREATE TEMPORARY VIEW numbers AS SELECT 1 AS n");
        String query = "SELECT n FROM numbers";
        assertRows("[[1]]", query);
        assertRows("[[1]]", query);
        spark.sql("CREATE OR REPLACE TEMPORARY VIEW numbers AS SELECT 2 AS n");
        assertRows("[[2]]", query);
        spark.range(3, 4).select(col("id").as("n")).createOrReplaceTempView("numbers");
        assertRows("[[3]]", query);
        spark.catalog().dropTempView("numbers");
        assertThrows(ArclightException.class, () -> rows(query));
    }

    @Test
    void tablesAndSchemas() {
        spark.sql("CREATE SCHEMA first");
        spark.sql("CREATE SCHEMA second");
        spark.sql("CREATE TABLE first.t USING parquet AS SELECT 1 AS n");
        spark.sql("CREATE TABLE second.t USING parquet AS SELECT 2 AS n");
        String query = "SELECT sum(n) FROM t";
        spark.sql("USE first");
        assertRows("[[1]]", query);
        spark.catalog().setCurrentDatabase("second");
        assertRows("[[2]]", query);
        spark.sql("INSERT INTO t VALUES (5)");
        assertRows("[[7]]", query);
        other.sql("DROP SCHEMA first CASCADE");
        other.sql("DROP TABLE second.t");
        assertThrows(ArclightException.class, () -> rows(query));
        other.sql("CREATE TABLE second.t USING parquet AS SELECT 8 AS n");
        assertRows("[[8]]", query);
        other.sql("DROP SCHEMA second CASCADE");
    }

    @Test
    void functionsAndVariables() {
        spark.sql("CREATE TEMPORARY FUNCTION twice(x INT) RETURNS INT RETURN x * 2");
        spark.sql("DECLARE VARIABLE factor INT DEFAULT 3");
        String query = "SELECT twice(7) * factor";
        assertRows("[[42]]", query);
        assertRows("[[42]]", query);
        spark.sql("SET VARIABLE factor = 10");
        assertRows("[[140]]", query);
        spark.sql("CREATE OR REPLACE TEMPORARY FUNCTION twice(x INT) RETURNS INT RETURN x + x + 1");
        assertRows("[[150]]", query);
        spark.udf().register("plus", (Integer x) -> x + 1, DataTypes.IntegerType);
        assertRows("[[2]]", "SELECT plus(1)");
        spark.udf().register("plus", (Integer x) -> x + 2, DataTypes.IntegerType);
        assertRows("[[3]]", "SELECT plus(1)");
    }

    @Test
    void settings() {
        String query = "SELECT CAST('x' AS INT)";
        spark.conf().set("spark.sql.ansi.enabled", "false");
        assertRows("[[null]]", query);
        assertRows("[[null]]", query);
        spark.sql("SET spark.sql.ansi.enabled = true");
        assertThrows(ArclightException.class, () -> rows(query));
    }

    @Test
    void keptRows() {
        String path = folder.resolve("kept").toString();
        spark.range(10).write().parquet(path);
        spark.sql("CREATE TEMPORARY VIEW kept AS SELECT * FROM parquet.`" + path + "`");
        String query = "SELECT count(*) FROM kept";
        assertRows("[[10]]", query);
        spark.sql("CACHE TABLE kept");
        assertRows("[[10]]", query);
        spark.range(5).write().mode("append").parquet(path);
        assertRows("[[15]]", query);
        spark.sql("UNCACHE TABLE kept");
        assertRows("[[15]]", query);
    }

    @Test
    void timeAndChance() {
        for (String query : List.of(
                "SELECT current_timestamp()",
                "SELECT id FROM range(100) ORDER BY rand()",
                "SELECT TIMESTAMP'now'",
                "SELECT rand()",
                "SELECT (SELECT uuid())",
                "SELECT shuffle(sequence(1, 100))",
                "SELECT count(*), sum(id) FROM range(1000) TABLESAMPLE (50 PERCENT)",
                "SELECT id FROM range(100) LIMIT (CAST(unix_micros(current_timestamp()) % 50 AS INT) + 50)")) {
            boolean differs = false;
            String first = rows(query);
            for (int i = 0; i < 100 && !differs; i++) {
                differs = !first.equals(rows(query));
            }
            assertTrue(differs, query);
        }
        assertEquals(rows("SELECT rand(7)"), rows("SELECT rand(7)"));
        assertNotEquals(rows("SELECT rand(7)"), rows("SELECT rand(8)"));
    }

    @Test
    void datasetsOfTheSameText() {
        Dataset<Row> one = spark.sql("SELECT id FROM range(3)");
        Dataset<Row> two = spark.sql("SELECT id FROM range(3)");
        assertEquals(9, one.crossJoin(two).count());
        assertEquals(3, one.join(two, one.col("id").equalTo(two.col("id"))).count());
    }

    private void assertRows(String expected, String query) {
        assertEquals(expected, rows(query), query);
    }

    private String rows(String query) {
        return spark.sql(query).collectAsList().toString();
    }
}
