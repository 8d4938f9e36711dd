-- A gzip CSV with declared columns.
CREATE TEMP VIEW csv2010 (VendorID INT, lpep_pickup_datetime TIMESTAMP, lpep_dropoff_datetime TIMESTAMP, store_and_fwd_flag STRING, RatecodeID INT,
  PULocationID INT, DOLocationID INT, passenger_count INT, trip_distance DOUBLE, fare_amount DOUBLE, extra DOUBLE, mta_tax DOUBLE, tip_amount DOUBLE,
  tolls_amount DOUBLE, ehail_fee DOUBLE, improvement_surcharge DOUBLE, total_amount DOUBLE, payment_type INT, trip_type INT, congestion_surcharge DOUBLE)
USING csv OPTIONS (path '${data}/green_csv/green_tripdata_2020-10.csv.gz', header 'true');

-- S05
SELECT count(*), count(VendorID), count(ehail_fee), round(sum(total_amount),2), min(lpep_pickup_datetime), max(lpep_pickup_datetime) FROM csv2010;
--= count(1) bigint, count(VendorID) bigint, count(ehail_fee) bigint, round(sum(total_amount), 2) double, min(lpep_pickup_datetime) timestamp, max(lpep_pickup_datetime) timestamp
--| 95120 | 52610 | 0 | 2196773.09 | 2008-12-31 23:12:22 | 2020-11-01 05:13:13
