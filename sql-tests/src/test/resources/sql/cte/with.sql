-- WITH, nested and shadowed names, views over views.
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS x FROM a) SELECT a.x, b.x FROM a, b;
--= x int, x int
--| 1 | 2
WITH t(i, j) AS (VALUES (1, 2), (3, 4)) SELECT i, j FROM t WHERE j > 2;
--= i int, j int
--| 3 | 4
WITH a AS (SELECT 1 AS x) SELECT * FROM (WITH a AS (SELECT 2 AS x) SELECT * FROM a);
--= x int
--| 2
WITH n AS (SELECT id FROM range(10)) SELECT (SELECT max(id) FROM n) AS m, count(*) FROM n WHERE id IN (SELECT id FROM n WHERE id > 5);
--= m bigint, count(1) bigint
--| 9 | 4
WITH hot AS (SELECT id % 3 AS k, count(*) AS count FROM range(10) GROUP BY 1 ORDER BY count DESC LIMIT 1) SELECT * FROM hot;
--= k bigint, count bigint
--| 0 | 4
CREATE TEMP VIEW v1 AS SELECT id AS a FROM range(5);
CREATE OR REPLACE TEMP VIEW v2 (b) AS SELECT a * 10 FROM v1;
SELECT sum(b) FROM v2;
--= sum(b) bigint
--| 100
CREATE TEMP VIEW v1 AS SELECT 1;
--! TEMP_TABLE_OR_VIEW_ALREADY_EXISTS 42P07
CREATE GLOBAL TEMP VIEW corpus_g AS SELECT 'global' AS x;
SELECT x FROM global_temp.corpus_g;
--= x string
--| global
DROP VIEW global_temp.corpus_g;
DROP VIEW v2;
SELECT * FROM v2;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
--! == SQL (line 1, position 15) ==
--! SELECT * FROM v2
--!               ^^
DROP VIEW v2;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP VIEW IF EXISTS v2;
-- Lateral column aliases
SELECT 1 AS a, a + 1 AS b, b * 2 AS c;
--= a int, b int, c int
--| 1 | 2 | 4
WITH a AS (SELECT 1 AS x, 2 AS x) SELECT x FROM a;
--! AMBIGUOUS_REFERENCE 42704
--! == SQL (line 1, position 42) ==
--! WITH a AS (SELECT 1 AS x, 2 AS x) SELECT x FROM a
--!                                          ^
WITH a AS (SELECT 1), a AS (SELECT 2) SELECT * FROM a;
--! DUPLICATED_CTE_NAMES 42602
-- Common tables that nobody reads have to be right, too.
WITH t AS (SELECT 1 FROM nowhere) SELECT 2;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
--! == SQL (line 1, position 26) ==
--! WITH t AS (SELECT 1 FROM nowhere) SELECT 2
--!                          ^^^^^^^
WITH t AS (SELECT 1), u AS (SELECT * FROM t) SELECT 2;
--= 2 int
--| 2
-- A random common table is computed once for all who read it.
WITH q AS (SELECT rand() AS r FROM range(3)) SELECT count(*) FROM (SELECT r FROM q UNION SELECT r FROM q);
--= count(1) bigint
--| 3
WITH q AS (SELECT id, rand() AS r FROM range(3)) SELECT count(*) FROM q JOIN q AS other ON q.r = other.r WHERE q.id > 0;
--= count(1) bigint
--| 2
WITH q AS (SELECT uuid() AS r), p AS (SELECT r FROM q) SELECT p.r = q.r FROM p, q;
--= (r = r) boolean
--| true
WITH q AS (SELECT id, rand() AS r FROM range(3)) SELECT count(*) FROM q WHERE EXISTS (SELECT 1 FROM q AS other WHERE other.id = q.id AND other.r = q.r);
--= count(1) bigint
--| 3
SELECT (WITH q AS (SELECT t.id + rand() * 0 AS r) SELECT max(a.r) + max(b.r) FROM q AS a, q AS b) AS r FROM range(2) AS t ORDER BY r;
--= r double
--> 0.0
--> 2.0
