-- Dates, times and intervals.
SELECT DATE '2020-01-31' + INTERVAL 1 MONTH, DATE '2020-03-31' - INTERVAL '1' MONTH, DATE '2020-01-01' + 5, DATE '2020-01-10' - DATE '2020-01-01';
--= DATE '2020-01-31' + INTERVAL '1' MONTH date, DATE '2020-03-31' - INTERVAL '1' MONTH date, date_add(DATE '2020-01-01', 5) date, (DATE '2020-01-10' - DATE '2020-01-01') interval day
--| 2020-02-29 | 2020-02-29 | 2020-01-06 | INTERVAL '9' DAY
SELECT TIMESTAMP '2020-01-01 00:00:00' + INTERVAL '1 02:03:04' DAY TO SECOND, TIMESTAMP '2020-01-02 00:00:00' - TIMESTAMP '2020-01-01 12:00:00';
--= TIMESTAMP '2020-01-01 00:00:00' + INTERVAL '1 02:03:04' DAY TO SECOND timestamp, (TIMESTAMP '2020-01-02 00:00:00' - TIMESTAMP '2020-01-01 12:00:00') interval day to second
--| 2020-01-02 02:03:04 | INTERVAL '0 12:00:00' DAY TO SECOND
SELECT date_add(DATE '2020-02-28', 2), date_sub(DATE '2020-03-01', 1), datediff(DATE '2020-03-01', DATE '2020-02-01'), add_months(DATE '2020-01-31', 1), last_day(DATE '2021-02-03'), next_day(DATE '2020-01-01', 'MON');
--= date_add(DATE '2020-02-28', 2) date, date_sub(DATE '2020-03-01', 1) date, datediff(DATE '2020-03-01', DATE '2020-02-01') int, add_months(DATE '2020-01-31', 1) date, last_day(DATE '2021-02-03') date, next_day(DATE '2020-01-01', MON) date
--| 2020-03-01 | 2020-02-29 | 29 | 2020-02-29 | 2021-02-28 | 2020-01-06
SELECT year(d), month(d), day(d), quarter(d), dayofweek(d), weekday(d), dayofyear(d), weekofyear(d) FROM VALUES (DATE '2020-12-31') AS v(d);
--= year(d) int, month(d) int, day(d) int, quarter(d) int, dayofweek(d) int, weekday(d) int, dayofyear(d) int, weekofyear(d) int
--| 2020 | 12 | 31 | 4 | 5 | 3 | 366 | 53
SELECT hour(t), minute(t), second(t), extract(SECOND FROM t), extract(YEAR FROM t), date_part('dow', t) FROM VALUES (TIMESTAMP '2020-12-31 23:59:58.5') AS v(t);
--= hour(t) int, minute(t) int, second(t) int, extract(SECOND FROM t) decimal(8,6), extract(YEAR FROM t) int, date_part(dow, t) int
--| 23 | 59 | 58 | 58.500000 | 2020 | 5
SELECT date_trunc('MONTH', t), date_trunc('week', t), date_trunc('hour', t), trunc(DATE '2020-07-15', 'year') FROM VALUES (TIMESTAMP '2020-07-15 13:45:01') AS v(t);
--= date_trunc(MONTH, t) timestamp, date_trunc(week, t) timestamp, date_trunc(hour, t) timestamp, trunc(DATE '2020-07-15', year) date
--| 2020-07-01 00:00:00 | 2020-07-13 00:00:00 | 2020-07-15 13:00:00 | 2020-01-01
SELECT date_format(TIMESTAMP '2020-07-05 03:04:05', 'yyyy/MM/dd HH:mm:ss EEE'), to_date('05.07.2020', 'dd.MM.yyyy'), to_timestamp('2020-07-05 03:04', 'yyyy-MM-dd HH:mm'), unix_timestamp('1970-01-02', 'yyyy-MM-dd'), from_unixtime(86400);
--= date_format(TIMESTAMP '2020-07-05 03:04:05', yyyy/MM/dd HH:mm:ss EEE) string, to_date(05.07.2020, dd.MM.yyyy) date, to_timestamp(2020-07-05 03:04, yyyy-MM-dd HH:mm) timestamp, unix_timestamp(1970-01-02, yyyy-MM-dd) bigint, from_unixtime(86400, yyyy-MM-dd HH:mm:ss) string
--| 2020/07/05 03:04:05 Sun | 2020-07-05 | 2020-07-05 03:04:00 | 86400 | 1970-01-02 00:00:00
SELECT make_date(2020, 2, 29), timestamp_seconds(1), timestampdiff(MONTH, DATE '2020-01-31', DATE '2020-03-30'), timestampadd(DAY, 1, TIMESTAMP '2020-02-28 00:00:00'), months_between(DATE '2020-03-31', DATE '2020-02-29');
--= make_date(2020, 2, 29) date, timestamp_seconds(1) timestamp, timestampdiff(MONTH, DATE '2020-01-31', DATE '2020-03-30') bigint, timestampadd(DAY, 1, TIMESTAMP '2020-02-28 00:00:00') timestamp, months_between(DATE '2020-03-31', DATE '2020-02-29', true) double
--| 2020-02-29 | 1970-01-01 00:00:01 | 1 | 2020-02-29 00:00:00 | 1.0
SELECT INTERVAL '1' YEAR + INTERVAL '2' MONTH, INTERVAL '1' DAY * 2, INTERVAL '3' HOUR / 2, -INTERVAL '1' MONTH AS m;
--= (INTERVAL '1' YEAR + INTERVAL '2' MONTH) interval year to month, (INTERVAL '1' DAY * 2) interval day to second, (INTERVAL '03' HOUR / 2) interval day to second, m interval month
--| INTERVAL '1-2' YEAR TO MONTH | INTERVAL '2 00:00:00' DAY TO SECOND | INTERVAL '0 01:30:00' DAY TO SECOND | INTERVAL '-1' MONTH
SELECT DATE '2020-01-01' = TIMESTAMP '2020-01-01 00:00:00', '2020-01-01' = DATE '2020-01-01', TIMESTAMP '2020-01-01 00:00:00' < '2020-01-02', DATE '1500-01-01', TIMESTAMP '0001-01-01 00:00:00';
--= (DATE '2020-01-01' = TIMESTAMP '2020-01-01 00:00:00') boolean, (2020-01-01 = DATE '2020-01-01') boolean, (TIMESTAMP '2020-01-01 00:00:00' < 2020-01-02) boolean, DATE '1500-01-01' date, TIMESTAMP '0001-01-01 00:00:00' timestamp
--| true | true | true | 1500-01-01 | 0001-01-01 00:00:00
SELECT to_unix_timestamp(TIMESTAMP '2020-01-01 00:00:00'), unix_date(DATE '1970-01-10'), from_utc_timestamp(TIMESTAMP '2020-07-01 12:00:00', 'Europe/Berlin'), to_utc_timestamp(TIMESTAMP '2020-01-01 12:00:00', 'Asia/Tokyo');
--= to_unix_timestamp(TIMESTAMP '2020-01-01 00:00:00') bigint, unix_date(DATE '1970-01-10') int, from_utc_timestamp(TIMESTAMP '2020-07-01 12:00:00', Europe/Berlin) timestamp, to_utc_timestamp(TIMESTAMP '2020-01-01 12:00:00', Asia/Tokyo) timestamp
--| 1577836800 | 9 | 2020-07-01 14:00:00 | 2020-01-01 03:00:00
SET spark.sql.session.timeZone=America/New_York;
--= key string, value string
--| spark.sql.session.timeZone | America/New_York
SELECT CAST(TIMESTAMP '2020-07-01 12:00:00 UTC' AS STRING) AS s, hour(TIMESTAMP '2020-07-01 12:00:00Z') AS h, CAST('2020-03-08 02:30:00' AS TIMESTAMP) IS NOT NULL AS gap;
--= s string, h int, gap boolean
--| 2020-07-01 08:00:00 | 8 | true
SET spark.sql.session.timeZone=UTC;
--= key string, value string
--| spark.sql.session.timeZone | UTC
-- Errors
SELECT make_date(2020, 13, 1);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT make_date(2020, 13, 1)
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT to_date('x', 'yyyy');
--! CANNOT_PARSE_TIMESTAMP 22007
--! == SQL (line 1, position 8) ==
--! SELECT to_date('x', 'yyyy')
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT DATE '2020-01-01' + INTERVAL '1' HOUR;
--= DATE '2020-01-01' + INTERVAL '01' HOUR timestamp
--| 2020-01-01 01:00:00

-- A timestamp without a zone is formatted as one of the session's zone, also by patterns that ask for the zone.
SELECT date_format(TIMESTAMP_NTZ '2024-07-01 12:30:00', 'HH:mm VV');
--= date_format(TIMESTAMP_NTZ '2024-07-01 12:30:00', HH:mm VV) string
--| 12:30 UTC

-- A time alone is one of the day on which the query runs, not of the day for which constants were folded.
SELECT CAST('10:00' AS TIMESTAMP) = CAST(current_date() || ' 10:00' AS TIMESTAMP) AS today;
--= today boolean
--| true
