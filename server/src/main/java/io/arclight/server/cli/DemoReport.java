package io.arclight.server.cli;

import io.arclight.server.cli.DemoTrips.Service;
import io.arclight.sql.Dataset;
import io.arclight.sql.Row;
import io.arclight.sql.SparkSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The demo's job: what each zone earns per month and service. */
final class DemoReport {
    private static final String COMMON =
            "VendorID, store_and_fwd_flag, RatecodeID, PULocationID, DOLocationID, passenger_count, trip_distance,"
                    + " fare_amount, extra, mta_tax, tip_amount, tolls_amount, improvement_surcharge, total_amount,"
                    + " payment_type, congestion_surcharge";

    private static final String REVENUE =
            """
            SELECT
                PULocationID AS revenue_zone,
                date_trunc('month', pickup_datetime) AS revenue_month,
                service_type,
                SUM(fare_amount) AS revenue_monthly_fare,
                SUM(extra) AS revenue_monthly_extra,
                SUM(mta_tax) AS revenue_monthly_mta_tax,
                SUM(tip_amount) AS revenue_monthly_tip_amount,
                SUM(tolls_amount) AS revenue_monthly_tolls_amount,
                SUM(improvement_surcharge) AS revenue_monthly_improvement_surcharge,
                SUM(total_amount) AS revenue_monthly_total_amount,
                SUM(congestion_surcharge) AS revenue_monthly_congestion_surcharge,
                AVG(passenger_count) AS avg_monthly_passenger_count,
                AVG(trip_distance) AS avg_monthly_trip_distance
            FROM trips_data
            GROUP BY 1, 2, 3""";

    private static final String TOP =
            """
            SELECT Borough, Zone, service_type, date_format(revenue_month, 'yyyy-MM') AS month,
                CAST(revenue_monthly_total_amount AS DECIMAL(12,2)) AS revenue,
                round(avg_monthly_trip_distance, 2) AS miles
            FROM parquet.`%s`
            ORDER BY revenue DESC
            LIMIT 10""";

    private final SparkSession spark;
    private final Path folder;

    DemoReport(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** Registers views over the files. */
    void registerViews(DemoTrips trips) {
        for (Service service : Service.values()) {
            spark.read().parquet(folder.resolve(service.view()).toString()).createOrReplaceTempView(service.view());
        }
        spark.read()
                .option("header", true)
                .option("inferSchema", true)
                .csv(trips.zones().toString())
                .createOrReplaceTempView("zones");
        String all = Arrays.stream(Service.values())
                .map(service -> "SELECT " + service.prefix() + "_pickup_datetime AS pickup_datetime, "
                        + service.prefix() + "_dropoff_datetime AS dropoff_datetime, " + COMMON + ", '"
                        + service.view() + "' AS service_type FROM " + service.view())
                .collect(Collectors.joining(" UNION ALL "));
        spark.sql(all).createOrReplaceTempView("trips_data");
    }

    /** The job's SQL. */
    String sql() {
        return REVENUE;
    }

    /** The folder that the report is written into. */
    Path target() {
        return folder.resolve("report").resolve("revenue");
    }

    /** Runs the job and writes the report anew. */
    void write() {
        Dataset<Row> revenue = spark.sql(REVENUE);
        Dataset<Row> zones = spark.table("zones");
        revenue.join(zones, revenue.col("revenue_zone").equalTo(zones.col("LocationID")))
                .drop("LocationID")
                .coalesce(1)
                .write()
                .mode("overwrite")
                .parquet(target().toString());
    }

    /** The trips. */
    long trips() {
        return spark.table("trips_data").count();
    }

    /** The report's rows. */
    long rows() {
        return spark.read().parquet(target().toString()).count();
    }

    /** The zones and months that earned most, as a table. */
    String top() {
        return spark.sql(TOP.formatted(target())).showString(10, 0, false);
    }
}
