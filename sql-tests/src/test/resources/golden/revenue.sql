-- Monthly revenue per zone, hourly revenue, outer join of both services: the job of a course on data engineering.
CREATE TEMP VIEW green AS SELECT * FROM parquet.`${data}/green/green_tripdata_2021-0[1-5].parquet`;
CREATE TEMP VIEW g1 AS SELECT * FROM parquet.`${data}/green/green_tripdata_2021-01.parquet`;
CREATE TEMP VIEW yellow AS SELECT * EXCEPT (__index_level_0__) FROM parquet.`${data}/yellow_2021-01`;
CREATE TEMP VIEW zones USING csv OPTIONS (path '${data}/zones/taxi+_zone_lookup.csv', header 'true');
CREATE TEMP VIEW trips_data AS
SELECT VendorID, lpep_pickup_datetime AS pickup_datetime, lpep_dropoff_datetime AS dropoff_datetime, store_and_fwd_flag, RatecodeID, PULocationID, DOLocationID, passenger_count,
  trip_distance, fare_amount, extra, mta_tax, tip_amount, tolls_amount, improvement_surcharge, total_amount, payment_type, congestion_surcharge, 'green' AS service_type
FROM green
UNION ALL
SELECT VendorID, tpep_pickup_datetime AS pickup_datetime, tpep_dropoff_datetime AS dropoff_datetime, store_and_fwd_flag, RatecodeID, PULocationID, DOLocationID, passenger_count,
  trip_distance, fare_amount, extra, mta_tax, tip_amount, tolls_amount, improvement_surcharge, total_amount, payment_type, congestion_surcharge, 'yellow' AS service_type
FROM yellow;

-- S12 Count by service type
SELECT 
    service_type,
    COUNT(*) as trip_count
FROM
    trips_data
GROUP BY
    service_type;
--= service_type string, trip_count bigint
--| green | 400038
--| yellow | 1244663

-- S13 Monthly revenue per zone (the query of the course, verbatim)
CREATE TEMP VIEW revenue AS
SELECT 
    -- Revenue grouping 
    PULocationID AS revenue_zone,
    date_trunc('month', pickup_datetime) AS revenue_month, 
    service_type, 

    -- Revenue calculation 
    SUM(fare_amount) AS revenue_monthly_fare,
    SUM(extra) AS revenue_monthly_extra,
    SUM(mta_tax) AS revenue_monthly_mta_tax,
    SUM(tip_amount) AS revenue_monthly_tip_amount,
    SUM(tolls_amount) AS revenue_monthly_tolls_amount,
    SUM(improvement_surcharge) AS revenue_monthly_improvement_surcharge,
    SUM(total_amount) AS revenue_monthly_total_amount,
    SUM(congestion_surcharge) AS revenue_monthly_congestion_surcharge,

    -- Additional calculations
    AVG(passenger_count) AS avg_montly_passenger_count,
    AVG(trip_distance) AS avg_montly_trip_distance
FROM
    trips_data
GROUP BY
    1, 2, 3;
SELECT service_type, count(*) AS n, round(sum(revenue_monthly_fare), 2) AS fare, round(sum(revenue_monthly_extra), 2) AS extra,
  round(sum(revenue_monthly_mta_tax), 2) AS mta, round(sum(revenue_monthly_tip_amount), 2) AS tip, round(sum(revenue_monthly_tolls_amount), 2) AS tolls,
  round(sum(revenue_monthly_improvement_surcharge), 2) AS improvement, round(sum(revenue_monthly_total_amount), 2) AS total,
  round(sum(revenue_monthly_congestion_surcharge), 2) AS congestion, count(avg_montly_passenger_count) AS averages
FROM revenue GROUP BY service_type;
--= service_type string, n bigint, fare double, extra double, mta double, tip double, tolls double, improvement double, total double, congestion double, averages bigint
--| green | 1265 | 8040875.39 | 500658.22 | 103765.72 | 397277.92 | 218975.49 | 119184.9 | 9501752.39 | 133522.25 | 1131
--| yellow | 255 | 1.370897732E7 | 1181996.21 | 613313.0 | 2414759.8 | 222676.23 | 369216.6 | 2.044529296E7 | 2786287.0 | 255
SELECT service_type, revenue_month, count(*) AS n, round(sum(revenue_monthly_total_amount), 2) AS total
FROM revenue GROUP BY ALL ORDER BY 1, 2;
--= service_type string, revenue_month timestamp, n bigint, total double
--> green | 2009-01-01 00:00:00 | 2 | 3.8
--> green | 2020-12-01 00:00:00 | 1 | 9.3
--> green | 2021-01-01 00:00:00 | 251 | 1803888.75
--> green | 2021-02-01 00:00:00 | 248 | 1513439.07
--> green | 2021-03-01 00:00:00 | 254 | 1988567.75
--> green | 2021-04-01 00:00:00 | 255 | 2093254.21
--> green | 2021-05-01 00:00:00 | 253 | 2102568.21
--> green | 2021-06-01 00:00:00 | 1 | 21.3
--> yellow | 2021-01-01 00:00:00 | 255 | 2.044529296E7

-- S15 Green revenue per hour and zone, with ORDER BY
CREATE TEMP VIEW green_revenue AS
SELECT 
    date_trunc('hour', lpep_pickup_datetime) AS hour, 
    PULocationID AS zone,

    SUM(total_amount) AS amount,
    COUNT(1) AS number_records
FROM
    green
WHERE
    lpep_pickup_datetime >= '2020-01-01 00:00:00'
GROUP BY
    1, 2
ORDER BY
    1, 2;
