-- Questions about the green trips of one month, asked in many ways.
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

-- D01 Count trips of 2021-01-15: to_date(x) = 'lit'
SELECT COUNT(1) FROM g1 WHERE to_date(lpep_pickup_datetime) = '2021-01-15';
--= count(1) bigint
--| 2946

-- D03 Count trips of 2021-01-15: CAST AS DATE
SELECT COUNT(*) AS total_trips FROM g1 WHERE CAST(lpep_pickup_datetime AS DATE) = '2021-01-15';
--= total_trips bigint
--| 2946

-- D05 Count trips of 2021-01-15: == operator + to_date(fmt)
SELECT COUNT(*) FROM g1 WHERE CAST(lpep_pickup_datetime AS DATE) == to_date('2021-01-15','yyyy-MM-dd');
--= count(1) bigint
--| 2946

-- D07 Count trips of 2021-01-15: date_trunc('dd')
select count(*) from g1 where date_trunc('dd', lpep_pickup_datetime) = '2021-01-15';
--= count(1) bigint
--| 2946

-- D09 Count trips of 2021-01-15: BETWEEN timestamps
SELECT COUNT(1) FROM g1 WHERE lpep_pickup_datetime BETWEEN '2021-01-15 00:00:00' AND '2021-01-15 23:59:59';
--= count(1) bigint
--| 2946

-- D11 Count trips of 2021-01-15: timestamp LIKE
SELECT COUNT(*) as trip_count FROM g1 WHERE lpep_pickup_datetime LIKE '2021-01-15%';
--= trip_count bigint
--| 2946

-- D15 Count trips of 2021-01-15: parquet.`path` table
SELECT count(*) FROM parquet.`${data}/green/green_tripdata_2021-01.parquet` WHERE date(lpep_pickup_datetime) = '2021-01-15';
--= count(1) bigint
--| 2946

-- D13 Count trips of 2021-01-15: HAVING on select aliases
select month(lpep_pickup_datetime) as month, dayofmonth(lpep_pickup_datetime) as day, count(1) as num_trips from g1 group by month(lpep_pickup_datetime), dayofmonth(lpep_pickup_datetime) having month = 1 and day = 15;
--= month int, day int, num_trips bigint
--| 1 | 15 | 2946

-- D19 day(x)=15 and day(y)=15
SELECT COUNT(1) AS count_records FROM g1 WHERE day(lpep_pickup_datetime) = 15 and day(lpep_dropoff_datetime) = 15;
--= count_records bigint
--| 2930

-- D21 Longest trip: unix_timestamp/3600
SELECT max((unix_timestamp(lpep_dropoff_datetime) - unix_timestamp(lpep_pickup_datetime)) / 3600) as hours_diff FROM g1;
--= hours_diff double
--| 23.993333333333332

-- Spark before 3.4 read times without a zone as TIMESTAMP, which can be cast to a number; later ones do so on request.
SET spark.sql.parquet.inferTimestampNTZ.enabled=false;
CREATE TEMP VIEW g1_zoned AS SELECT * FROM parquet.`${data}/green/green_tripdata_2021-01.parquet`;
-- D23 Longest trip: per day, GROUP BY 1 ORDER BY 2 DESC
SELECT pickup_date, round(duration, 4) AS duration FROM (
SELECT to_date(lpep_pickup_datetime) AS pickup_date, MAX((CAST(lpep_dropoff_datetime AS LONG) - CAST(lpep_pickup_datetime AS LONG)) / 60) AS duration FROM g1_zoned GROUP BY 1 ORDER BY 2 DESC LIMIT 5);
--= pickup_date date, duration double
--| 2021-01-20 | 1439.6
--| 2021-01-07 | 1438.6833
--| 2021-01-25 | 1436.8167
--| 2021-01-15 | 1435.9
--| 2021-01-21 | 1435.5333
RESET spark.sql.parquet.inferTimestampNTZ.enabled;

