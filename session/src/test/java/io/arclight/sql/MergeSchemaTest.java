package io.arclight.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code mergeSchema} of Parquet, and the setting behind it. */
class MergeSchemaTest {
    @TempDir
    Path folder;

    @Test
    void takesTheColumnsOfTheFirstFileWhenTurnedOff() throws Exception {
        try (SparkSession spark = SparkSession.builder().master("local[1]").getOrCreate()) {
            Path files = Files.createDirectory(folder.resolve("files"));
            write(spark, "SELECT 1 AS a", files.resolve("part-1.parquet"));
            write(spark, "SELECT 2 AS a, 'x' AS b", files.resolve("part-2.parquet"));
            assertEquals(
                    "struct<a:int,b:string>",
                    spark.read().parquet(files.toString()).schema().simpleString());
            Dataset<Row> rows = spark.read().option("mergeSchema", "false").parquet(files.toString());
            assertEquals("struct<a:int>", rows.schema().simpleString());
            assertEquals(2, rows.count());
            spark.conf().set("spark.sql.parquet.mergeSchema", "false");
            assertEquals(
                    "struct<a:int>",
                    spark.read().parquet(files.toString()).schema().simpleString());
            assertThrows(ArclightException.class, () -> spark.read()
                    .option("mergeSchema", "no")
                    .parquet(files.toString())
                    .schema());
        }
    }

    private void write(SparkSession spark, String sql, Path target) throws Exception {
        Path written = folder.resolve("written");
        spark.sql(sql).coalesce(1).write().mode("overwrite").parquet(written.toString());
        try (Stream<Path> parts = Files.list(written)) {
            Files.move(
                    parts.filter(part -> part.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow(),
                    target);
        }
    }
}
