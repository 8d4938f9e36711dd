package io.arclight.benchmarks.taxi;

import io.arclight.benchmarks.engine.Dialect;
import io.arclight.benchmarks.suite.SuiteQuery;
import java.nio.file.Path;
import java.util.List;

/** What people ask of taxi trips. Hourly sets of millions of rows are summed up within the engine instead of fetched. */
final class TaxiQueries {
    private static final String MONTHLY =
            """
            SELECT PULocationID AS revenue_zone, date_trunc('month', pickup_datetime) AS revenue_month, service_type,
                sum(fare_amount) AS revenue_monthly_fare, sum(extra) AS revenue_monthly_extra,
                sum(mta_tax) AS revenue_monthly_mta_tax, sum(tip_amount) AS revenue_monthly_tip_amount,
                sum(tolls_amount) AS revenue_monthly_tolls_amount,
                sum(improvement_surcharge) AS revenue_monthly_improvement_surcharge,
                sum(total_amount) AS revenue_monthly_total_amount,
                sum(congestion_surcharge) AS revenue_monthly_congestion_surcharge,
                avg(passenger_count) AS avg_monthly_passenger_count, avg(trip_distance) AS avg_monthly_trip_distance
            FROM (%s) AS trips
            GROUP BY 1, 2, 3""";
    private static final String TRIPS =
            """
            SELECT '%s' AS service_type, %s_pickup_datetime AS pickup_datetime, PULocationID, fare_amount, extra, mta_tax,
                tip_amount, tolls_amount, improvement_surcharge, total_amount, congestion_surcharge, passenger_count, trip_distance
            FROM %s""";
    private static final String HOURLY =
            """
            SELECT date_trunc('hour', %2$s_pickup_datetime) AS hour, PULocationID AS zone,
                sum(total_amount) AS %1$s_amount, count(1) AS %1$s_number_records
            FROM %1$s
            WHERE %2$s_pickup_datetime >= '2020-01-01 00:00:00'
            GROUP BY 1, 2""";
    private static final String HOURLY_JOIN =
            """
            SELECT hour, zone, green_amount, green_number_records, yellow_amount, yellow_number_records
            FROM (%s) AS green_hours FULL OUTER JOIN (%s) AS yellow_hours USING (hour, zone)""";
    private static final String SUM =
            "count(*) AS rows, sum(green_amount) AS green_amount, sum(green_number_records) AS green_number_records,"
                    + " sum(yellow_amount) AS yellow_amount, sum(yellow_number_records) AS yellow_number_records";
    private static final String INFERRED_SUM =
            "SELECT count(*) AS rows, sum(total_amount) AS total_amount, sum(trip_distance) AS trip_distance,"
                    + " max(lpep_pickup_datetime) AS last_pickup FROM ";

    private TaxiQueries() {}

    /** The queries over views yellow, green, zones and trips_csv. */
    static List<SuiteQuery> all(Path csv) {
        String green = String.format(HOURLY, "green", "lpep");
        String yellow = String.format(HOURLY, "yellow", "tpep");
        String joined = String.format(HOURLY_JOIN, green, yellow);
        String trips = String.format(TRIPS, "green", "lpep", "green") + "\nUNION ALL\n"
                + String.format(TRIPS, "yellow", "tpep", "yellow");
        return List.of(
                SuiteQuery.of("monthly", String.format(MONTHLY, trips)),
                SuiteQuery.of(
                        "hourly",
                        "SELECT count(*) AS rows, max(hour) AS hour, sum(zone) AS zones, sum(yellow_amount) AS amount,"
                                + " sum(yellow_number_records) AS records FROM (" + yellow + ") AS hours"),
                SuiteQuery.of(
                        "hourly_top",
                        String.format(HOURLY, "green", "lpep") + "\nORDER BY green_amount DESC, hour, zone LIMIT 100"),
                SuiteQuery.of("outer_join", "SELECT " + SUM + " FROM (" + joined + ") AS hours"),
                SuiteQuery.of(
                        "zones_join",
                        "SELECT Borough, " + SUM + " FROM (" + joined
                                + ") AS hours JOIN zones ON hours.zone = CAST(zones.LocationID AS BIGINT) GROUP BY Borough"),
                SuiteQuery.of(
                        "zones_top",
                        "SELECT zones.Zone, count(*) AS trips FROM yellow JOIN zones"
                                + " ON yellow.PULocationID = CAST(zones.LocationID AS BIGINT) GROUP BY zones.Zone"
                                + " ORDER BY trips DESC, Zone LIMIT 5"),
                SuiteQuery.of(
                        "days",
                        "SELECT CAST(tpep_pickup_datetime AS DATE) AS day, count(*) AS trips FROM yellow GROUP BY 1"),
                SuiteQuery.of(
                        "one_day",
                        "SELECT count(*) AS trips FROM yellow WHERE CAST(tpep_pickup_datetime AS DATE) = DATE '2021-01-15'"),
                SuiteQuery.of("csv_count", "SELECT count(*) AS rows FROM trips_csv"),
                SuiteQuery.of(
                        "csv_sum",
                        "SELECT PULocationID, count(*) AS trips, sum(CAST(total_amount AS DOUBLE)) AS amount FROM trips_csv"
                                + " GROUP BY PULocationID"),
                new SuiteQuery("csv_infer", inferredBySpark(csv), List.of(inferredByDuckDb(csv))));
    }

    private static List<String> inferredBySpark(Path csv) {
        return List.of(
                "CREATE OR REPLACE TEMPORARY VIEW inferred USING csv OPTIONS (path " + Dialect.literal(csv.toString())
                        + ", header 'true', inferSchema 'true')",
                INFERRED_SUM + "inferred");
    }

    /** As in Spark, every row has a say in what the types are. */
    private static String inferredByDuckDb(Path csv) {
        return INFERRED_SUM + "read_csv(" + Dialect.literal(csv.toString()) + ", header = true, sample_size = -1)";
    }
}
