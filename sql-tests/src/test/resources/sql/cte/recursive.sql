-- WITH RECURSIVE: anchor, steps, limits, and where the table may not stand.
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT sum(n), count(*) FROM r;
--= sum(n) bigint, count(1) bigint
--| 15 | 5
WITH RECURSIVE edges AS (SELECT * FROM VALUES (1, 2), (2, 3), (3, 4), (1, 4) AS e(a, b)), paths(a, b, hops) AS (SELECT a, b, 1 FROM edges UNION ALL SELECT p.a, e.b, hops + 1 FROM paths p JOIN edges e ON p.b = e.a) SELECT * FROM paths WHERE hops > 1 ORDER BY a, b, hops;
--= a int, b int, hops int
--> 1 | 3 | 2
--> 1 | 4 | 3
--> 2 | 4 | 2
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r LIMIT 3;
--= n int
--| 1
--| 2
--| 3
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 3) SELECT a.n, b.n FROM r a JOIN r b ON a.n = b.n + 1 ORDER BY 1;
--= n int, n int
--> 2 | 1
--> 3 | 2
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT 2) SELECT * FROM r;
--= n int
--| 1
--| 2
WITH RECURSIVE r(s) AS (SELECT 'a' UNION ALL SELECT s || 'b' FROM r WHERE length(s) < 4) SELECT max(s) FROM r;
--= max(s) string
--| abbb
WITH RECURSIVE r(n) MAX RECURSION LEVEL 150 AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 120) SELECT count(*) FROM r;
--= count(1) bigint
--| 120
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r;
--! RECURSION_LEVEL_LIMIT_EXCEEDED 42836
WITH RECURSIVE r(n) AS (SELECT id FROM range(1000) UNION ALL SELECT a FROM r, LATERAL (SELECT n + 1 AS a) UNION ALL SELECT 1) SELECT 1 FROM r;
--! INVALID_RECURSIVE_CTE 42836
WITH RECURSIVE r(n) AS (SELECT n + 1 FROM r) SELECT * FROM r;
--! INVALID_RECURSIVE_CTE 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION SELECT n + 1 FROM r WHERE n < 3) SELECT * FROM r;
--! UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE 42836
--! == SQL (line 1, position 25) ==
--! WITH RECURSIVE r(n) AS (SELECT 1 UNION SELECT n + 1 FROM r WHERE n < 3) SELECT * FROM r
--!                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT max(n) + 1 FROM r) SELECT * FROM r;
--! INVALID_RECURSIVE_REFERENCE.PLACE 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT (SELECT max(n) FROM r)) SELECT * FROM r;
--! INVALID_RECURSIVE_REFERENCE.PLACE 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT a.n + 1 FROM r a JOIN r b ON a.n = b.n WHERE a.n < 3) SELECT * FROM r;
--= n int
--| 1
--| 2
--| 3
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT (SELECT n + 1 FROM r)) SELECT * FROM r LIMIT 2;
--= n int
--| 1
--| 2
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT CAST(n AS BIGINT) FROM r) SELECT * FROM r;
--! CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE 42825
WITH r(n) MAX RECURSION LEVEL 5 AS (SELECT 1) SELECT * FROM r;
--! _LEGACY_ERROR_TEMP_0035 XXKST
--! == SQL (line 1, position 6) ==
--! WITH r(n) MAX RECURSION LEVEL 5 AS (SELECT 1) SELECT * FROM r
--!      ^
-- Each step has a seed of its own.
WITH RECURSIVE drawn(v) AS (SELECT CAST(uniform(1, 6, 82374) AS INT) UNION ALL SELECT CAST(uniform(1, 6, 237685) AS INT) FROM drawn) SELECT v FROM (SELECT v FROM drawn LIMIT 5) ORDER BY v;
--= v int
--> 1
--> 3
--> 4
--> 4
--> 5
WITH RECURSIVE drawn(v) AS (SELECT array(1, 2, 3, 4, 5) UNION ALL SELECT shuffle(array(1, 2, 3, 4, 5), 237685) FROM drawn) SELECT v FROM (SELECT v FROM drawn LIMIT 3) ORDER BY v;
--= v array<int>
--> [1, 2, 3, 4, 5]
--> [1, 2, 3, 5, 4]
--> [2, 1, 5, 3, 4]
