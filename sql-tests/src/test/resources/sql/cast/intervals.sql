-- Casts from and to intervals, and calendar intervals.
SELECT CAST('interval 3 month -1.5 seconds' AS INTERVAL) AS a, CAST('1 week 2 days' AS INTERVAL) AS b, CAST('1.5 days' AS INTERVAL) AS c, CAST('' AS INTERVAL) AS d;
--= a interval, b interval, c interval, d interval
--| 3 months -1.5 seconds | 9 days | NULL | NULL
SELECT CAST('-1-2' AS INTERVAL YEAR TO MONTH) AS a, CAST("interval -'1 02:03:04.5' day to second" AS INTERVAL DAY TO SECOND) AS b, CAST('90' AS INTERVAL MINUTE) AS c, CAST('7' AS INTERVAL YEAR) AS d;
--= a interval year to month, b interval day to second, c interval minute, d interval year
--| INTERVAL '-1-2' YEAR TO MONTH | INTERVAL '-1 02:03:04.5' DAY TO SECOND | INTERVAL '90' MINUTE | INTERVAL '7' YEAR
SELECT CAST('1-2' AS INTERVAL DAY);
--! INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE 22006
--! == SQL (line 1, position 8) ==
--! SELECT CAST('1-2' AS INTERVAL DAY)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TRY_CAST('x' AS INTERVAL YEAR) AS a, TRY_CAST('1-13' AS INTERVAL YEAR TO MONTH) AS b;
--= a interval year, b interval year to month
--| NULL | NULL
SELECT CAST(i AS INTERVAL HOUR) AS h, CAST(i AS INTERVAL YEAR) AS y, CAST(CAST(i AS DECIMAL(9,4)) AS INTERVAL DAY TO SECOND) AS s FROM VALUES (1), (-3), (NULL) AS t(i);
--= h interval hour, y interval year, s interval day to second
--| INTERVAL '-03' HOUR | INTERVAL '-3' YEAR | INTERVAL '-0 00:00:03' DAY TO SECOND
--| INTERVAL '01' HOUR | INTERVAL '1' YEAR | INTERVAL '0 00:00:01' DAY TO SECOND
--| NULL | NULL | NULL
SELECT CAST(INTERVAL '1-2' YEAR TO MONTH AS INT) AS m, CAST(INTERVAL '26' HOUR AS BIGINT) AS h, CAST(INTERVAL '10.123' SECOND AS DECIMAL(5,2)) AS s, CAST(INTERVAL '1 12:30:15' DAY TO SECOND AS INTERVAL DAY) AS d;
--= m int, h bigint, s decimal(5,2), d interval day
--| 14 | 26 | 10.12 | INTERVAL '1' DAY
SELECT CAST(INTERVAL '-1000' MONTH AS TINYINT);
--! CAST_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST(INTERVAL '-1000' MONTH AS TINYINT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(2147483647 AS INTERVAL YEAR);
--! CAST_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST(2147483647 AS INTERVAL YEAR)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT INTERVAL 3 MONTH 1 HOUR;
--! _LEGACY_ERROR_TEMP_0029 XXKST
--! == SQL (line 1, position 8) ==
--! SELECT INTERVAL 3 MONTH 1 HOUR
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT INTERVAL '106751992 04' DAY TO HOUR;
--! _LEGACY_ERROR_TEMP_0063 XXKST
--! == SQL (line 1, position 8) ==
--! SELECT INTERVAL '106751992 04' DAY TO HOUR
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SET spark.sql.legacy.interval.enabled=true;
--= key string, value string
--| spark.sql.legacy.interval.enabled | true
SELECT INTERVAL 3 MONTH 1 HOUR AS a, INTERVAL '-1 2' DAY TO HOUR AS b;
--= a interval, b interval
--| 3 months 1 hours | -1 days -2 hours
RESET spark.sql.legacy.interval.enabled;
SELECT INTERVAL '1' DAY = '1';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT INTERVAL '1' DAY = '1'
--!        ^^^^^^^^^^^^^^^^^^^^^^
-- What is smaller than the last field does not show.
SELECT CAST(80.654321BD AS INTERVAL HOUR TO MINUTE), CAST(-80.654321BD AS INTERVAL MINUTE);
--= CAST(80.654321 AS INTERVAL HOUR TO MINUTE) interval hour to minute, CAST(-80.654321 AS INTERVAL MINUTE) interval minute
--| INTERVAL '01:20' HOUR TO MINUTE | INTERVAL '-80' MINUTE