-- D25 Longest trip: TIMESTAMPDIFF(HOUR) truncates
SELECT max(timestampdiff(hour, lpep_pickup_datetime, lpep_dropoff_datetime)) AS trip_length FROM g1;
--= trip_length bigint
--| 23

-- D27 Longest trip: DATEDIFF(second,..)/3600
SELECT DATEDIFF(second, lpep_pickup_datetime, lpep_dropoff_datetime)/3600 AS h FROM g1 ORDER BY DATEDIFF(second, lpep_pickup_datetime, lpep_dropoff_datetime) DESC LIMIT 1;
--= h double
--| 23.993333333333332

-- D29 Longest trip: TIMESTAMPDIFF(MINUTE)/60.0
SELECT MAX(TIMESTAMPDIFF(MINUTE, lpep_pickup_datetime, lpep_dropoff_datetime))/60.0 AS diff_hours FROM g1;
--= diff_hours decimal(27,6)
--| 23.983333

-- D31 Longest trip: interval arithmetic + EXTRACT
SELECT max(hours) AS hours FROM (
WITH duration as( SELECT (lpep_dropoff_datetime - lpep_pickup_datetime) AS trip_duration, lpep_pickup_datetime FROM g1 ) SELECT EXTRACT(hour from trip_duration) + EXTRACT(day FROM trip_duration) * 24 + EXTRACT(minute FROM trip_duration)/60 AS hours , lpep_pickup_datetime FROM duration ORDER BY hours DESC LIMIT 10);
--= hours double
--| 23.983333333333334

-- D33 Longest trip: aliases start / end
SELECT count(*) AS n, max(difference) AS longest FROM (
SELECT lpep_pickup_datetime as start, lpep_dropoff_datetime as end, UNIX_TIMESTAMP(lpep_dropoff_datetime) - UNIX_TIMESTAMP(lpep_pickup_datetime) AS difference FROM g1 ORDER BY 3 desc LIMIT 100);
--= n bigint, longest bigint
--| 100 | 86376

-- D35 Zones/other: JOIN + ORDER BY count(*)
SELECT zones.Zone, count(*) FROM g1 JOIN zones ON g1.PULocationID = zones.LocationID GROUP BY zones.Zone ORDER BY count(*) desc LIMIT 5;
--= Zone string, count(1) bigint
--> East Harlem North | 6696
--> East Harlem South | 6196
--> Central Harlem | 4194
--> Central Harlem North | 2796
--> Washington Heights South | 2624

-- D37 Zones/other: comma join
SELECT count(*) AS n, sum(`count(1)`) AS trips FROM (
SELECT count(*), Zone from g1 t, zones zd WHERE t.PULocationID = zd.LocationID GROUP BY Zone ORDER BY 1);
--= n bigint, trips bigint
--| 250 | 76518

-- D39 Zones/other: LEFT JOIN from zones, NULLs first on ASC
SELECT count(*) AS n, count_if(trip_count IS NULL) AS nulls FROM (
WITH t AS ( SELECT PULocationID, COUNT(*) AS trip_count FROM g1 GROUP BY PULocationID ORDER BY trip_count ) SELECT z.Zone, SUM(t.trip_count) AS trip_count FROM zones AS z LEFT JOIN t ON t.PULocationID = z.LocationID GROUP BY z.Zone ORDER BY trip_count);
--= n bigint, nulls bigint
--| 262 | 12
-- The first twelve are the zones without trips: NULLs come first.
SELECT count(trip_count) AS n FROM (
WITH t AS ( SELECT PULocationID, COUNT(*) AS trip_count FROM g1 GROUP BY PULocationID ORDER BY trip_count ) SELECT z.Zone, SUM(t.trip_count) AS trip_count FROM zones AS z LEFT JOIN t ON t.PULocationID = z.LocationID GROUP BY z.Zone ORDER BY trip_count LIMIT 12);
--= n bigint
--| 0

