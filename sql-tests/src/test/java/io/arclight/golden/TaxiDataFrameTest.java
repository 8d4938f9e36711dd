package io.arclight.golden;

import static io.arclight.sql.functions.avg;
import static io.arclight.sql.functions.col;
import static io.arclight.sql.functions.count;
import static io.arclight.sql.functions.date_trunc;
import static io.arclight.sql.functions.lit;
import static io.arclight.sql.functions.sum;
import static io.arclight.sql.functions.to_date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.corpus.EmbeddedDoor;
import io.arclight.corpus.ScriptRunner;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.sql.Column;
import io.arclight.sql.Dataset;
import io.arclight.sql.Row;
import io.arclight.sql.SparkSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The DataFrame programs of courses over real taxi trips. */
class TaxiDataFrameTest {
    private static final List<String> COMMON = List.of(
            "VendorID",
            "pickup_datetime",
            "dropoff_datetime",
            "store_and_fwd_flag",
            "RatecodeID",
            "PULocationID",
            "DOLocationID",
            "passenger_count",
            "trip_distance",
            "fare_amount",
            "extra",
            "mta_tax",
            "tip_amount",
            "tolls_amount",
            "improvement_surcharge",
            "total_amount",
            "payment_type",
            "congestion_surcharge");

    private final EmbeddedDoor door = new EmbeddedDoor(Map.of("spark.sql.session.timeZone", "UTC"));
    private final SparkSession spark = door.spark();
    private long used;

    @TempDir
    private Path folder;

    @BeforeEach
    void remember() {
        used = MemoryPool.shared().usedBytes();
    }

    @AfterEach
    void nothingIsLeft() {
        door.close();
        ScriptRunner.assertNoLeak(used);
    }

    private Dataset<Row> parquet(String name) {
        return spark.read()
                .parquet(SharedData.path("green").resolveSibling(name).toString());
    }

    private Dataset<Row> january() {
        return parquet("green/green_tripdata_2021-01.parquet");
    }

    private Dataset<Row> green() {
        return parquet("green/green_tripdata_2021-0[1-5].parquet");
    }

    private Dataset<Row> yellow() {
        return parquet("yellow_2021-01");
    }

    private Dataset<Row> zones() {
        return spark.read()
                .option("header", "true")
                .csv(SharedData.path("zones/taxi+_zone_lookup.csv").toString());
    }

    private Dataset<Row> trips() {
        Dataset<Row> green = green().withColumnRenamed("lpep_pickup_datetime", "pickup_datetime")
                .withColumnRenamed("lpep_dropoff_datetime", "dropoff_datetime");
        Dataset<Row> yellow = yellow().withColumnRenamed("tpep_pickup_datetime", "pickup_datetime")
                .withColumnRenamed("tpep_dropoff_datetime", "dropoff_datetime");
        return common(green, "green").unionAll(common(yellow, "yellow"));
    }

    private static Dataset<Row> common(Dataset<Row> trips, String service) {
        return trips.select(COMMON.stream().map(name -> col(name)).toArray(Column[]::new))
                .withColumn("service_type", lit(service));
    }

    private Dataset<Row> revenue() {
        Column[] measures = Stream.of(
                        sum("fare_amount").as("revenue_monthly_fare"),
                        sum("extra").as("revenue_monthly_extra"),
                        sum("mta_tax").as("revenue_monthly_mta_tax"),
                        sum("tip_amount").as("revenue_monthly_tip_amount"),
                        sum("tolls_amount").as("revenue_monthly_tolls_amount"),
                        sum("improvement_surcharge").as("revenue_monthly_improvement_surcharge"),
                        sum("total_amount").as("revenue_monthly_total_amount"),
                        sum("congestion_surcharge").as("revenue_monthly_congestion_surcharge"),
                        avg("passenger_count").as("avg_montly_passenger_count"),
                        avg("trip_distance").as("avg_montly_trip_distance"))
                .toArray(Column[]::new);
        return trips().groupBy(
                        col("PULocationID").as("revenue_zone"),
                        date_trunc("month", col("pickup_datetime")).as("revenue_month"),
                        col("service_type"))
                .agg(measures[0], Arrays.copyOfRange(measures, 1, measures.length));
    }

    private static Dataset<Row> revenuePerHour(Dataset<Row> trips, String pickup, String service) {
        return trips.filter(pickup + " >= '2020-01-01 00:00:00'")
                .groupBy(
                        date_trunc("hour", col(pickup)).as("hour"),
                        col("PULocationID").as("zone"))
                .agg(sum("total_amount").as(service + "_amount"), count(lit(1)).as(service + "_number_records"));
    }

