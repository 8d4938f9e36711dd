-- Times of day: literals, casts, comparison, keys and types that meet.
SELECT TIME '01:02:03' AS a, time'1:2' AS b, TIME '12:00:00.123456789' AS c, TIME '12:30 AM' AS d, TIME '1:05:07.5pm' AS e, typeof(TIME '00:00') AS f;
--= a time(6), b time(6), c time(6), d time(6), e time(6), f string
--| 01:02:03 | 01:02:00 | 12:00:00.123456 | 00:30:00 | 13:05:07.5 | time(6)
SELECT TIME '24:00';
--! INVALID_TYPED_LITERAL 42604
--! == SQL (line 1, position 8) ==
--! SELECT TIME '24:00'
--!        ^^^^^^^^^^^^
SELECT TIME '01:02:03Z';
--! INVALID_TYPED_LITERAL 42604
--! == SQL (line 1, position 8) ==
--! SELECT TIME '01:02:03Z'
--!        ^^^^^^^^^^^^^^^^
SELECT TIME '2020-01-01 01:02:03';
--! INVALID_TYPED_LITERAL 42604
--! == SQL (line 1, position 8) ==
--! SELECT TIME '2020-01-01 01:02:03'
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TIME '13:00 PM';
--! INVALID_TYPED_LITERAL 42604
--! == SQL (line 1, position 8) ==
--! SELECT TIME '13:00 PM'
--!        ^^^^^^^^^^^^^^^
SELECT CAST('01:02:03.456789' AS TIME(3)) AS a, CAST(' 1:2:3 ' AS TIME(0)) AS b, CAST('1:2:3' AS TIME WITHOUT TIME ZONE) AS c, CAST(NULL AS TIME) AS d, CAST(TIME '01:02:03.456789' AS TIME(1)) AS e;
--= a time(3), b time(0), c time(6), d time(6), e time(1)
--| 01:02:03.456 | 01:02:03 | 01:02:03 | NULL | 01:02:03.4
SELECT CAST('25:00:00' AS TIME(2));
--! CAST_INVALID_INPUT 22018
--! == SQL (line 1, position 8) ==
--! SELECT CAST('25:00:00' AS TIME(2))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_cast('25:00:00' AS TIME) AS a, try_cast(TIME '01:00:00' AS TINYINT) AS b, try_cast(TIME '01:00:00' AS DECIMAL(2, 0)) AS c;
--= a time(6), b tinyint, c decimal(2,0)
--| NULL | NULL | NULL
SELECT CAST('01:00' AS TIME(7));
--! UNSUPPORTED_TIME_PRECISION 0A001
SELECT CAST(TIME '00:01:52.9' AS TINYINT) AS a, CAST(TIME '09:06:07.9' AS SMALLINT) AS b, CAST(TIME '23:59:59.9' AS INT) AS c, CAST(TIME '23:59:59.9' AS BIGINT) AS d, CAST(TIME '23:59:59.9' AS DECIMAL(7, 1)) AS e, CAST(TIME '23:59:59.999999' AS DECIMAL(38, 9)) AS f, CAST(TIME '23:59:59.5' AS DECIMAL(5, 0)) AS g;
--= a tinyint, b smallint, c int, d bigint, e decimal(7,1), f decimal(38,9), g decimal(5,0)
--| 112 | 32767 | 86399 | 86399 | 86399.9 | 86399.999999000 | 86400
SELECT CAST(TIME '23:59:59' AS SMALLINT);
--! CAST_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST(TIME '23:59:59' AS SMALLINT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(TIME '00:01:40' AS DECIMAL(3, 1));
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST(TIME '00:01:40' AS DECIMAL(3, 1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(TIME '00:01:40' AS BOOLEAN);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT CAST(TIME '00:01:40' AS BOOLEAN)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(DATE '2020-01-01' AS TIME);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT CAST(DATE '2020-01-01' AS TIME)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(1 AS TIME);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT CAST(1 AS TIME)
--!        ^^^^^^^^^^^^^^^
-- rows of several types of the same kind become the finest
SELECT t, typeof(t) FROM (SELECT CAST('10:11:12.3456' AS TIME(2)) t UNION ALL SELECT TIME '09:00' UNION ALL SELECT NULL) ORDER BY t DESC NULLS LAST;
--= t time(6), typeof(t) string
--> 10:11:12.34 | time(6)
--> 09:00:00 | time(6)
--> NULL | time(6)
SELECT t, count(*), min(s), max(s), count(DISTINCT s) FROM VALUES (TIME '10:00', TIME '10:01'), (TIME '10:00', TIME '09:00'), (NULL, TIME '00:00') AS x(t, s) GROUP BY t ORDER BY t;
--= t time(6), count(1) bigint, min(s) time(6), max(s) time(6), count(DISTINCT s) bigint
--> NULL | 1 | 00:00:00 | 00:00:00 | 1
--> 10:00:00 | 2 | 09:00:00 | 10:01:00 | 2
SELECT a.t, x, y FROM VALUES (TIME '10:00', 1), (TIME '11:00', 2), (NULL, 3) AS a(t, x) JOIN VALUES (CAST('10:00' AS TIME(0)), 3), (NULL, 4) AS b(t, y) ON a.t = b.t;
--= t time(6), x int, y int
--| 10:00:00 | 1 | 3
SELECT TIME '10:00' < TIME '10:00:00.000001', TIME '10:00' = '10:00:00', TIME '10:00' IN ('11:00', '10:00'), TIME '10:00' BETWEEN '09:00' AND '11:00', TIME '10:00' <=> NULL;
--= (TIME '10:00:00' < TIME '10:00:00.000001') boolean, (TIME '10:00:00' = 10:00:00) boolean, (TIME '10:00:00' IN (11:00, 10:00)) boolean, between(TIME '10:00:00', 09:00, 11:00) boolean, (TIME '10:00:00' <=> NULL) boolean
--| true | true | true | true | false
SELECT coalesce(NULL, TIME '10:00') AS a, CASE WHEN false THEN TIME '10:00' ELSE '01:00' END AS b, greatest(TIME '10:00', CAST('11:00' AS TIME(3))) AS c, nullif(TIME '10:00', TIME '10:00') AS d;
--= a time(6), b time(6), c time(6), d time(6)
--| 10:00:00 | 01:00:00 | 11:00:00 | NULL
SELECT array_sort(array(TIME '10:00', TIME '09:00')) AS a, map(TIME '10:00', named_struct('t', TIME '11:00:00.1')) AS b, array_contains(array(TIME '10:00'), TIME '10:00') AS c;
--= a array<time(6)>, b map<time(6),struct<t:time(6)>>, c boolean
--| [09:00:00, 10:00:00] | {10:00:00 -> {11:00:00.1}} | true
SELECT TIME '10:00' = DATE '2020-01-01';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT TIME '10:00' = DATE '2020-01-01'
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TIME '10:00' UNION SELECT DATE '2020-01-01';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT t, lag(t) OVER (ORDER BY t) FROM VALUES (TIME '10:00'), (TIME '09:00') AS x(t);
--= t time(6), lag(t, 1, NULL) OVER (ORDER BY t ASC NULLS FIRST ROWS BETWEEN -1 FOLLOWING AND -1 FOLLOWING) time(6)
--| 09:00:00 | NULL
--| 10:00:00 | 09:00:00
SELECT TIME '10:00' || '!' AS a, hash(TIME '10:00') = hash(36000000000000L) AS b, xxhash64(TIME '10:00') = xxhash64(36000000000000L) AS c;
--= a string, b boolean, c boolean
--| 10:00:00! | true | true

SET spark.sql.timeType.enabled = false;
--! INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS 22022
