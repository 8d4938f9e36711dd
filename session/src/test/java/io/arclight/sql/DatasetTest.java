package io.arclight.sql;

import static io.arclight.sql.functions.avg;
import static io.arclight.sql.functions.broadcast;
import static io.arclight.sql.functions.col;
import static io.arclight.sql.functions.count;
import static io.arclight.sql.functions.lit;
import static io.arclight.sql.functions.max;
import static io.arclight.sql.functions.row_number;
import static io.arclight.sql.functions.sum;
import static io.arclight.sql.functions.upper;
import static io.arclight.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import io.arclight.sql.expressions.Window;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedding API does what Spark's does. */
class DatasetTest {
    private SparkSession spark;
    private Dataset<Row> people;
    private long memoryBefore;

    @BeforeEach
    void open() {
        memoryBefore = MemoryPool.shared().usedBytes();
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
        StructType schema = new StructType()
                .add("name", DataTypes.StringType)
                .add("age", DataTypes.IntegerType)
                .add("city", DataTypes.StringType);
        people = spark.createDataFrame(
                List.of(
                        RowFactory.create("Ann", 31, "Oslo"),
                        RowFactory.create("Bob", null, "Rome"),
                        RowFactory.create("Cid", 25, "Oslo")),
                schema);
    }

    @AfterEach
    void close() {
        spark.stop();
        assertEquals(memoryBefore, MemoryPool.shared().usedBytes(), "memory left behind");
    }

    @Test
    void whatIsNestedTooDeeplyIsAnErrorOfTheStatement() {
        for (String deep : List.of("1" + " + 1".repeat(100_000), "(".repeat(100_000) + "1" + ")".repeat(100_000))) {
            ArclightException error = assertThrows(ArclightException.class, () -> spark.sql("SELECT " + deep));
            assertEquals("54001", error.getSqlState());
        }
        assertEquals(1, spark.sql("SELECT 1").count());
    }

    @Test
    void showPrintsSparksTable() {
        assertEquals(
                """
                +----+----+----+
                |name| age|city|
                +----+----+----+
                | Ann|  31|Oslo|
                | Bob|NULL|Rome|
                +----+----+----+
                only showing top 2 rows
                """,
                people.showString(2, 20, false));
        assertEquals(
                """
                -RECORD 0----
                 name | Ann  \n age  | 31   \n city | Oslo \nonly showing top 1 row
                """,
                people.showString(1, 20, true));
        assertEquals("++\n||\n++\n++\n", spark.emptyDataFrame().showString(20, 20, false));
    }

    @Test
    void selectsFiltersAndSorts() {
        Dataset<Row> result = people.filter(col("age").isNotNull())
                .withColumn("older", col("age").plus(1))
                .select(upper(col("name")).as("n"), col("older"))
                .orderBy(col("older").desc());
        assertEquals("[[ANN,32], [CID,26]]", result.collectAsList().toString());
        assertEquals(2, people.where("age > 20").count());
        assertEquals(
                "[[Bob]]", people.orderBy("age").select("name").takeAsList(1).toString());
    }

    /** A bean with properties of nested types. */
    public static final class Basket {
        public List<String> getFruits() {
            return List.of("fig", "kiwi");
        }

        public Map<String, Integer> getPrices() {
            return Map.of("fig", 3);
        }

        public int[] getSizes() {
            return new int[] {1, 2};
        }
    }

    @Test
    void readsListsAndMapsOfBeans() {
        Dataset<Row> baskets = spark.createDataFrame(List.of(new Basket()), Basket.class);
        assertEquals("[[[fig, kiwi],{fig=3},[1, 2]]]", baskets.collectAsList().toString());
        assertEquals("[fruits: array<string>, prices: map<string,int>, sizes: array<int>]", baskets.toString());
    }

    @Test
    void writesNoTwoColumnsOfOneName(@TempDir Path folder) {
        ArclightException twice = assertThrows(ArclightException.class, () -> spark.sql("SELECT 1 AS a, 2 AS A")
                .write()
                .parquet(folder.resolve("out").toString()));
        assertEquals("COLUMN_ALREADY_EXISTS", twice.getCondition());
    }

