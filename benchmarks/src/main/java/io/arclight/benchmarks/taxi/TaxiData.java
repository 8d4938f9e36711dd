package io.arclight.benchmarks.taxi;

import io.arclight.benchmarks.data.NewFolder;
import io.arclight.benchmarks.data.SqlFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Trips of a year in the columns that New York's taxi commission publishes: nine in ten by yellow taxis, the rest by green ones, a
 * snappy Parquet file a month and kind; zones and a tenth of the trips as CSV. Few zones have most trips, evenings are busy, some
 * trips lack what the meter did not send. From a fixed seed.
 */
final class TaxiData {
    private static final int YEAR = 2021;
    private static final int ZONES = 265;

    /** Per month, how many of a hundred trips fall into it. */
    private static final int[] SHARES = {6, 6, 8, 8, 9, 9, 9, 9, 9, 10, 9, 8};

    private static final String YELLOW =
            "VendorID, pickup AS tpep_pickup_datetime, dropoff AS tpep_dropoff_datetime, passenger_count, trip_distance, RatecodeID,"
                    + " store_and_fwd_flag, PULocationID, DOLocationID, payment_type, fare_amount, extra, mta_tax, tip_amount,"
                    + " tolls_amount, improvement_surcharge, total_amount, congestion_surcharge";
    private static final String GREEN =
            "VendorID, pickup AS lpep_pickup_datetime, dropoff AS lpep_dropoff_datetime, store_and_fwd_flag, RatecodeID,"
                    + " PULocationID, DOLocationID, passenger_count, trip_distance, fare_amount, extra, mta_tax, tip_amount,"
                    + " tolls_amount, improvement_surcharge, total_amount, payment_type, trip_type, congestion_surcharge";

    private TaxiData() {}

    /** Makes the files unless their folder is there. */
    static void generate(Path folder, long rows, Consumer<String> progress) throws IOException, SQLException {
        NewFolder.make(folder, made -> {
            Files.createDirectories(made.resolve("yellow"));
            Files.createDirectories(made.resolve("green"));
            try (SqlFiles files = new SqlFiles(made, progress)) {
                files.execute("CREATE MACRO u(i, k) AS (hash(i * 31 + k) >> 11) / 9007199254740992.0");
                for (int month = 1; month <= SHARES.length; month++) {
                    long trips = rows * SHARES[month - 1] / 100;
                    String file = String.format("_tripdata_%d-%02d.parquet", YEAR, month);
                    files.parquet(
                            "yellow/yellow" + file, "SELECT " + YELLOW + " FROM " + trips(month, 0, trips * 9 / 10));
                    files.parquet("green/green" + file, "SELECT " + GREEN + " FROM " + trips(month, 1, trips / 10));
                }
                files.csv("zones.csv", zones());
                files.csv("trips.csv", "SELECT * FROM read_parquet('" + made + "/green/*.parquet')");
            }
        });
    }

    private static String trips(int month, int kind, long rows) {
        long first = (month + 100L * kind) << 32;
        return "(SELECT *, round(fare_amount + extra + mta_tax + tip_amount + tolls_amount + improvement_surcharge"
                + " + coalesce(congestion_surcharge, 0), 2) AS total_amount FROM ("
                + "SELECT *, pickup + to_seconds(seconds) AS dropoff,"
                + " CASE WHEN payment_type = 1 THEN round(fare_amount * 0.3 * u(i, 15), 2) ELSE 0.0 END AS tip_amount FROM ("
                + "SELECT *, round(2.5 + 2.5 * trip_distance, 1) AS fare_amount FROM ("
                + "SELECT *, round(0.4 + seconds / 300.0 * (0.5 + u(i, 10)), 2) AS trip_distance FROM ("
                + "SELECT i, " + columns(month) + " FROM (SELECT i + " + first + " AS i FROM range(" + rows
                + ") r(i)))))))";
    }

    private static String columns(int month) {
        String begin = String.format("TIMESTAMP '%d-%02d-01'", YEAR, month);
        return "CAST(CASE WHEN u(i, 1) < 0.3 THEN 1 ELSE 2 END AS BIGINT) AS VendorID, "
                + begin + " + to_days(CAST(floor(u(i, 2) * day(last_day(DATE '" + YEAR + "-"
                + String.format("%02d", month)
                + "-01'))) AS INTEGER)) + to_seconds(CAST(floor(86400 * (u(i, 3) + 0.1 * sin(6.283 * u(i, 3)))) AS BIGINT) % 86400)"
                + " AS pickup, "
                + "CAST(60 + floor(-800 * ln(1 - u(i, 4))) AS BIGINT) AS seconds, "
                + sent("CAST(1 + floor(5 * pow(u(i, 5), 4)) AS DOUBLE)") + " AS passenger_count, "
                + sent("CAST(CASE WHEN u(i, 6) < 0.97 THEN 1 ELSE 1 + floor(5 * u(i, 7)) END AS DOUBLE)")
                + " AS RatecodeID, "
                + sent("CASE WHEN u(i, 8) < 0.99 THEN 'N' ELSE 'Y' END") + " AS store_and_fwd_flag, "
                + zone(11) + " AS PULocationID, " + zone(12) + " AS DOLocationID, "
                + "CAST(CASE WHEN u(i, 13) < 0.75 THEN 1 WHEN u(i, 13) < 0.98 THEN 2 ELSE 3 END AS BIGINT) AS payment_type, "
                + "CASE WHEN u(i, 14) < 0.5 THEN 0.0 WHEN u(i, 14) < 0.8 THEN 0.5 ELSE 2.5 END AS extra, "
                + "CAST(0.5 AS DOUBLE) AS mta_tax, CAST(0.3 AS DOUBLE) AS improvement_surcharge, "
                + "CAST(CASE WHEN u(i, 16) < 0.05 THEN 6.55 ELSE 0 END AS DOUBLE) AS tolls_amount, "
                + sent("CAST(CASE WHEN u(i, 17) < 0.9 THEN 2.5 ELSE 0 END AS DOUBLE)") + " AS congestion_surcharge, "
                + sent("CAST(CASE WHEN u(i, 18) < 0.97 THEN 1 ELSE 2 END AS DOUBLE)") + " AS trip_type";
    }

    /** A value that a trip in twenty lacks, all such values of the trip together. */
    private static String sent(String value) {
        return "CASE WHEN u(i, 20) < 0.95 THEN " + value + " END";
    }

    /** A zone, the busy ones spread over all numbers. */
    private static String zone(int column) {
        return "CAST(1 + (CAST(floor(" + ZONES + " * pow(u(i, " + column + "), 2.5)) AS BIGINT) * 97) % " + ZONES
                + " AS BIGINT)";
    }

    private static String zones() {
        return "SELECT i AS LocationID, CASE WHEN i = 1 THEN 'EWR' WHEN i > 263 THEN 'Unknown' WHEN i % 5 < 2 THEN 'Manhattan'"
                + " WHEN i % 5 = 2 THEN 'Queens' WHEN i % 5 = 3 THEN 'Brooklyn' WHEN i % 10 = 4 THEN 'Bronx' ELSE 'Staten Island' END"
                + " AS Borough, 'Zone ' || CASE WHEN i = 57 THEN 56 ELSE i END AS Zone,"
                + " CASE WHEN i % 5 < 2 THEN 'Yellow Zone' ELSE 'Boro Zone' END AS service_zone FROM range(1, "
                + (ZONES + 1)
                + ") r(i)";
    }
}
