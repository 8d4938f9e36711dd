-- Grouping sets without keys, keys that are equal up to the order of operands, and conditions over groups.
CREATE TEMP VIEW g AS VALUES (1, 2, 10), (2, 3, 20) AS g(a, b, v);

SELECT count(*) FROM g WHERE a > 5 GROUP BY GROUPING SETS (());
--= count(1) bigint
--| 0
SELECT count(*) FROM g WHERE a > 5 GROUP BY GROUPING SETS ((), ());
--= count(1) bigint
SELECT count(*), grouping_id() FROM g GROUP BY GROUPING SETS ((), ());
--= count(1) bigint, grouping_id() bigint
--| 2 | 0
--| 2 | 0
SELECT count(*) FROM g GROUP BY GROUPING SETS ((), ()) HAVING grouping_id() = 0;
--! UNSUPPORTED_GROUPING_EXPRESSION 42K0E
SET spark.sql.analyzer.lowerEmptyGroupingSetToGlobalAggregate.enabled = false;
--= key string, value string
--| spark.sql.analyzer.lowerEmptyGroupingSetToGlobalAggregate.enabled | false
SELECT count(*) FROM g WHERE a > 5 GROUP BY GROUPING SETS (());
--= count(1) bigint
SELECT sum(v), count(*) FROM g GROUP BY GROUPING SETS (());
--= sum(v) bigint, count(1) bigint
--| 30 | 2
SET spark.sql.analyzer.lowerEmptyGroupingSetToGlobalAggregate.enabled = true;
--= key string, value string
--| spark.sql.analyzer.lowerEmptyGroupingSetToGlobalAggregate.enabled | true
SELECT a + b, b, sum(v) FROM g GROUP BY GROUPING SETS ((a + b), (b + a), (b));
--= (a + b) int, b int, sum(v) bigint
--| 3 | NULL | 10
--| 3 | NULL | 10
--| 5 | NULL | 20
--| 5 | NULL | 20
--| NULL | 2 | 10
--| NULL | 3 | 20
SELECT sum(v) FROM g GROUP BY a + 1 HAVING 1 + a > 2;
--= sum(v) bigint
--| 20
SELECT sum(v) FROM g GROUP BY a + 1 HAVING 2 + a > 2;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 48) ==
--! SELECT sum(v) FROM g GROUP BY a + 1 HAVING 2 + a > 2
--!                                                ^
SELECT a FROM g ORDER BY a, b IN (SELECT b FROM g);
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_IN_EXISTS_SUBQUERY 0A000
SELECT a FROM g ORDER BY EXISTS (SELECT 1 FROM g);
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_IN_EXISTS_SUBQUERY 0A000
SELECT g.a FROM g JOIN g AS h ON EXISTS (SELECT 1 FROM VALUES (1) AS x(y) WHERE y > a);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 85) ==
--! SELECT g.a FROM g JOIN g AS h ON EXISTS (SELECT 1 FROM VALUES (1) AS x(y) WHERE y > a)
--!                                                                                     ^
SELECT rank() OVER (ORDER BY a), count(*) FROM g GROUP BY 1;
--! UNSUPPORTED_EXPR_FOR_OPERATOR 42K0E
--! == SQL (line 1, position 59) ==
--! SELECT rank() OVER (ORDER BY a), count(*) FROM g GROUP BY 1
--!                                                           ^
SELECT rank(a) OVER (ORDER BY a), dense_rank() OVER (ORDER BY a) FROM g;
--= RANK() OVER (ORDER BY a ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) int, DENSE_RANK() OVER (ORDER BY a ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) int
--| 1 | 1
--| 2 | 2
SELECT ntile(0) OVER (ORDER BY a) FROM g;
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT ntile(0) OVER (ORDER BY a) FROM g
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT nth_value(a, 0) OVER (ORDER BY a) FROM g;
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT nth_value(a, 0) OVER (ORDER BY a) FROM g
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
