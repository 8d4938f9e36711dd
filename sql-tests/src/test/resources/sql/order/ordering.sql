-- Orders: nulls first when ascending, last when descending, or as told.
CREATE TEMP VIEW t AS VALUES (2, 'b'), (1, 'a'), (NULL, 'n'), (3, NULL), (2, 'a') AS t(i, s);

SELECT i, s FROM t ORDER BY i, s;
--= i int, s string
--> NULL | n
--> 1 | a
--> 2 | a
--> 2 | b
--> 3 | NULL
SELECT i, s FROM t ORDER BY i DESC, s DESC;
--= i int, s string
--> 3 | NULL
--> 2 | b
--> 2 | a
--> 1 | a
--> NULL | n
SELECT i, s FROM t ORDER BY i NULLS LAST, s NULLS LAST;
--= i int, s string
--> 1 | a
--> 2 | a
--> 2 | b
--> 3 | NULL
--> NULL | n
SELECT i, s FROM t ORDER BY i DESC NULLS FIRST, s;
--= i int, s string
--> NULL | n
--> 3 | NULL
--> 2 | a
--> 2 | b
--> 1 | a
SELECT i + 1 AS j FROM t ORDER BY j LIMIT 2;
--= j int
--> NULL
--> 2
SELECT i FROM t ORDER BY s, i;
--= i int
--> 3
--> 1
--> 2
--> 2
--> NULL
SELECT i, s FROM t ORDER BY 2 DESC, 1;
--= i int, s string
--> NULL | n
--> 2 | b
--> 1 | a
--> 2 | a
--> 3 | NULL
SELECT s, count(*) AS n FROM t GROUP BY s ORDER BY count(*) DESC, s;
--= s string, n bigint
--| NULL | 1
--| a | 2
--| b | 1
--| n | 1
SELECT * FROM t ORDER BY i, s LIMIT 2 OFFSET 1;
--= i int, s string
--> 1 | a
--> 2 | a
SELECT * FROM t ORDER BY i, s OFFSET 3;
--= i int, s string
--> 2 | b
--> 3 | NULL
SELECT * FROM t LIMIT 0;
--= i int, s string
SELECT count(*) FROM (SELECT * FROM t LIMIT 3);
--= count(1) bigint
--| 3
SELECT d FROM VALUES (double('NaN')), (1.0D), (double('Infinity')), (NULL), (0.0D), (double('-Infinity')) AS v(d) ORDER BY d;
--= d double
--> NULL
--> -Infinity
--> 0.0
--> 1.0
--> Infinity
--> NaN
SELECT b FROM VALUES (true), (NULL), (false) AS v(b) ORDER BY b DESC;
--= b boolean
--> true
--> false
--> NULL
SELECT d FROM VALUES (1.50), (-2.25), (NULL), (10.00) AS v(d) ORDER BY d;
--= d decimal(4,2)
--> NULL
--> -2.25
--> 1.50
--> 10.00
SELECT id FROM range(5000) ORDER BY id % 10 DESC, id LIMIT 3;
--= id bigint
--> 9
--> 19
--> 29
SELECT max(id), min(id), count(*) FROM (SELECT id FROM range(5000) ORDER BY id % 13, id DESC LIMIT 4000);
--= max(id) bigint, min(id) bigint, count(1) bigint
--| 4999 | 0 | 4000
SELECT a FROM VALUES (array(2, 1)), (array(1, 9)), (array(1)), (NULL) AS v(a) ORDER BY a;
--= a array<int>
--> NULL
--> [1]
--> [1, 9]
--> [2, 1]
SELECT st.x FROM (SELECT named_struct('x', i, 'y', s) AS st FROM t) ORDER BY st DESC;
--= x int
--> 3
--> 2
--> 2
--> 1
--> NULL
-- A name of the select list is that column, however many columns of that name the input has.
SELECT a.i, a.i + b.i AS j FROM t AS a JOIN t AS b ON a.i = b.i ORDER BY i, j LIMIT 2;
--= i int, j int
--> 1 | 2
--> 2 | 4
SELECT a.i, count(*) AS n FROM t AS a JOIN t AS b ON a.i = b.i GROUP BY a.i ORDER BY n DESC, i;
--= i int, n bigint
--> 2 | 4
--> 1 | 1
--> 3 | 1
-- Errors
SELECT i FROM t ORDER BY 2;
--! ORDER_BY_POS_OUT_OF_RANGE 42805
--! == SQL (line 1, position 26) ==
--! SELECT i FROM t ORDER BY 2
--!                          ^
SELECT i FROM t LIMIT -1;
--! INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE 42K0E
--! == SQL (line 1, position 23) ==
--! SELECT i FROM t LIMIT -1
--!                       ^^
SELECT i FROM t ORDER BY nothing;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 26) ==
--! SELECT i FROM t ORDER BY nothing
--!                          ^^^^^^^
-- A name in the select list is meant although several tables have it.
SELECT x.v, count(*) AS c FROM VALUES (2), (1) AS x(v), VALUES (1), (2) AS y(v) WHERE x.v = y.v GROUP BY x.v ORDER BY c, v;
--= v int, c bigint
--> 1 | 1
--> 2 | 1