    @Test
    void dropsFillsAndReplacesNulls() {
        Dataset<Row> data = spark.sql(
                "SELECT * FROM VALUES (1, 1.5D, 'a', true), (NULL, double('NaN'), NULL, NULL), (3, NULL, 'c', false)"
                        + " AS t(i, d, s, b)");
        assertEquals("[[1,1.5,a,true]]", data.na().drop().collectAsList().toString());
        assertEquals(2, data.na().drop("all").count());
        assertEquals(2, data.na().drop(new String[] {"i"}).count());
        assertEquals(2, data.na().drop(3).count());
        assertEquals(
                "[[1,1.5,a,true], [0,0.0,null,null], [3,0.0,c,false]]",
                data.na().fill(0).collectAsList().toString());
        assertEquals(data.schema().names(), data.na().fill(0).schema().names());
        assertEquals(
                "[[1,1.5,a,true], [null,NaN,none,null], [3,null,c,false]]",
                data.na().fill("none").collectAsList().toString());
        assertEquals(
                "[[1,1.5,a,true], [7,NaN,x,null], [3,null,c,false]]",
                data.na().fill(Map.of("i", 7, "S", "x")).collectAsList().toString());
        assertEquals(
                "[[1,1.5,z,true], [null,NaN,null,null], [3,null,c,false]]",
                data.na().replace("s", Map.of("a", "z")).collectAsList().toString());
        assertEquals(
                "[[9,1.5,a,true], [null,NaN,null,null], [3,null,c,false]]",
                data.na().replace("*", Map.of(1, 9)).collectAsList().toString());
        assertThrows(ArclightException.class, () -> data.na().fill(0, new String[] {"nope"}));
    }

    @Test
    void pivotsByTheValuesThereAre() {
        Dataset<Row> pivoted =
                people.groupBy("name").pivot("city").agg(max(col("age"))).orderBy("name");
        assertEquals("[name, Oslo, Rome]", List.of(pivoted.columns()).toString());
        assertEquals(
                "[[Ann,31,null], [Bob,null,null], [Cid,25,null]]",
                pivoted.collectAsList().toString());
        assertEquals(
                "[[Bob,null,Rome], [Cid,25,Oslo]]",
                Arrays.asList(people.orderBy("name").tail(2)).toString());
        assertEquals(2, people.transform(all -> all.filter("city = 'Oslo'")).count());
    }

    @Test
    void filtersByColumnsThatWereNotSelected() {
        assertEquals(
                List.of("Ann"),
                people.select("name").filter(people.col("age").gt(30)).collectAsList().stream()
                        .map(row -> row.getString(0))
                        .toList());
    }

    @Test
    void groupsAndAggregates() {
        List<Row> rows = people.groupBy("city")
                .agg(count(lit(1)).as("n"), sum("age").as("total"), avg("age"))
                .orderBy("city")
                .collectAsList();
        assertEquals("[[Oslo,2,56,28.0], [Rome,1,null,null]]", rows.toString());
        assertEquals("avg(age)", people.groupBy("city").avg("age").columns()[1]);
        assertEquals(3, people.rollup("city").count().count());
    }

    @Test
    void joinsByColumnAndByCondition() {
        Dataset<Row> cities = spark.sql("SELECT * FROM VALUES ('Oslo', 'NO'), ('Bern', 'CH') t(city, country)");
        assertEquals(4, people.join(cities, new String[] {"city"}, "outer").count());
        Dataset<Row> joined = people.join(broadcast(cities), people.col("city").equalTo(cities.col("city")))
                .drop(cities.col("city"));
        assertArrayEquals(new String[] {"name", "age", "city", "country"}, joined.columns());
        assertEquals(1, people.join(cities, "city", "leftanti").count());
        assertEquals(6, people.crossJoin(cities).count());
    }

    @Test
    void windowsAndCases() {
        Dataset<Row> ranked = people.withColumn(
                "r",
                row_number().over(Window.partitionBy("city").orderBy(col("age").desc())));
        assertEquals(1, ranked.filter("name = 'Ann'").first().<Integer>getAs("r"));
        Dataset<Row> cases = people.select(
                when(col("age").gt(30), "old").when(col("age").gt(0), "young").otherwise("unknown"));
        assertEquals("[[old], [unknown], [young]]", cases.collectAsList().toString());
    }

    @Test
    void setOperations() {
        assertEquals(6, people.union(people).count());
        assertEquals(3, people.union(people).distinct().count());
        assertEquals(0, people.except(people).count());
        assertEquals(
                4,
                people.unionByName(people.select("city", "age", "name").limit(1))
                        .count());
    }