    private List<Path> visibleFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .toList();
        }
    }

    @Test
    void readsACsvWithAHeaderAsStrings() {
        Dataset<Row> zones = zones();
        assertEquals(
                "root\n |-- LocationID: string (nullable = true)\n |-- Borough: string (nullable = true)\n"
                        + " |-- Zone: string (nullable = true)\n |-- service_zone: string (nullable = true)\n",
                zones.schema().treeString());
        assertEquals(265, zones.count());
        assertEquals(
                """
                +----------+-------------+--------------------+------------+
                |LocationID|      Borough|                Zone|service_zone|
                +----------+-------------+--------------------+------------+
                |         1|          EWR|      Newark Airport|         EWR|
                |         2|       Queens|         Jamaica Bay|   Boro Zone|
                |         3|        Bronx|Allerton/Pelham G...|   Boro Zone|
                |         4|    Manhattan|       Alphabet City| Yellow Zone|
                |         5|Staten Island|       Arden Heights|   Boro Zone|
                |         6|Staten Island|Arrochar/Fort Wad...|   Boro Zone|
                |         7|       Queens|             Astoria|   Boro Zone|
                |         8|       Queens|        Astoria Park|   Boro Zone|
                |         9|       Queens|          Auburndale|   Boro Zone|
                |        10|       Queens|        Baisley Park|   Boro Zone|
                |        11|     Brooklyn|          Bath Beach|   Boro Zone|
                |        12|    Manhattan|        Battery Park| Yellow Zone|
                |        13|    Manhattan|   Battery Park City| Yellow Zone|
                |        14|     Brooklyn|           Bay Ridge|   Boro Zone|
                |        15|       Queens|Bay Terrace/Fort ...|   Boro Zone|
                |        16|       Queens|             Bayside|   Boro Zone|
                |        17|     Brooklyn|             Bedford|   Boro Zone|
                |        18|        Bronx|        Bedford Park|   Boro Zone|
                |        19|       Queens|           Bellerose|   Boro Zone|
                |        20|        Bronx|             Belmont|   Boro Zone|
                +----------+-------------+--------------------+------------+
                only showing top 20 rows
                """,
                zones.showString(20, 20, false));
    }

    @Test
    void infersTheTypesOfACsv() {
        Dataset<Row> zones = spark.read()
                .option("header", true)
                .option("inferSchema", true)
                .csv(SharedData.path("zones/taxi+_zone_lookup.csv").toString());
        assertEquals(
                "struct<LocationID:int,Borough:string,Zone:string,service_zone:string>",
                zones.schema().simpleString());
        assertEquals(265, zones.count());
        assertEquals(7, zones.select("Borough").distinct().count());
        assertEquals(5, zones.select("service_zone").distinct().count());
    }

    @Test
    void readsACompressedCsv() {
        Dataset<Row> trips = spark.read()
                .option("header", "true")
                .csv(SharedData.path("green_csv/green_tripdata_2020-10.csv.gz").toString());
        assertEquals(20, trips.columns().length);
        assertTrue(trips.schema().fields().stream()
                .allMatch(field -> field.dataType().simpleString().equals("string")));
        assertEquals(95120, trips.count());
    }

    @Test
    void writesOneFilePerPartitionAndOverwritesOnlyOnRequest() throws IOException {
        Path out = folder.resolve("out");
        Dataset<Row> trips = january().repartition(24);
        assertFalse(Files.exists(out));
        trips.write().parquet(out.toString());
        assertEquals(24, visibleFiles(out).size());
        assertEquals(0, Files.size(out.resolve("_SUCCESS")));
        ArclightException exists =
                assertThrows(ArclightException.class, () -> trips.write().parquet(out.toString()));
        assertEquals("PATH_ALREADY_EXISTS", exists.getCondition());
        trips.write().mode("overwrite").parquet(out.toString());
        assertEquals(24, visibleFiles(out).size());
        assertEquals(76518, spark.read().parquet(out.toString()).count());
    }

    @Test
    void writesTheReportAsOneFile() throws IOException {
        Path out = folder.resolve("data/report/revenue");
        revenue().coalesce(1).write().mode("overwrite").parquet(out.toString());
        assertEquals(1, visibleFiles(out).size());
        assertTrue(Files.exists(out.resolve("_SUCCESS")));
        Dataset<Row> report = spark.read().parquet(out.toString());
        assertEquals(1520, report.count());
        Map<String, Double> totals = new TreeMap<>();
        report.groupBy("service_type")
                .agg(sum("revenue_monthly_total_amount"))
                .collectAsList()
                .forEach(row -> totals.put(row.getString(0), row.getDouble(1)));
        assertEquals(9501752.39, totals.get("green"), 9.5);
        assertEquals(20445292.96, totals.get("yellow"), 20.4);
    }

    @Test
    void filtersByAColumnThatWasNotSelected() {
        Dataset<Row> trips = january();
        assertEquals(
                69271,
                trips.select("lpep_pickup_datetime", "lpep_dropoff_datetime", "PULocationID", "DOLocationID")
                        .filter(trips.col("VendorID").equalTo(2))
                        .count());
    }

    @Test
    void addsDateColumns() {
        Dataset<Row> trips = january();
        Dataset<Row> dated = trips.withColumn("pickup_date", to_date(trips.col("lpep_pickup_datetime")))
                .withColumn("dropoff_date", to_date(trips.col("lpep_dropoff_datetime")))
                .select("pickup_date", "dropoff_date", "PULocationID", "DOLocationID");
        assertEquals(
                "struct<pickup_date:date,dropoff_date:date,PULocationID:bigint,DOLocationID:bigint>",
                dated.schema().simpleString());
        assertEquals(76518, dated.count());
        assertEquals(
                2946, dated.filter(col("pickup_date").equalTo("2021-01-15")).count());
    }

    @Test
    void joinsBothServicesAndTheZones() {
        Dataset<Row> joined = revenuePerHour(green(), "lpep_pickup_datetime", "green")
                .join(
                        revenuePerHour(yellow(), "tpep_pickup_datetime", "yellow"),
                        new String[] {"hour", "zone"},
                        "outer");
        assertEquals(
                List.of(
                        "hour",
                        "zone",
                        "green_amount",
                        "green_number_records",
                        "yellow_amount",
                        "yellow_number_records"),
                List.of(joined.columns()));
        assertEquals(220016, joined.count());
        Dataset<Row> zones = zones();
        Dataset<Row> result = joined.join(zones, joined.col("zone").equalTo(zones.col("LocationID")))
                .drop("LocationID", "zone");
        assertEquals(
                List.of(
                                "hour",
                                "green_amount",
                                "green_number_records",
                                "yellow_amount",
                                "yellow_number_records",
                                "Borough",
                                "Zone",
                                "service_zone")
                        .stream()
                        .filter(name -> !name.equalsIgnoreCase("zone"))
                        .toList(),
                List.of(result.columns()));
        Map<String, Long> boroughs = new TreeMap<>();
        result.groupBy("Borough")
                .count()
                .collectAsList()
                .forEach(row -> boroughs.put(row.getString(0), row.getLong(1)));
        assertEquals(
                Map.of(
                        "Bronx", 40663L,
                        "Brooklyn", 59433L,
                        "EWR", 45L,
                        "Manhattan", 68591L,
                        "Queens", 48380L,
                        "Staten Island", 951L,
                        "Unknown", 1953L),
                boroughs);
    }

    @Test
    void broadcastsTheSmallSide() {
        green().createOrReplaceTempView("green");
        zones().createOrReplaceTempView("zones");
        String plan = spark.sql(
                        "EXPLAIN SELECT Borough, total_amount FROM green JOIN zones ON PULocationID = LocationID")
                .first()
                .getString(0);
        assertTrue(plan.contains("BroadcastHashJoin"), plan);
        assertFalse(plan.toLowerCase(Locale.ROOT).contains("hashpartitioning"), plan);
    }

    @Test
    void opensOnlyTheFileOfTheWantedDay() {
        yellow().createOrReplaceTempView("yellow");
        String plan = spark.sql("EXPLAIN ANALYZE SELECT count(*), sum(total_amount) FROM yellow"
                        + " WHERE tpep_pickup_date = '2021-01-15'")
                .first()
                .getString(0);
        assertTrue(plan.contains("files read=1,") || plan.contains("files read=1)"), plan);
    }

    @Test
    void isLazy() {
        SharedData.path("green");
        Dataset<Row> revenue = revenue();
        assertEquals(13, revenue.columns().length);
        assertEquals(
                "struct<revenue_zone:bigint,revenue_month:timestamp,service_type:string",
                revenue.schema().simpleString().split(",revenue_monthly_fare")[0]);
    }
}