SELECT count(*) AS n, sum(number_records) AS records, round(sum(amount), 2) AS amount, max(hour) AS last FROM green_revenue;
--= n bigint, records bigint, amount double, last timestamp
--| 176935 | 400031 | 9501748.59 | 2021-06-02 15:00:00
SELECT * FROM green_revenue ORDER BY 1, 2 LIMIT 5;
--= hour timestamp, zone bigint, amount double, number_records bigint
--> 2020-12-31 23:00:00 | 168 | 9.3 | 1
--> 2021-01-01 00:00:00 | 7 | 61.47 | 2
--> 2021-01-01 00:00:00 | 17 | 102.34 | 3
--> 2021-01-01 00:00:00 | 35 | 50.3 | 2
--> 2021-01-01 00:00:00 | 39 | 36.0 | 1

-- S16 Yellow revenue per hour and zone
CREATE TEMP VIEW yellow_revenue AS
SELECT 
    date_trunc('hour', tpep_pickup_datetime) AS hour, 
    PULocationID AS zone,

    SUM(total_amount) AS amount,
    COUNT(1) AS number_records
FROM
    yellow
WHERE
    tpep_pickup_datetime >= '2020-01-01 00:00:00'
GROUP BY
    1, 2;
SELECT count(*) AS n, sum(number_records) AS records, round(sum(amount), 2) AS amount FROM yellow_revenue;
--= n bigint, records bigint, amount double
--| 55607 | 1244663 | 2.044529296E7
SELECT * FROM yellow_revenue ORDER BY 1, 2 LIMIT 5;
--= hour timestamp, zone bigint, amount double, number_records bigint
--> 2021-01-01 00:00:00 | 4 | 64.4 | 3
--> 2021-01-01 00:00:00 | 7 | 46.8 | 1
--> 2021-01-01 00:00:00 | 13 | 52.1 | 2
--> 2021-01-01 00:00:00 | 17 | 10.3 | 1
--> 2021-01-01 00:00:00 | 24 | 84.01 | 5

-- S17 Outer join on two columns, in SQL
CREATE TEMP VIEW revenue_per_hour AS
SELECT hour, zone, g.amount AS green_amount, g.number_records AS green_number_records, y.amount AS yellow_amount, y.number_records AS yellow_number_records
FROM green_revenue g FULL OUTER JOIN yellow_revenue y USING (hour, zone);
SELECT count(*) AS n, count_if(green_amount IS NOT NULL AND yellow_amount IS NOT NULL) AS both, count_if(yellow_amount IS NULL) AS green_only,
  count_if(green_amount IS NULL) AS yellow_only, round(sum(green_amount), 2) AS green, round(sum(yellow_amount), 2) AS yellow
FROM revenue_per_hour;
--= n bigint, both bigint, green_only bigint, yellow_only bigint, green double, yellow double
--| 220016 | 12526 | 164409 | 43081 | 9501748.59 | 2.044529296E7
SELECT * FROM revenue_per_hour ORDER BY hour, zone LIMIT 3;
--= hour timestamp, zone bigint, green_amount double, green_number_records bigint, yellow_amount double, yellow_number_records bigint
--> 2020-12-31 23:00:00 | 168 | 9.3 | 1 | NULL | NULL
--> 2021-01-01 00:00:00 | 4 | NULL | NULL | 64.4 | 3
--> 2021-01-01 00:00:00 | 7 | 61.47 | 2 | 46.8 | 1

-- S18 Large x small join; the zones' key is a string
SELECT Borough, count(*) AS n FROM revenue_per_hour r JOIN zones z ON r.zone = z.LocationID GROUP BY Borough;
--= Borough string, n bigint
--| Bronx | 40663
--| Brooklyn | 59433
--| EWR | 45
--| Manhattan | 68591
--| Queens | 48380
--| Staten Island | 951
--| Unknown | 1953

-- S28
SELECT count(*) FROM (SELECT * FROM trips_data WHERE passenger_count > 0 AND trip_distance > 0 AND fare_amount > 0 AND total_amount > 0);
--= count(1) bigint
--| 1422283

-- S29 NULL counts
SELECT service_type, count(*)-count(passenger_count) AS a, count(*)-count(store_and_fwd_flag) AS b, count(*)-count(congestion_surcharge) AS c FROM trips_data GROUP BY service_type;
--= service_type string, a bigint, b bigint, c bigint
--| green | 184301 | 184301 | 184301
--| yellow | 0 | 0 | 0

-- D49 Zones/other: EXTRACT(YEAR) IN
select service_type, count(1) from trips_data where extract(year from pickup_datetime) in (2020, 2021) group by service_type;
--= service_type string, count(1) bigint
--| green | 400031
--| yellow | 1244663

-- D51 Zones/other: CAST(SUM AS DECIMAL(6,2)) overflow, hour/zone aliases in GROUP BY
CREATE TEMP VIEW amounts AS
SELECT date_trunc('hour', lpep_pickup_datetime) AS hour, PULocationID AS revenue_zone, CAST(SUM(total_amount) AS DECIMAL(6,2)) AS amount, COUNT(1) AS num_records FROM green WHERE CAST(lpep_pickup_datetime as DATE) BETWEEN "2020-01-01" AND "2021-12-31" GROUP BY hour, revenue_zone ORDER BY hour, revenue_zone;
SELECT count(*) AS n, sum(num_records) AS records FROM amounts;
--= n bigint, records bigint
--| 176935 | 400031

-- D53 Zones/other: UNION ALL subquery without alias
CREATE TEMP VIEW most AS
SELECT PULocationID, SUM(n_rides) AS n_rides FROM ( SELECT PULocationID, 1 AS n_rides FROM green UNION ALL SELECT PULocationID, 1 FROM yellow ) GROUP BY 1 ORDER BY 2 DESC LIMIT 1;
SELECT PULocationID, n_rides FROM most;
