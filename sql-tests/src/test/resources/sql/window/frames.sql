-- Window functions with partitions, orders and frames.
CREATE TEMP VIEW w AS VALUES ('a', 1, 10), ('a', 2, 20), ('a', 2, 30), ('a', 4, 40), ('b', 1, 5), ('b', NULL, 7) AS w(p, o, v);

SELECT p, o, v, row_number() OVER (PARTITION BY p ORDER BY o, v) AS rn FROM w;
--= p string, o int, v int, rn int
--| a | 1 | 10 | 1
--| a | 2 | 20 | 2
--| a | 2 | 30 | 3
--| a | 4 | 40 | 4
--| b | 1 | 5 | 2
--| b | NULL | 7 | 1
SELECT p, o, rank() OVER (PARTITION BY p ORDER BY o) AS r, dense_rank() OVER (PARTITION BY p ORDER BY o) AS d FROM w;
--= p string, o int, r int, d int
--| a | 1 | 1 | 1
--| a | 2 | 2 | 2
--| a | 2 | 2 | 2
--| a | 4 | 4 | 3
--| b | 1 | 2 | 2
--| b | NULL | 1 | 1
SELECT p, o, v, sum(v) OVER (PARTITION BY p) AS total, sum(v) OVER (PARTITION BY p ORDER BY o) AS running FROM w;
--= p string, o int, v int, total bigint, running bigint
--| a | 1 | 10 | 100 | 10
--| a | 2 | 20 | 100 | 60
--| a | 2 | 30 | 100 | 60
--| a | 4 | 40 | 100 | 100
--| b | 1 | 5 | 12 | 12
--| b | NULL | 7 | 12 | 7
SELECT p, v, sum(v) OVER (PARTITION BY p ORDER BY v ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS three FROM w;
--= p string, v int, three bigint
--| a | 10 | 30
--| a | 20 | 60
--| a | 30 | 90
--| a | 40 | 70
--| b | 5 | 12
--| b | 7 | 12
SELECT p, v, avg(v) OVER (PARTITION BY p ORDER BY v ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS so_far FROM w;
--= p string, v int, so_far double
--| a | 10 | 10.0
--| a | 20 | 15.0
--| a | 30 | 20.0
--| a | 40 | 25.0
--| b | 5 | 5.0
--| b | 7 | 6.0
SELECT p, v, count(*) OVER (PARTITION BY p ORDER BY v ROWS BETWEEN 2 FOLLOWING AND 3 FOLLOWING) AS later FROM w;
--= p string, v int, later bigint
--| a | 10 | 2
--| a | 20 | 1
--| a | 30 | 0
--| a | 40 | 0
--| b | 5 | 0
--| b | 7 | 0
SELECT p, o, v, sum(v) OVER (PARTITION BY p ORDER BY o RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) AS near FROM w;
--= p string, o int, v int, near bigint
--| a | 1 | 10 | 10
--| a | 2 | 20 | 60
--| a | 2 | 30 | 60
--| a | 4 | 40 | 40
--| b | 1 | 5 | 5
--| b | NULL | 7 | 7
SELECT p, v, lag(v) OVER (PARTITION BY p ORDER BY v) AS before, lead(v, 2, -1) OVER (PARTITION BY p ORDER BY v) AS after FROM w;
--= p string, v int, before int, after int
--| a | 10 | NULL | 30
--| a | 20 | 10 | 40
--| a | 30 | 20 | -1
--| a | 40 | 30 | -1
--| b | 5 | NULL | -1
--| b | 7 | 5 | -1
SELECT p, v, first_value(v) OVER (PARTITION BY p ORDER BY v) AS f, last_value(v) OVER (PARTITION BY p ORDER BY v) AS l, nth_value(v, 2) OVER (PARTITION BY p ORDER BY v) AS s FROM w;
--= p string, v int, f int, l int, s int
--| a | 10 | 10 | 10 | NULL
--| a | 20 | 10 | 20 | 20
--| a | 30 | 10 | 30 | 20
--| a | 40 | 10 | 40 | 20
--| b | 5 | 5 | 5 | NULL
--| b | 7 | 5 | 7 | 7
SELECT v, ntile(3) OVER (ORDER BY v) AS third, percent_rank() OVER (ORDER BY v) AS pr, cume_dist() OVER (ORDER BY v) AS cd FROM w;
--= v int, third int, pr double, cd double
--| 10 | 2 | 0.4 | 0.5
--| 20 | 2 | 0.6 | 0.6666666666666666
--| 30 | 3 | 0.8 | 0.8333333333333334
--| 40 | 3 | 1.0 | 1.0
--| 5 | 1 | 0.0 | 0.16666666666666666
--| 7 | 1 | 0.2 | 0.3333333333333333
SELECT p, v, max(v) OVER x AS m, min(v) OVER (x ROWS CURRENT ROW) AS self FROM w WINDOW x AS (PARTITION BY p ORDER BY v);
--= p string, v int, m int, self int
--| a | 10 | 10 | 10
--| a | 20 | 20 | 20
--| a | 30 | 30 | 30
--| a | 40 | 40 | 40
--| b | 5 | 5 | 5
--| b | 7 | 7 | 7
SELECT p, sum(v) AS s, rank() OVER (ORDER BY sum(v) DESC) AS r FROM w GROUP BY p;
--= p string, s bigint, r int
--| a | 100 | 1
--| b | 12 | 2
SELECT p, v FROM (SELECT *, row_number() OVER (PARTITION BY p ORDER BY v DESC) AS n FROM w) WHERE n = 1;
--= p string, v int
--| a | 40
--| b | 7
SELECT count(*), max(n), sum(s) FROM (SELECT row_number() OVER (PARTITION BY id % 7 ORDER BY id) AS n, sum(id) OVER (PARTITION BY id % 7) AS s FROM range(2000));
--= count(1) bigint, max(n) int, sum(s) bigint
--| 2000 | 286 | 571144285
-- Errors
SELECT p FROM w WHERE row_number() OVER (ORDER BY v) = 1;
--! WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE 42601
--! == SQL (line 1, position 23) ==
--! SELECT p FROM w WHERE row_number() OVER (ORDER BY v) = 1
--!                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM w;
--! DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM w
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN 1 PRECEDING AND 2 PRECEDING) FROM w;
--! DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN 1 PRECEDING AND 2 PRECEDING) FROM w
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (ORDER BY v RANGE BETWEEN 3 FOLLOWING AND 2 FOLLOWING) FROM w;
--! DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(v) OVER (ORDER BY v RANGE BETWEEN 3 FOLLOWING AND 2 FOLLOWING) FROM w
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN CURRENT ROW AND 2147483648 FOLLOWING) FROM w;
--! DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN CURRENT ROW AND 2147483648 FOLLOWING) FROM w
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (ORDER BY v RANGE DATE '2024-01-01' FOLLOWING) FROM w;
--! DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(v) OVER (ORDER BY v RANGE DATE '2024-01-01' FOLLOWING) FROM w
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN UNBOUNDED FOLLOWING AND 1 FOLLOWING) FROM w;
--! DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_INVALID_BOUND 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN UNBOUNDED FOLLOWING AND 1 FOLLOWING) FROM w
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(1) OVER (ORDER BY d RANGE BETWEEN INTERVAL 2 DAYS PRECEDING AND 1 FOLLOWING) FROM VALUES (DATE '2024-01-01') t(d);
--! DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_DIFF_TYPES 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(1) OVER (ORDER BY d RANGE BETWEEN INTERVAL 2 DAYS PRECEDING AND 1 FOLLOWING) FROM VALUES (DATE '2024-01-01') t(d)
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(1) OVER (ORDER BY d RANGE BETWEEN CURRENT ROW AND INTERVAL 2 HOURS FOLLOWING) FROM VALUES (DATE '2024-01-01') t(d);
--! DATATYPE_MISMATCH.RANGE_FRAME_INVALID_TYPE 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(1) OVER (ORDER BY d RANGE BETWEEN CURRENT ROW AND INTERVAL 2 HOURS FOLLOWING) FROM VALUES (DATE '2024-01-01') t(d)
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(1) OVER (ORDER BY d RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') t(d);
--! DATATYPE_MISMATCH.RANGE_FRAME_INVALID_TYPE 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(1) OVER (ORDER BY d RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM VALUES (TIMESTAMP '2024-01-01 00:00:00') t(d)
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (ORDER BY p, v RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM w;
--! DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(v) OVER (ORDER BY p, v RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM w
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM w;
--! DATATYPE_MISMATCH.RANGE_FRAME_WITHOUT_ORDER 42K09
--! == SQL (line 1, position 20) ==
--! SELECT sum(v) OVER (RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM w
--!                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN CURRENT ROW AND v FOLLOWING) FROM w;
--! _LEGACY_ERROR_TEMP_0064 XXKST
--! == SQL (line 1, position 61) ==
--! SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN CURRENT ROW AND v FOLLOWING) FROM w
--!                                                             ^^^^^^^^^^^
SELECT row_number() OVER (PARTITION BY p) FROM w;
--! WINDOW_FUNCTION_FRAME_NOT_ORDERED 42601
--! == SQL (line 1, position 8) ==
--! SELECT row_number() OVER (PARTITION BY p) FROM w
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- A frame may be empty; one that can only be is an error when both its bounds are offsets.
SELECT v, count(v) OVER (ORDER BY v ROWS BETWEEN CURRENT ROW AND 1 PRECEDING) AS none, sum(v) OVER (ORDER BY v ROWS 1 FOLLOWING) AS nothing FROM VALUES (1), (2) t(v);
--= v int, none bigint, nothing bigint
--| 1 | 0 | NULL
--| 2 | 0 | NULL
-- Offsets become numbers of the type of the key.
SELECT a, count(*) OVER (ORDER BY a RANGE BETWEEN 1 PRECEDING AND 1.9 FOLLOWING) FROM VALUES (1), (2), (4), (5) AS t(a) ORDER BY a;
--= a int, count(1) OVER (ORDER BY a ASC NULLS FIRST RANGE BETWEEN 1 PRECEDING AND 1.9 FOLLOWING) bigint
--> 1 | 2
--> 2 | 2
--> 4 | 2
--> 5 | 2
SELECT a, count(*) OVER (ORDER BY a RANGE BETWEEN 1.1 PRECEDING AND 'NaN' FOLLOWING) FROM VALUES (CAST(0 AS FLOAT)), (CAST(1.1 AS FLOAT)), (CAST(1.2 AS FLOAT)) AS t(a) ORDER BY a;
--= a float, count(1) OVER (ORDER BY a ASC NULLS FIRST RANGE BETWEEN (- 1.1) FOLLOWING AND NaN FOLLOWING) bigint
--> 0.0 | 3
--> 1.1 | 3
--> 1.2 | 2
