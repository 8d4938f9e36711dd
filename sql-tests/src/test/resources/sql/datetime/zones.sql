-- Clocks that are put forward and back: what falls into a gap moves on by its length; of two instants with one local time the earlier one
-- counts, unless a time that had the later one's offset is moved or cut down.
SET spark.sql.session.timeZone=America/New_York;
--= key string, value string
--| spark.sql.session.timeZone | America/New_York
SELECT unix_timestamp(TIMESTAMP '2020-03-08 02:30:00'), TIMESTAMP '2020-03-08 02:30:00', unix_timestamp(TIMESTAMP '2020-11-01 01:30:00'), unix_timestamp(TIMESTAMP '2020-11-01 00:30:00' + INTERVAL 2 HOURS), CAST(TIMESTAMP_NTZ '2020-03-08 02:30:00' AS TIMESTAMP);
--= unix_timestamp(TIMESTAMP '2020-03-08 03:30:00') bigint, TIMESTAMP '2020-03-08 03:30:00' timestamp, unix_timestamp(TIMESTAMP '2020-11-01 01:30:00') bigint, unix_timestamp(TIMESTAMP '2020-11-01 00:30:00' + INTERVAL '02' HOUR) bigint, CAST(TIMESTAMP_NTZ '2020-03-08 02:30:00' AS TIMESTAMP) timestamp
--| 1583652600 | 2020-03-08 03:30:00 | 1604208600 | 1604212200 | 2020-03-08 03:30:00
SELECT u, timestamp_seconds(u), date_trunc('hour', timestamp_seconds(u)), unix_timestamp(date_trunc('hour', timestamp_seconds(u))), hour(timestamp_seconds(u)), date_format(timestamp_seconds(u), 'HH:mm') FROM VALUES (1604208600), (1604212200), (1604215800), (1583650800) AS v(u);
--= u int, timestamp_seconds(u) timestamp, date_trunc(hour, timestamp_seconds(u)) timestamp, unix_timestamp(date_trunc(hour, timestamp_seconds(u))) bigint, hour(timestamp_seconds(u)) int, date_format(timestamp_seconds(u), HH:mm) string
--| 1583650800 | 2020-03-08 03:00:00 | 2020-03-08 03:00:00 | 1583650800 | 3 | 03:00
--| 1604208600 | 2020-11-01 01:30:00 | 2020-11-01 01:00:00 | 1604206800 | 1 | 01:30
--| 1604212200 | 2020-11-01 01:30:00 | 2020-11-01 01:00:00 | 1604210400 | 1 | 01:30
--| 1604215800 | 2020-11-01 02:30:00 | 2020-11-01 02:00:00 | 1604214000 | 2 | 02:30
SELECT unix_timestamp(TIMESTAMP '2020-11-02 01:30:00' - INTERVAL 1 DAY), unix_timestamp(timestampadd(DAY, -1, TIMESTAMP '2020-11-02 01:30:00')), unix_timestamp(TIMESTAMP '2020-12-01 01:30:00' - INTERVAL 1 MONTH), unix_timestamp(TIMESTAMP '2020-12-02 01:30:00' - make_interval(0, 1, 0, 1)), TIMESTAMP '2020-03-07 02:30:00' + INTERVAL 1 DAY;
--= unix_timestamp(TIMESTAMP '2020-11-02 01:30:00' - INTERVAL '1' DAY) bigint, unix_timestamp(timestampadd(DAY, -1, TIMESTAMP '2020-11-02 01:30:00')) bigint, unix_timestamp(TIMESTAMP '2020-12-01 01:30:00' - INTERVAL '1' MONTH) bigint, unix_timestamp(TIMESTAMP '2020-12-02 01:30:00' - make_interval(0, 1, 0, 1, 0, 0, 0.000000)) bigint, TIMESTAMP '2020-03-07 02:30:00' + INTERVAL '1' DAY timestamp
--| 1604212200 | 1604212200 | 1604212200 | 1604212200 | 2020-03-08 03:30:00
SELECT unix_timestamp(TIMESTAMP '9999-07-01 00:00:00'), unix_timestamp(TIMESTAMP '9999-12-31 00:00:00'), unix_timestamp(TIMESTAMP '0001-01-01 00:00:00'), unix_timestamp(CAST(DATE '1883-11-18' AS TIMESTAMP)), hour(TIMESTAMP '2300-07-01 05:00:00Z');
--= unix_timestamp(TIMESTAMP '9999-07-01 00:00:00') bigint, unix_timestamp(TIMESTAMP '9999-12-31 00:00:00') bigint, unix_timestamp(TIMESTAMP '0001-01-01 00:00:00') bigint, unix_timestamp(CAST(DATE '1883-11-18' AS TIMESTAMP)) bigint, hour(TIMESTAMP '2300-07-01 01:00:00') int
--| 253386417600 | 253402232400 | -62135579038 | -2717694238 | 1
SET spark.sql.session.timeZone=Australia/Lord_Howe;
--= key string, value string
--| spark.sql.session.timeZone | Australia/Lord_Howe
SELECT u, timestamp_seconds(u), date_trunc('hour', timestamp_seconds(u)), unix_timestamp(date_trunc('hour', timestamp_seconds(u))) FROM VALUES (1586011500), (1586013300), (1601739900), (1601742600) AS v(u);
--= u int, timestamp_seconds(u) timestamp, date_trunc(hour, timestamp_seconds(u)) timestamp, unix_timestamp(date_trunc(hour, timestamp_seconds(u))) bigint
--| 1586011500 | 2020-04-05 01:45:00 | 2020-04-05 01:00:00 | 1586008800
--| 1586013300 | 2020-04-05 01:45:00 | 2020-04-05 01:00:00 | 1586008800
--| 1601739900 | 2020-10-04 02:45:00 | 2020-10-04 02:30:00 | 1601739000
--| 1601742600 | 2020-10-04 03:30:00 | 2020-10-04 03:00:00 | 1601740800
SET spark.sql.session.timeZone=America/Toronto;
--= key string, value string
--| spark.sql.session.timeZone | America/Toronto
SELECT CAST(DATE '1919-03-31' AS TIMESTAMP), date_trunc('day', TIMESTAMP '1919-03-31 12:00:00'), date_trunc('month', TIMESTAMP '1919-04-30 12:00:00');
--= CAST(DATE '1919-03-31' AS TIMESTAMP) timestamp, date_trunc(day, TIMESTAMP '1919-03-31 12:00:00') timestamp, date_trunc(month, TIMESTAMP '1919-04-30 12:00:00') timestamp
--| 1919-03-31 00:30:00 | 1919-03-31 01:00:00 | 1919-04-01 00:00:00
SET spark.sql.session.timeZone=America/Havana;
--= key string, value string
--| spark.sql.session.timeZone | America/Havana
SELECT unix_timestamp(CAST(DATE '2020-11-01' AS TIMESTAMP)), unix_timestamp(date_trunc('day', TIMESTAMP '2020-11-01 12:00:00')), unix_timestamp(date_trunc('month', TIMESTAMP '2020-11-01 12:00:00'));
--= unix_timestamp(CAST(DATE '2020-11-01' AS TIMESTAMP)) bigint, unix_timestamp(date_trunc(day, TIMESTAMP '2020-11-01 12:00:00')) bigint, unix_timestamp(date_trunc(month, TIMESTAMP '2020-11-01 12:00:00')) bigint
--| 1604203200 | 1604206800 | 1604203200
SET spark.sql.session.timeZone=Asia/Kolkata;
--= key string, value string
--| spark.sql.session.timeZone | Asia/Kolkata
SELECT date_trunc('hour', timestamp_seconds(1600000000)), date_trunc('hour', TIMESTAMP '1850-01-01 12:34:56'), unix_timestamp(date_trunc('hour', TIMESTAMP '1850-01-01 12:34:56'));
--= date_trunc(hour, timestamp_seconds(1600000000)) timestamp, date_trunc(hour, TIMESTAMP '1850-01-01 12:34:56') timestamp, unix_timestamp(date_trunc(hour, TIMESTAMP '1850-01-01 12:34:56')) bigint
--| 2020-09-13 17:00:00 | 1850-01-01 12:00:00 | -3786803608
SELECT t, unix_timestamp(try_cast(t AS TIMESTAMP)) AS seconds FROM VALUES ('2020-07-01T00:00:00.000+01:00'), ('2020-07-01 00:00:00-00:30'), ('2020-07-01 00:00:00Z'), ('2020-07-01 00:00:00+18:30'), ('2020-07-01 00:00:00 +18:00'), ('2020-07-01 00:00:00+1:2'), ('2020-07-01 00:00:00+01:6x'), ('2020-07-01 00:00:00') AS v(t) ORDER BY t;
--= t string, seconds bigint
--| 2020-07-01 00:00:00 | 1593541800
--| 2020-07-01 00:00:00 +18:00 | 1593496800
--| 2020-07-01 00:00:00+01:6x | NULL
--| 2020-07-01 00:00:00+18:30 | NULL
--| 2020-07-01 00:00:00+1:2 | 1593557880
--| 2020-07-01 00:00:00-00:30 | 1593563400
--| 2020-07-01 00:00:00Z | 1593561600
--| 2020-07-01T00:00:00.000+01:00 | 1593558000
SELECT unix_timestamp(from_utc_timestamp(t, z)) - unix_timestamp(t), unix_timestamp(to_utc_timestamp(t, z)) - unix_timestamp(t), from_unixtime(0), unix_timestamp('1970-01-01 05:30:00') FROM VALUES (TIMESTAMP '2020-07-01 00:00:00', 'Europe/Berlin'), (TIMESTAMP '2020-01-01 00:00:00', 'Europe/Berlin'), (TIMESTAMP '2020-01-01 00:00:00', '+01:30') AS v(t, z) ORDER BY 1;
--= (unix_timestamp(from_utc_timestamp(t, z)) - unix_timestamp(t)) bigint, (unix_timestamp(to_utc_timestamp(t, z)) - unix_timestamp(t)) bigint, from_unixtime(0, yyyy-MM-dd HH:mm:ss) string, unix_timestamp(1970-01-01 05:30:00) bigint
--| 3600 | -3600 | 1970-01-01 05:30:00 | 0
--| 5400 | -5400 | 1970-01-01 05:30:00 | 0
--| 7200 | -7200 | 1970-01-01 05:30:00 | 0
SET spark.sql.session.timeZone=UTC;
--= key string, value string
--| spark.sql.session.timeZone | UTC
