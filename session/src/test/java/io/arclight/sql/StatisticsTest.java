package io.arclight.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code describe}, {@code summary} and {@code stat()} give what Spark's give. */
class StatisticsTest {
    private SparkSession spark;
    private Dataset<Row> rows;

    @BeforeEach
    void open() {
        spark = SparkSession.builder().master("local[2]").appName("test").getOrCreate();
        rows = spark.sql("SELECT * FROM VALUES (1, 'a', 2.0D, true), (2, 'b', 4.0D, false), (3, NULL, 6.0D, NULL),"
                + " (4, '10', 8.0D, true) AS t(i, s, d, b)");
    }

    @AfterEach
    void close() {
        spark.close();
    }

    private static String text(Dataset<Row> dataset) {
        return dataset.collectAsList().stream().map(Row::toString).collect(Collectors.joining());
    }

    @Test
    void describesColumnsOfNumbersAndTexts() {
        Dataset<Row> described = rows.describe();
        assertArrayEquals(new String[] {"summary", "i", "s", "d"}, described.columns());
        assertEquals(
                "[count,4,3,4][mean,2.5,10.0,5.0][stddev,1.2909944487358056,null,2.581988897471611]"
                        + "[min,1,10,2.0][max,4,b,8.0]",
                text(described));
        assertEquals("[count,4][mean,2.5][stddev,1.2909944487358056][min,1][max,4]", text(rows.describe("i")));
    }

    @Test
    void summarizes() {
        assertEquals(
                "[count,4][mean,2.5][stddev,1.2909944487358056][min,1][25%,1.0][50%,2.0][75%,3.0][max,4]",
                text(rows.select("i").summary()));
        assertEquals("[count_distinct,4][10%,1.0]", text(rows.select("i").summary("count_distinct", "10%")));
        assertThrows(IllegalArgumentException.class, () -> rows.summary("median"));
        assertThrows(IllegalArgumentException.class, () -> rows.summary("101%"));
        assertThrows(IllegalArgumentException.class, () -> rows.summary("x%"));
        assertEquals("[count]", text(rows.select("b").summary("count")));
    }

    @Test
    void relatesColumns() {
        assertEquals(1.0, rows.stat().corr("i", "d"), 1e-12);
        assertEquals(10.0 / 3, rows.stat().cov("i", "d"), 1e-12);
        assertTrue(Double.isNaN(
                spark.sql("SELECT id, 1 AS one FROM range(3)").stat().corr("id", "one")));
        assertThrows(IllegalArgumentException.class, () -> rows.stat().corr("i", "s"));
        assertThrows(IllegalArgumentException.class, () -> rows.stat().corr("i", "d", "spearman"));
    }

    @Test
    void countsPairsAndFrequentValues() {
        Dataset<Row> pairs = spark.sql("SELECT * FROM VALUES ('a', 1), ('a', 2), ('a', 1), (NULL, 2) AS t(k, v)");
        Dataset<Row> table = pairs.stat().crosstab("k", "v");
        assertArrayEquals(new String[] {"k_v", "1", "2"}, table.columns());
        assertEquals("[a,2,1][null,0,1]", text(table.orderBy("k_v")));
        Row items = pairs.stat().freqItems(new String[] {"k", "v"}, 0.6).first();
        assertEquals(List.of("a"), items.getList(0));
        assertEquals(List.of(), items.getList(1));
        assertArrayEquals(
                new String[] {"k_freqItems"},
                pairs.stat().freqItems(new String[] {"k"}).columns());
        assertThrows(IllegalArgumentException.class, () -> pairs.stat().freqItems(new String[] {"k"}, 2));
    }

    @Test
    void findsQuantiles() {
        Dataset<Row> numbers = spark.range(0, 101).withColumnRenamed("id", "n");
        double[] probabilities = {0, 0.5, 1};
        assertArrayEquals(new double[] {0, 50, 100}, numbers.stat().approxQuantile("n", probabilities, 0));
        assertArrayEquals(
                new double[][] {{0, 50, 100}}, numbers.stat().approxQuantile(new String[] {"n"}, probabilities, 0));
        assertEquals(0, numbers.filter("n < 0").stat().approxQuantile("n", probabilities, 0.1).length);
        assertThrows(IllegalArgumentException.class, () -> numbers.stat().approxQuantile("n", new double[] {2}, 0));
    }

    @Test
    void samplesByValue() {
        Dataset<Row> keyed = spark.sql("SELECT id % 3 AS k FROM range(3000)");
        List<Row> sample =
                keyed.stat().sampleBy("k", Map.of(0L, 1.0, 1L, 0.5), 7).collectAsList();
        long[] counts = new long[3];
        sample.forEach(row -> counts[(int) row.getLong(0)]++);
        assertEquals(1000, counts[0], Arrays.toString(counts));
        assertTrue(counts[1] > 400 && counts[1] < 600, Arrays.toString(counts));
        assertEquals(0, counts[2], Arrays.toString(counts));
    }
}
