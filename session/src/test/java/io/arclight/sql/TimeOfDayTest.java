package io.arclight.sql;

import static io.arclight.sql.functions.col;
import static io.arclight.sql.functions.hour;
import static io.arclight.sql.functions.lit;
import static io.arclight.sql.functions.make_time;
import static io.arclight.sql.functions.time_trunc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times of day are {@link LocalTime} in Java. */
class TimeOfDayTest {
    private SparkSession spark;

    @BeforeEach
    void open() {
        spark = SparkSession.builder().master("local[1]").appName("test").getOrCreate();
    }

    @AfterEach
    void close() {
        spark.stop();
    }

    @Test
    void rowsHoldLocalTimes(@TempDir Path folder) {
        StructType schema =
                new StructType().add("t", DataTypes.createTimeType()).add("s", DataTypes.createTimeType(0));
        LocalTime time = LocalTime.parse("13:05:07.123456789");
        List<Row> rows = List.of(RowFactory.create(time, time), RowFactory.create(null, LocalTime.MIDNIGHT));
        Dataset<Row> table = spark.createDataFrame(rows, schema);

        // Digits that the types have not are lost.
        List<Row> expected = Arrays.asList(
                RowFactory.create(LocalTime.parse("13:05:07.123456"), LocalTime.parse("13:05:07")),
                RowFactory.create(null, LocalTime.MIDNIGHT));
        assertEquals(expected, table.collectAsList());

        table.write().parquet(folder.resolve("times").toString());
        Dataset<Row> read = spark.read().parquet(folder.resolve("times").toString());
        assertEquals(DataTypes.createTimeType(), read.schema().field(1).dataType());
        assertEquals(
                1,
                read.filter(col("t").equalTo(lit(LocalTime.parse("13:05:07.123456"))))
                        .count());
    }

    @Test
    void functionsTakeColumns() {
        Row row = spark.range(1)
                .select(
                        make_time(lit(1), lit(2), lit(3)),
                        hour(lit(LocalTime.NOON)),
                        time_trunc(lit("HOUR"), lit(LocalTime.parse("23:59:59"))))
                .first();
        assertEquals(RowFactory.create(LocalTime.of(1, 2, 3), 12, LocalTime.of(23, 0)), row);
    }

    @Test
    void refusesPrecisionsBeyondMicroseconds() {
        ArclightException e = assertThrows(ArclightException.class, () -> DataTypes.createTimeType(7));
        assertEquals("UNSUPPORTED_TIME_PRECISION", e.condition().toString());
    }
}
