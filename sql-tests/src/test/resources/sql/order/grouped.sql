-- What names mean in HAVING and ORDER BY over groups: keys first in HAVING, the select list first in ORDER BY.
SELECT sum(a) AS b FROM VALUES (1, 10), (2, 20) t(a, b) GROUP BY b HAVING b > 10;
--= b bigint
--| 2
SELECT named_struct('a', 1) AS c FROM VALUES ('x') t(c) GROUP BY c HAVING c.a > 0 ORDER BY c.a;
--= c struct<a:int>
--> {1}
SELECT 'x' AS c FROM VALUES (array(1)) t(c) GROUP BY c ORDER BY c[0];
--= c string
--> x
SELECT named_struct('a', 1) AS s, s.a + 1 AS n;
--= s struct<a:int>, n int
--| {1} | 2
SELECT grouping(a), grouping_id(a) FROM VALUES (1) t(a) GROUP BY GROUPING SETS (a);
--= grouping(a) tinyint, grouping_id(a) bigint
--| 0 | 0
-- Where HAVING needs more than the select list, ORDER BY knows the result and single keys.
SELECT sum(b) FROM VALUES (1, 10), (2, 20) t(a, b) GROUP BY a HAVING max(b) > 5 ORDER BY a DESC;
--= sum(b) bigint
--> 20
--> 10
SELECT sum(b) FROM VALUES (1, 10), (2, 20) t(a, b) GROUP BY a HAVING max(b) > 5 ORDER BY max(b);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 94) ==
--! SELECT sum(b) FROM VALUES (1, 10), (2, 20) t(a, b) GROUP BY a HAVING max(b) > 5 ORDER BY max(b)
--!                                                                                              ^
SELECT sum(b) FROM VALUES (1, 10), (2, 20) t(a, b) GROUP BY a HAVING max(a) > 0 ORDER BY max(a);
--! UNSUPPORTED_EXPR_FOR_OPERATOR 42K0E
--! == SQL (line 1, position 90) ==
--! SELECT sum(b) FROM VALUES (1, 10), (2, 20) t(a, b) GROUP BY a HAVING max(a) > 0 ORDER BY max(a)
--!                                                                                          ^^^^^^
SELECT sum(b) FROM VALUES (1, 10), (2, 20) t(a, b) GROUP BY a + 1 ORDER BY 2 + a;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 80) ==
--! SELECT sum(b) FROM VALUES (1, 10), (2, 20) t(a, b) GROUP BY a + 1 ORDER BY 2 + a
--!                                                                                ^
-- Structs are compared by their values.
SELECT (1, 'a') IN ((1, 'a'), (2, 'b')), named_struct('x', 1) = named_struct('y', 1);
--= (named_struct(col1, 1, col2, a) IN (named_struct(col1, 1, col2, a), named_struct(col1, 2, col2, b))) boolean, (named_struct(x, 1) = named_struct(y, 1)) boolean
--| true | true
-- Subqueries that refer outwards where Spark does not have it.
SELECT a FROM VALUES (1) t(a) ORDER BY (SELECT a FROM VALUES (1) u(x));
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY 0A000
SELECT (SELECT max(a + x) FROM VALUES (1) u(x)) FROM VALUES (1) t(a);
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES 0A000
--! == SQL (line 1, position 16) ==
--! SELECT (SELECT max(a + x) FROM VALUES (1) u(x)) FROM VALUES (1) t(a)
--!                ^^^^^^^^^^
SELECT * FROM VALUES (1) t(a) NATURAL JOIN LATERAL (SELECT a + 1 AS a);
--! INCOMPATIBLE_JOIN_TYPES 42613
--! == SQL (line 1, position 39) ==
--! SELECT * FROM VALUES (1) t(a) NATURAL JOIN LATERAL (SELECT a + 1 AS a)
--!                                       ^^^^
SELECT * FROM VALUES (1) t(a) TABLESAMPLE (200 PERCENT);
--! _LEGACY_ERROR_TEMP_0064 XXKST
--! == SQL (line 1, position 15) ==
--! SELECT * FROM VALUES (1) t(a) TABLESAMPLE (200 PERCENT)
--!               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- QUALIFY needs a window function.
SELECT a FROM VALUES (1) t(a) QUALIFY a = 1;
--! QUALIFY_REQUIRES_WINDOW_FUNCTION 42903
-- A map of the query around may be looked into.
SELECT * FROM VALUES (map(1, 2)) t(m) WHERE (SELECT sum(k) FROM VALUES (2) u(k) WHERE m[1] = k) = 2;
--= m map<int,int>
--| {1 -> 2}
SELECT a, rank() OVER (ORDER BY a) FROM VALUES (1) t(a) QUALIFY count(1) > 1;
--! QUALIFY_AGGREGATE_NOT_ALLOWED 42903
--! == SQL (line 1, position 65) ==
--! SELECT a, rank() OVER (ORDER BY a) FROM VALUES (1) t(a) QUALIFY count(1) > 1
--!                                                                 ^^^^^^^^
-- A number that counts select items means nothing beside a star.
SELECT * FROM VALUES (1, 2) t(a, b) GROUP BY a, 2;
--! STAR_GROUP_BY_POS 0A000
SELECT a FROM VALUES (1) t(a) GROUP BY CUBE(a, ());
--! _LEGACY_ERROR_TEMP_0051 XXKST
