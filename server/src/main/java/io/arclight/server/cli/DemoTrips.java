package io.arclight.server.cli;

import io.arclight.sql.SparkSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The demo's data: invented taxi trips in the schema of the NYC Taxi and Limousine Commission, one Parquet file per month
 * and service, and the lookup of the zones. Every value is a function of the trip's number, so that each run makes the
 * same files.
 */
final class DemoTrips {
    static final int YEAR = 2024;
    static final int MONTHS = 12;

    private static final int ZONES = 265;

    private final SparkSession spark;
    private final Path folder;

    DemoTrips(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** A taxi service: how its columns differ from the other's. */
    enum Service {
        GREEN("lpep", 6, "CAST(NULL AS DOUBLE) AS ehail_fee, 1L + CAST(r6 * 1.05D AS BIGINT) AS trip_type"),
        YELLOW("tpep", 1, "IF(PULocationID IN (1, 132, 138), 1.75D, 0.0D) AS Airport_fee");

        private final String prefix;
        private final int share;
        private final String ownColumns;

        Service(String prefix, int share, String ownColumns) {
            this.prefix = prefix;
            this.share = share;
            this.ownColumns = ownColumns;
        }

        String view() {
            return name().toLowerCase(Locale.ROOT);
        }

        String prefix() {
            return prefix;
        }
    }

    /** The file of a month. */
    Path file(Service service, int month) {
        return folder.resolve(service.view())
                .resolve(String.format(Locale.ROOT, "%s_tripdata_%d-%02d.parquet", service.view(), YEAR, month));
    }

    /** The lookup of the zones. */
    Path zones() {
        return folder.resolve("taxi_zone_lookup.csv");
    }

    /** Writes a month's trips unless the file is there; tells whether it did. */
    boolean write(Service service, int month, long yellowTrips) throws IOException {
        long trips = Math.max(1, yellowTrips / service.share);
        Path file = file(service, month);
        return Files.notExists(file)
                && write(file, staging -> spark.sql(trips(service, month, trips))
                        .coalesce(1)
                        .write()
                        .mode("overwrite")
                        .parquet(staging));
    }

    /** Writes the zones unless the file is there; tells whether it did. */
    boolean writeZones() throws IOException {
        return Files.notExists(zones())
                && write(zones(), staging -> spark.sql(zoneRows())
                        .coalesce(1)
                        .write()
                        .mode("overwrite")
                        .option("header", true)
                        .csv(staging));
    }

    /** What writes a folder. */
    private interface Writing {
        void run(String staging);
    }

    /** Moves the one part file of a folder to its place, so that a file is there whole or not at all. */
    private static boolean write(Path file, Writing writing) throws IOException {
        Path staging = file.resolveSibling("_" + file.getFileName());
        writing.run(staging.toString());
        try (Stream<Path> parts = Files.list(staging)) {
            Path part = parts.filter(path -> path.getFileName().toString().startsWith("part-"))
                    .findFirst()
                    .orElseThrow();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(staging.resolve("_SUCCESS"));
            Files.delete(staging);
        }
        return true;
    }

    private static String trips(Service service, int month, long trips) {
        YearMonth of = YearMonth.of(YEAR, month);
        long start = of.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long first = (service.ordinal() * MONTHS + month) * 10_000_000L;
        String randoms = IntStream.rangeClosed(1, 7)
                .mapToObj(k -> "abs(sin(id * 12.9898D + " + k + " * 78.233D) * 43758.5453D) % 1.0D AS r" + k)
                .collect(Collectors.joining(", "));
        return """
                WITH numbered AS (SELECT id, %1$s FROM range(%2$d, %3$d)),
                measured AS (
                  SELECT *, 0.3D - ln(1.0D - r4) * 2.6D AS miles, %4$d + CAST(r1 * %5$dD AS BIGINT) AS pickup,
                    1 + CAST(%6$dD * r2 * sqrt(r2) AS INT) * 97 %% %6$d AS PULocationID, 1 + CAST(%6$dD * r3 AS INT) AS DOLocationID
                  FROM numbered),
                priced AS (
                  SELECT *, round(3.0D + miles * 3.1D + r5 * 4.0D, 1) AS fare_amount, IF(r6 < 0.65D, 1L, 2L) AS payment_type,
                    CAST(r7 * 3.0D AS INT) AS evening
                  FROM measured),
                tipped AS (
                  SELECT *, IF(payment_type = 1, round(fare_amount * (0.1D + r7 * 0.15D), 2), 0.0D) AS tip_amount,
                    IF(r5 < 0.05D, 6.94D, 0.0D) AS tolls_amount, evening * 0.5D AS extra,
                    IF(PULocationID %% 4 = 0, 2.75D, 0.0D) AS congestion_surcharge
                  FROM priced)
                SELECT 1 + CAST(r6 * 2.0D AS INT) AS VendorID,
                  CAST(timestamp_seconds(pickup) AS TIMESTAMP_NTZ) AS %7$s_pickup_datetime,
                  CAST(timestamp_seconds(pickup + 120 + CAST(miles * (150.0D + r5 * 200.0D) AS BIGINT)) AS TIMESTAMP_NTZ)
                    AS %7$s_dropoff_datetime,
                  IF(r7 < 0.01D, 'Y', 'N') AS store_and_fwd_flag, 1L + CAST(r7 * 1.04D AS BIGINT) AS RatecodeID,
                  PULocationID, DOLocationID, 1L + CAST(r6 * r6 * 5.0D AS BIGINT) AS passenger_count,
                  round(miles, 2) AS trip_distance, fare_amount, extra, 0.5D AS mta_tax, tip_amount, tolls_amount,
                  1.0D AS improvement_surcharge,
                  round(fare_amount + extra + 0.5D + tip_amount + tolls_amount + 1.0D + congestion_surcharge, 2)
                    AS total_amount,
                  payment_type, congestion_surcharge, %8$s
                FROM tipped
                """
                .formatted(
                        randoms,
                        first,
                        first + trips,
                        start,
                        of.lengthOfMonth() * 86_400L,
                        ZONES,
                        service.prefix,
                        service.ownColumns);
    }

    private static String zoneRows() {
        return """
                SELECT id AS LocationID, Borough,
                  concat(element_at(split('East,West,North,South,Old,Upper,Lower', ','), CAST(id % 7 + 1 AS INT)), ' ',
                    element_at(split('Harbor,Heights,Park,Village,Square,Hill,Gardens,Point,Mills,Market,Bridge', ','),
                      CAST(id % 11 + 1 AS INT)), ' ', CAST(1 + id DIV 77 AS STRING)) AS Zone,
                  CASE WHEN Borough = 'EWR' THEN 'EWR' WHEN Borough = 'Manhattan' THEN 'Yellow Zone' ELSE 'Boro Zone' END
                    AS service_zone
                FROM (
                  SELECT id, CASE WHEN id = 1 THEN 'EWR' WHEN id % 4 = 0 THEN 'Manhattan' WHEN id % 4 = 1 THEN 'Queens'
                      WHEN id % 4 = 2 THEN 'Brooklyn' WHEN id % 12 = 3 THEN 'Staten Island' ELSE 'Bronx' END AS Borough
                  FROM range(1, 266))
                ORDER BY id
                """;
    }
}
