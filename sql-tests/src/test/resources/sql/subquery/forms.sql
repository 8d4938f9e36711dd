-- Subqueries in every place, with nulls where they decide.
CREATE TEMP VIEW t AS VALUES (1, 10), (2, 20), (3, NULL), (NULL, 40) AS t(a, b);
CREATE TEMP VIEW u AS VALUES (1, 'x'), (1, 'y'), (3, 'z') AS u(k, v);
CREATE TEMP VIEW un AS VALUES (1), (NULL) AS un(k);

SELECT (SELECT max(b) FROM t) AS m, a FROM t;
--= m int, a int
--| 40 | 1
--| 40 | 2
--| 40 | 3
--| 40 | NULL
SELECT a FROM t WHERE b > (SELECT avg(b) FROM t);
--= a int
--| NULL
SELECT (SELECT b FROM t WHERE a = 100) AS nothing;
--= nothing int
--| NULL
SELECT (SELECT a FROM t);
--! SCALAR_SUBQUERY_TOO_MANY_ROWS 21000

SELECT a FROM t WHERE a IN (SELECT k FROM u);
--= a int
--| 1
--| 3
SELECT a FROM t WHERE a NOT IN (SELECT k FROM u);
--= a int
--| 2
-- A null in the list makes NOT IN unknown.
SELECT a FROM t WHERE a NOT IN (SELECT k FROM un);
--= a int
SELECT a FROM t WHERE a NOT IN (SELECT k FROM u WHERE k > 100);
--= a int
--| 1
--| 2
--| 3
--| NULL
SELECT a, a IN (SELECT k FROM un) AS found FROM t;
--= a int, found boolean
--| 1 | true
--| 2 | NULL
--| 3 | NULL
--| NULL | NULL
SELECT a FROM t WHERE (a, b) IN (SELECT 1, 10);
--= a int
--| 1
SELECT a FROM t WHERE a IN (SELECT k FROM u) OR b = 20;
--= a int
--| 1
--| 2
--| 3

SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u WHERE k = a);
--= a int
--| 1
--| 3
SELECT a FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE k = a);
--= a int
--| 2
--| NULL
SELECT a, EXISTS (SELECT 1 FROM u WHERE k = a) AS e FROM t;
--= a int, e boolean
--| 1 | true
--| 2 | false
--| 3 | true
--| NULL | false
SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u WHERE k > 100);
--= a int

SELECT a, (SELECT count(*) FROM u WHERE k = t.a) AS n FROM t;
--= a int, n bigint
--| 1 | 2
--| 2 | 0
--| 3 | 1
--| NULL | 0
SELECT a, (SELECT max(v) FROM u WHERE k = t.a) AS m FROM t;
--= a int, m string
--| 1 | y
--| 2 | NULL
--| 3 | z
--| NULL | NULL
SELECT a FROM t WHERE b = (SELECT max(b) FROM t t2 WHERE t2.a = t.a);
--= a int
--| 1
--| 2
SELECT a, (SELECT v FROM u WHERE k = t.a LIMIT 1) IS NULL AS absent FROM t;
--= a int, absent boolean
--| 1 | false
--| 2 | true
--| 3 | false
--| NULL | true
SELECT k, v FROM u o WHERE v = (SELECT min(v) FROM u i WHERE i.k = o.k);
--= k int, v string
--| 1 | x
--| 3 | z
SELECT x.s FROM (SELECT a + 1 AS s FROM t WHERE a IS NOT NULL) x ORDER BY x.s DESC;
--= s int
--> 4
--> 3
--> 2
SELECT t.a, l.v FROM t, LATERAL (SELECT v FROM u WHERE u.k = t.a) l;
--= a int, v string
--| 1 | x
--| 1 | y
--| 3 | z
SELECT (SELECT k, v FROM u LIMIT 1);
--! INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN 42823
--! == SQL (line 1, position 9) ==
--! SELECT (SELECT k, v FROM u LIMIT 1)
--!         ^^^^^^^^^^^^^^^^^^^^^^^^^^
-- In ON of outer joins, the subquery is a value of one side.
SELECT * FROM VALUES (1), (2) l(a) LEFT JOIN VALUES (1), (2) r(b) ON l.a = r.b AND l.a IN (SELECT k FROM VALUES (2) s(k)) ORDER BY 1;
--= a int, b int
--> 1 | NULL
--> 2 | 2
SELECT * FROM VALUES (1), (2) l(a) FULL JOIN VALUES (1), (3) r(b) ON l.a = r.b AND EXISTS (SELECT 1 FROM VALUES (3) s(k) WHERE k = r.b + 2) ORDER BY 1, 2;
--= a int, b int
--> NULL | 3
--> 1 | 1
--> 2 | NULL
SELECT * FROM VALUES (1), (2) l(a) LEFT ANTI JOIN VALUES (1), (2) r(b) ON l.a = r.b AND r.b NOT IN (SELECT k FROM VALUES (2) s(k));
--= a int
--| 2
SELECT * FROM VALUES (1) l(a) JOIN VALUES (1) r(b) ON EXISTS (SELECT 1 FROM VALUES (2) s(k) WHERE k = a + b);
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_EXPRESSION_IN_JOIN_CONDITION 0A000
-- Not aggregated: at most one row for each outer row.
SELECT a, (SELECT k * 10 FROM VALUES (1), (2) s(k) WHERE k = a) FROM VALUES (1), (2), (3) l(a) ORDER BY 1;
--= a int, scalarsubquery(a) int
--> 1 | 10
--> 2 | 20
--> 3 | NULL
SELECT a, (SELECT b FROM VALUES (1), (2) s(b) WHERE b >= a) FROM VALUES (1) l(a);
--! SCALAR_SUBQUERY_TOO_MANY_ROWS 21000
