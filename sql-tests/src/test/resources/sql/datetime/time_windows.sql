-- Windows of time as columns of groups: fixed, overlapping, and sessions.
CREATE TEMP VIEW e AS SELECT * FROM VALUES ('A1', TIMESTAMP'2021-01-01 00:00:00'), ('A1', TIMESTAMP'2021-01-01 00:04:30'), ('A1', TIMESTAMP'2021-01-01 00:06:00'), ('A2', TIMESTAMP'2021-01-01 00:01:00'), ('A2', NULL) AS t(a, b);
SELECT a, window.start, window.end, count(*) AS cnt FROM e GROUP BY a, window(b, '5 minutes') ORDER BY a, start;
--= a string, start timestamp, end timestamp, cnt bigint
--> A1 | 2021-01-01 00:00:00 | 2021-01-01 00:05:00 | 2
--> A1 | 2021-01-01 00:05:00 | 2021-01-01 00:10:00 | 1
--> A2 | 2021-01-01 00:00:00 | 2021-01-01 00:05:00 | 1
SELECT window(b, '10 minutes', '5 minutes') AS w, count(*) FROM e GROUP BY 1 ORDER BY w;
--= w struct<start:timestamp,end:timestamp>, count(1) bigint
--> {2020-12-31 23:55:00, 2021-01-01 00:05:00} | 3
--> {2021-01-01 00:00:00, 2021-01-01 00:10:00} | 4
--> {2021-01-01 00:05:00, 2021-01-01 00:15:00} | 1
SELECT window, count(*) FROM e GROUP BY window(b, '10 minutes', '5 minutes', '1 minute') HAVING count(*) > 1 ORDER BY window.start;
--= window struct<start:timestamp,end:timestamp>, count(1) bigint
--> {2020-12-31 23:56:00, 2021-01-01 00:06:00} | 3
--> {2021-01-01 00:01:00, 2021-01-01 00:11:00} | 3
SELECT a, session_window(b, '2 minutes') AS s, count(*) c FROM e GROUP BY a, session_window(b, '2 minutes') ORDER BY a, s;
--= a string, s struct<start:timestamp,end:timestamp>, c bigint
--> A1 | {2021-01-01 00:00:00, 2021-01-01 00:02:00} | 1
--> A1 | {2021-01-01 00:04:30, 2021-01-01 00:08:00} | 2
--> A2 | {2021-01-01 00:01:00, 2021-01-01 00:03:00} | 1
SELECT window_time(window), n FROM (SELECT window, count(*) n FROM e GROUP BY window(b, '5 minutes')) ORDER BY 1;
--= window_time(window) timestamp, n bigint
--> 2021-01-01 00:04:59.999999 | 3
--> 2021-01-01 00:09:59.999999 | 1
SELECT window(window, '10 minutes'), sum(n) FROM (SELECT window, count(*) n FROM e GROUP BY window(b, '5 minutes')) GROUP BY window(window, '10 minutes');
--= window struct<start:timestamp,end:timestamp>, sum(n) bigint
--| {2021-01-01 00:00:00, 2021-01-01 00:10:00} | 4
SELECT a, window(b, '1 hour') FROM e;
--= a string, window struct<start:timestamp,end:timestamp>
--| A1 | {2021-01-01 00:00:00, 2021-01-01 01:00:00}
--| A1 | {2021-01-01 00:00:00, 2021-01-01 01:00:00}
--| A1 | {2021-01-01 00:00:00, 2021-01-01 01:00:00}
--| A2 | {2021-01-01 00:00:00, 2021-01-01 01:00:00}
SELECT window(b, '0 minutes') FROM e;
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT window(b, '0 minutes') FROM e
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT window(b, '5 minutes', '6 minutes') FROM e;
--! DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT window(b, '5 minutes', '6 minutes') FROM e
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT window(b, '5 minutes', '5 minutes', '7 minutes') FROM e;
--! DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT window(b, '5 minutes', '5 minutes', '7 minutes') FROM e
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT window(b, a) FROM e;
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT window(b, a) FROM e
--!        ^^^^^^^^^^^^
SELECT window(b) FROM e;
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT window(b) FROM e
--!        ^^^^^^^^^
SELECT window(b, 'xx') FROM e;
--! INVALID_INTERVAL_FORMAT.UNRECOGNIZED_NUMBER 22006
--! == SQL (line 1, position 8) ==
--! SELECT window(b, 'xx') FROM e
--!        ^^^^^^^^^^^^^^^
SELECT window(b, '5 minutes'), window(b, '6 minutes') FROM e;
--! _LEGACY_ERROR_TEMP_1039 XXKST
--! == SQL (line 1, position 32) ==
--! SELECT window(b, '5 minutes'), window(b, '6 minutes') FROM e
--!                                ^^^^^^^^^^^^^^^^^^^^^^
SELECT window(1, '5 minutes');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT window(1, '5 minutes')
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT * FROM e WHERE window(b, '5 minutes').start > b;
--! UNSUPPORTED_EXPR_FOR_OPERATOR 42K0E
--! == SQL (line 1, position 23) ==
--! SELECT * FROM e WHERE window(b, '5 minutes').start > b
--!                       ^^^^^^^^^^^^^^^^^^^^^^
SELECT session_window(b, '2 minutes'), a FROM e;
--= session_window struct<start:timestamp,end:timestamp>, a string
--| {2021-01-01 00:00:00, 2021-01-01 00:02:00} | A1
--| {2021-01-01 00:01:00, 2021-01-01 00:03:00} | A2
--| {2021-01-01 00:04:30, 2021-01-01 00:06:30} | A1
--| {2021-01-01 00:06:00, 2021-01-01 00:08:00} | A1
SELECT count(*), s.start FROM (SELECT session_window(b, '2 minutes') AS s, a FROM e GROUP BY 1, 2) GROUP BY s ORDER BY s;
--= count(1) bigint, start timestamp
--> 1 | 2021-01-01 00:00:00
--> 1 | 2021-01-01 00:01:00
--> 1 | 2021-01-01 00:04:30
SELECT a AS k, session_window, count(*) FROM e GROUP BY k, session_window(b, if(a = 'A1', '1 minute', '10 minutes')) ORDER BY k, session_window;
--= k string, session_window struct<start:timestamp,end:timestamp>, count(1) bigint
--> A1 | {2021-01-01 00:00:00, 2021-01-01 00:01:00} | 1
--> A1 | {2021-01-01 00:04:30, 2021-01-01 00:05:30} | 1
--> A1 | {2021-01-01 00:06:00, 2021-01-01 00:07:00} | 1
--> A2 | {2021-01-01 00:01:00, 2021-01-01 00:11:00} | 1
SELECT session_window(b, '0 seconds'), count(*) FROM e GROUP BY session_window(b, '0 seconds');
--= session_window struct<start:timestamp,end:timestamp>, count(1) bigint
SELECT session_window(b) FROM e;
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT session_window(b) FROM e
--!        ^^^^^^^^^^^^^^^^^
SELECT window(b, '1 month') FROM e;
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT window(b, '1 month') FROM e
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT t.a, window(t.b, '5 minutes'), count(*) FROM e t JOIN e u ON t.a = u.a GROUP BY t.a, window(t.b, '5 minutes') ORDER BY ALL;
--= a string, window struct<start:timestamp,end:timestamp>, count(1) bigint
--> A1 | {2021-01-01 00:00:00, 2021-01-01 00:05:00} | 6
--> A1 | {2021-01-01 00:05:00, 2021-01-01 00:10:00} | 3
--> A2 | {2021-01-01 00:00:00, 2021-01-01 00:05:00} | 2
SELECT window(n, '1 day').start FROM VALUES (TIMESTAMP_NTZ'2024-05-06 07:00:00') AS t(n);
--= window.start timestamp_ntz
--| 2024-05-06 00:00:00
-- Touching windows are one session.
SELECT session_window, count(*) FROM VALUES ('2024-01-01 00:00:00'), ('2024-01-01 00:01:00'), ('2024-01-01 00:02:01') AS t(b) GROUP BY session_window(b, '1 minute') ORDER BY ALL;
--= session_window struct<start:timestamp,end:timestamp>, count(1) bigint
--> {2024-01-01 00:00:00, 2024-01-01 00:02:00} | 2
--> {2024-01-01 00:02:01, 2024-01-01 00:03:01} | 1
-- HAVING and ORDER BY mean the window of the select; there is only one.
SELECT window.start, sum(v) FROM VALUES (TIMESTAMP'2020-01-01 00:01:00', 1), (TIMESTAMP'2018-01-01 00:01:00', 2) AS t(s, v) GROUP BY window(s, '5 minutes') HAVING window(s, '5 minutes').start > '2017' ORDER BY window(s, '5 minutes') DESC;
--= start timestamp, sum(v) bigint
--| 2018-01-01 00:00:00 | 2
--| 2020-01-01 00:00:00 | 1
SELECT session_window.start, count(*) FROM VALUES (TIMESTAMP'2020-01-01 00:01:00', 1), (TIMESTAMP'2018-01-01 00:01:00', 2) AS t(s, v) GROUP BY session_window(s, '5 minutes') ORDER BY session_window(s, '5 minutes').end;
--= start timestamp, count(1) bigint
--| 2018-01-01 00:01:00 | 1
--| 2020-01-01 00:01:00 | 1
SELECT count(*) FROM VALUES (TIMESTAMP'2020-01-01 00:01:00', 1) AS t(s, v) GROUP BY window(s, '5 minutes') ORDER BY window(s, '1 minute');
--! _LEGACY_ERROR_TEMP_1039 XXKST
--! == SQL (line 1, position 117) ==
--! SELECT count(*) FROM VALUES (TIMESTAMP'2020-01-01 00:01:00', 1) AS t(s, v) GROUP BY window(s, '5 minutes') ORDER BY window(s, '1 minute')
--!                                                                                                                     ^^^^^^^^^^^^^^^^^^^^^
