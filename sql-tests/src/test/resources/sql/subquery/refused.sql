-- Names of the query around, but not of the one around that; maps of the query around only by elements that it can tell.
CREATE TEMPORARY VIEW around AS SELECT * FROM VALUES (0, 1, map(1, 2)), (1, 2, map(1, 3)) AS t(a, b, m);
CREATE TEMPORARY VIEW inside AS SELECT * FROM VALUES (0, 2), (1, 3) AS t(c, d);
SELECT (SELECT (SELECT a)) FROM around;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
--! == SQL (line 1, position 24) ==
--! SELECT (SELECT (SELECT a)) FROM around
--!                        ^
SELECT * FROM around WHERE EXISTS (SELECT 1 FROM inside WHERE EXISTS (SELECT 1 FROM inside AS i WHERE i.c = around.a));
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 109) ==
--! SELECT * FROM around WHERE EXISTS (SELECT 1 FROM inside WHERE EXISTS (SELECT 1 FROM inside AS i WHERE i.c = around.a))
--!                                                                                                             ^^^^^^^^
SELECT a FROM around WHERE (SELECT sum(d) FROM inside WHERE m[1] = d) > 2;
--= a int
--| 1
SELECT a FROM around WHERE (SELECT sum(d) FROM inside WHERE m[c] = d) > 2;
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_REFERENCE_DATA_TYPE 0A000
--! == SQL (line 1, position 29) ==
--! SELECT a FROM around WHERE (SELECT sum(d) FROM inside WHERE m[c] = d) > 2
--!                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- Join conditions and lateral queries that give something else each time, and correlated scalar queries in join conditions.
SELECT * FROM around JOIN inside ON rand(0) > 1;
--! INVALID_NON_DETERMINISTIC_EXPRESSIONS 42K0E
--! == SQL (line 1, position 22) ==
--! SELECT * FROM around JOIN inside ON rand(0) > 1
--!                      ^^^^
SELECT * FROM around JOIN inside ON (SELECT around.a) = 2;
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY 0A000
SELECT a, d FROM around JOIN inside ON a = (SELECT max(c) FROM inside) ORDER BY ALL;
--= a int, d int
--> 1 | 2
--> 1 | 3
SELECT * FROM around, LATERAL (SELECT a + rand(0));
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.NON_DETERMINISTIC_LATERAL_SUBQUERIES 0A000
--! == SQL (line 1, position 21) ==
--! SELECT * FROM around, LATERAL (SELECT a + rand(0))
--!                     ^
SELECT r < 1 FROM (SELECT 1 AS a), LATERAL (SELECT a * rand(0) AS r);
--= (r < 1) boolean
--| true