    @Test
    void viewsAndCommands() {
        people.createOrReplaceTempView("people");
        assertEquals(
                2L,
                spark.sql("SELECT count(*) FROM people WHERE city = 'Oslo'")
                        .first()
                        .getLong(0));
        assertEquals("people", spark.sql("SHOW TABLES").first().<String>getAs("tableName"));
        assertEquals(3, spark.table("people").count());
        spark.conf().set("spark.sql.ansi.enabled", false);
        assertTrue(spark.sql("SELECT 1 / 0").first().isNullAt(0));
    }

    @Test
    void errorsComeWhenTheQueryIsBuilt() {
        ArclightException error = assertThrows(ArclightException.class, () -> people.select("nme"));
        assertEquals("UNRESOLVED_COLUMN.WITH_SUGGESTION", error.getCondition());
        assertEquals("42703", error.getSqlState());
        assertThrows(ArclightException.class, () -> SparkSession.builder().master("yarn"));
    }

    @Test
    void valuesKeepTheirTypes() {
        Row row = spark.sql("SELECT true, 1Y, 2S, 3, 4L, 1.5F, 2.5D, 3.25, 'x', X'01', DATE '2021-02-03',"
                        + " TIMESTAMP '2021-02-03 04:05:06.789', array(1, 2), map('a', 1), named_struct('f', 7)")
                .first();
        assertEquals(true, row.getBoolean(0));
        assertEquals(new BigDecimal("3.25"), row.getDecimal(7));
        assertArrayEquals(new byte[] {1}, row.<byte[]>getAs(9));
        assertEquals(Date.valueOf("2021-02-03"), row.getDate(10));
        assertEquals(Timestamp.from(Instant.parse("2021-02-03T04:05:06.789Z")), row.getTimestamp(11));
        assertEquals(Arrays.asList(1, 2), row.getList(12));
        assertEquals(1, row.getJavaMap(13).get("a"));
        assertEquals(7, row.getStruct(14).getInt(0));
    }

    @Test
    void writesAndReadsBack(@TempDir Path folder) throws Exception {
        String path = folder.resolve("out").toString();
        spark.range(0, 1000).repartition(4).write().parquet(path);
        try (var files = Files.list(Path.of(path))) {
            assertEquals(
                    4,
                    files.filter(file -> file.getFileName().toString().startsWith("part-"))
                            .count());
        }
        assertTrue(Files.exists(Path.of(path, "_SUCCESS")));
        ArclightException error = assertThrows(
                ArclightException.class, () -> spark.range(3).write().parquet(path));
        assertEquals("PATH_ALREADY_EXISTS", error.getCondition());
        spark.range(3).coalesce(1).write().mode("overwrite").parquet(path);
        assertEquals(3, spark.read().parquet(path).count());
        spark.range(2).write().mode(SaveMode.Append).parquet(path);
        assertEquals(5, spark.read().parquet(path).count());
    }

    @Test
    void printsSchemas() {
        assertEquals(
                """
                root
                 |-- name: string (nullable = true)
                 |-- age: integer (nullable = true)
                 |-- city: string (nullable = true)
                """,
                people.schema().treeString());
        assertEquals("[name: string, age: int, city: string]", people.toString());
    }

    private String explained(String statement) {
        return spark.sql("EXPLAIN " + statement).first().getString(0);
    }

    @Test
    void explainTellsOfHintsThatDoNothing() {
        String plan = explained(
                "SELECT /*+ NONSENSE(a), MERGE(nobody), BROADCAST(a) */ * FROM range(3) a JOIN range(4) b USING (id)");
        assertTrue(plan.contains("BroadcastHashJoin") && plan.contains("BuildLeft"), plan);
        assertTrue(plan.contains("Unrecognized hint: NONSENSE(a)"), plan);
        assertTrue(plan.contains("Could not find relation 'nobody' specified in hint 'MERGE(nobody)'"), plan);
    }

    @Test
    void explainShowsWhatCommandsAre() {
        assertEquals(
                "== Physical Plan ==\nExecute DescribeQueryCommand\n   +- DescribeQueryCommand\n",
                explained("DESCRIBE QUERY SELECT 1"));
        assertTrue(explained("EXTENDED SHOW TABLES").contains("== Analyzed Logical Plan ==\nShowTablesCommand"));
    }
}