-- D41 Zones/other: CTE named `hot`, alias `count`, SELECT * of a join
with hot as ( SELECT PULocationID, count(1) as count FROM g1 GROUP BY PULocationID ORDER BY count DESC LIMIT 5 ) SELECT * FROM hot INNER JOIN zones ON hot.PULocationID = zones.LocationID;

-- D43 Zones/other: alias `do` for a table
SELECT pu.Zone, COUNT(1) count_trips FROM g1 fd LEFT JOIN zones pu ON fd.PULocationID = pu.LocationID LEFT JOIN zones do ON fd.DOLocationID = do.LocationID GROUP BY pu.Zone ORDER BY COUNT(1) DESC LIMIT 5;
--= Zone string, count_trips bigint
--> East Harlem North | 6696
--> East Harlem South | 6196
--> Central Harlem | 4194
--> Central Harlem North | 2796
--> Washington Heights South | 2624

-- D45 Zones/other: GROUP BY alias that equals a column name in other case
SELECT count(*) AS n, sum(count_trips) AS trips FROM (
SELECT zones.Zone AS zone, COUNT(1) as count_trips FROM g1 LEFT JOIN zones ON g1.PULocationID = zones.LocationID GROUP BY zone ORDER BY count_trips ASC LIMIT 5);
--= n bigint, trips bigint
--| 5 | 5

-- D47 Zones/other: LIKE '%..%' OR ..
SELECT Zone, COUNT(*) FROM zones WHERE Zone LIKE '%East Chelsea%' OR Zone LIKE '%Astoria%' OR Zone LIKE '%East Chelsea%' OR Zone LIKE '%Crown Heights North' GROUP BY Zone;
--= Zone string, count(1) bigint
--| Astoria | 1
--| Astoria Park | 1
--| Crown Heights North | 1
--| East Chelsea | 1
--| Old Astoria | 1

-- D55 Zones/other: UDF re-written in SQL: CASE, LENGTH, SUBSTRING, %, LPAD, CONV
SELECT CASE WHEN b IS NULL OR LENGTH(b) < 2 THEN NULL WHEN CAST(SUBSTRING(b, 2) AS INT) % 7 = 0 THEN CONCAT('s/', LPAD(CONV(SUBSTRING(b, 2), 10, 16), 3, '0')) WHEN CAST(SUBSTRING(b, 2) AS INT) % 3 = 0 THEN CONCAT('a/', LPAD(CONV(SUBSTRING(b, 2), 10, 16), 3, '0')) ELSE CONCAT('e/', LPAD(CONV(SUBSTRING(b, 2), 10, 16), 3, '0')) END AS base_id FROM (SELECT 'B02682' AS b);

-- P03 A column of no type
SELECT count(ehail_fee) FROM g1;
--= count(ehail_fee) bigint
--| 0

-- P06 One day of partitions named by dates
SELECT count(*) FROM yellow WHERE tpep_pickup_date = '2021-01-15';
--= count(1) bigint
--| 47707

-- P02 Types and columns that change over the years
CREATE TEMP VIEW all_green AS SELECT * FROM parquet.`${data}/green/*.parquet`;
SELECT count(*), count(cbd_congestion_fee) FROM all_green;
--= count(1) bigint, count(cbd_congestion_fee) bigint
--| 1816179 | 187451
SELECT count(*) AS n FROM parquet.`${data}/green/*_2021-*.parquet`;
--= n bigint
--| 400038
SELECT count(*) AS n FROM parquet.`${data}/green/*_2022-*.parquet`;
--= n bigint
--| 840402
SELECT count(*) AS n FROM parquet.`${data}/green/*_2023-*.parquet`;
--= n bigint
--| 270456
SELECT count(*) AS n FROM parquet.`${data}/green/*_2024-*.parquet`;
--= n bigint
--| 114008
SELECT count(*) AS n FROM parquet.`${data}/green/*_2025-*.parquet`;
--= n bigint
--| 191275

-- S11 All columns, the first rows
SELECT * from trips_data LIMIT 5;
