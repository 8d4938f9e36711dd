-- Groups, several grouping sets at once, HAVING.
CREATE TEMP VIEW s AS VALUES ('n', 'x', 1), ('n', 'y', 2), ('s', 'x', 3), ('s', NULL, 4), (NULL, 'x', 5) AS s(region, item, q);

SELECT region, sum(q) FROM s GROUP BY region;
--= region string, sum(q) bigint
--| NULL | 5
--| n | 3
--| s | 7
SELECT region AS r, count(*) FROM s GROUP BY r HAVING count(*) > 1;
--= r string, count(1) bigint
--| n | 2
--| s | 2
SELECT region, item, sum(q) AS q FROM s GROUP BY 1, 2 HAVING q > 2;
--= region string, item string, q bigint
--| NULL | x | 5
--| s | NULL | 4
--| s | x | 3
SELECT region, item, sum(q) FROM s GROUP BY ROLLUP(region, item);
--= region string, item string, sum(q) bigint
--| NULL | NULL | 15
--| NULL | NULL | 5
--| NULL | x | 5
--| n | NULL | 3
--| n | x | 1
--| n | y | 2
--| s | NULL | 4
--| s | NULL | 7
--| s | x | 3
SELECT region, item, sum(q) FROM s GROUP BY CUBE(region, item);
--= region string, item string, sum(q) bigint
--| NULL | NULL | 15
--| NULL | NULL | 4
--| NULL | NULL | 5
--| NULL | x | 5
--| NULL | x | 9
--| NULL | y | 2
--| n | NULL | 3
--| n | x | 1
--| n | y | 2
--| s | NULL | 4
--| s | NULL | 7
--| s | x | 3
SELECT region, item, sum(q), grouping(region), grouping_id() FROM s GROUP BY GROUPING SETS ((region), (item), ());
--= region string, item string, sum(q) bigint, grouping(region) tinyint, grouping_id() bigint
--| NULL | NULL | 15 | 1 | 3
--| NULL | NULL | 4 | 1 | 2
--| NULL | NULL | 5 | 0 | 1
--| NULL | x | 9 | 1 | 2
--| NULL | y | 2 | 1 | 2
--| n | NULL | 3 | 0 | 1
--| s | NULL | 7 | 0 | 1
SELECT region, item, count(*) FROM s GROUP BY region, item WITH ROLLUP;
--= region string, item string, count(1) bigint
--| NULL | NULL | 1
--| NULL | NULL | 5
--| NULL | x | 1
--| n | NULL | 2
--| n | x | 1
--| n | y | 1
--| s | NULL | 1
--| s | NULL | 2
--| s | x | 1
SELECT item, sum(q) FROM s GROUP BY ALL;
--= item string, sum(q) bigint
--| NULL | 4
--| x | 9
--| y | 2
SELECT count(*), count(item), count(DISTINCT region), sum(DISTINCT q % 2) FROM s;
--= count(1) bigint, count(item) bigint, count(DISTINCT region) bigint, sum(DISTINCT (q % 2)) bigint
--| 5 | 4 | 2 | 1
SELECT count(DISTINCT region, item) FROM s;
--= count(DISTINCT region, item) bigint
--| 3
SELECT sum(q), avg(q), min(item), max(item) FROM s WHERE q > 100;
--= sum(q) bigint, avg(q) double, min(item) string, max(item) string
--| NULL | NULL | NULL | NULL
SELECT region, sum(q) FROM s WHERE q > 100 GROUP BY region;
--= region string, sum(q) bigint
SELECT sum(q) FILTER (WHERE item = 'x') AS x, count(*) FILTER (WHERE item IS NULL) AS nulls FROM s;
--= x bigint, nulls bigint
--| 9 | 1
SELECT region, size(collect_list(q)) FROM s GROUP BY region;
--= region string, size(collect_list(q)) int
--| NULL | 1
--| n | 2
--| s | 2
SELECT max(q) - min(q) AS spread, bool_and(q > 0), bool_or(q > 4), first(q) IS NOT NULL AS f FROM s;
--= spread int, bool_and((q > 0)) boolean, bool_or((q > 4)) boolean, f boolean
--| 4 | true | true | true
SELECT q % 2 AS odd, sum(q) + 1 FROM s GROUP BY q % 2 ORDER BY odd;
--= odd int, (sum(q) + 1) bigint
--> 0 | 7
--> 1 | 10
SELECT sum(q) FROM s HAVING sum(q) > 100;
--= sum(q) bigint
SELECT DISTINCT region FROM s;
--= region string
--| NULL
--| n
--| s
SELECT stddev(q), variance(q), corr(q, q * 2) FROM s;
--= stddev(q) double, variance(q) double, corr(q, (q * 2)) double
--| 1.5811388300841898 | 2.5 | 1.0
SELECT percentile_approx(q, 0.5), median(q), max_by(item, q), min_by(region, q) FROM s;
--= percentile_approx(q, 0.5) int, median(q) double, max_by(item, q) string, min_by(region, q) string
--| 3 | 3.0 | x | n
-- Thousands of groups
SELECT count(*), sum(n), max(n) FROM (SELECT id % 2500 AS k, count(*) AS n FROM range(10000) GROUP BY 1);
--= count(1) bigint, sum(n) bigint, max(n) bigint
--| 2500 | 10000 | 4
SELECT count(DISTINCT id % 700), count(DISTINCT concat('k', CAST(id % 300 AS STRING))) FROM range(5000);
--= count(DISTINCT (id % 700)) bigint, count(DISTINCT concat(k, CAST((id % 300) AS STRING))) bigint
--| 700 | 300
-- Errors
SELECT region, q FROM s GROUP BY region;
--! MISSING_AGGREGATION 42803
SELECT region, sum(q) FROM s GROUP BY 3;
--! GROUP_BY_POS_OUT_OF_RANGE 42805
--! == SQL (line 1, position 39) ==
--! SELECT region, sum(q) FROM s GROUP BY 3
--!                                       ^
SELECT sum(q) FROM s WHERE sum(q) > 1;
--! INVALID_WHERE_CONDITION 42903
--! == SQL (line 1, position 28) ==
--! SELECT sum(q) FROM s WHERE sum(q) > 1
--!                            ^^^^^^
SELECT sum(x) FROM VALUES (9223372036854775807L), (1L) AS v(x);
--! ARITHMETIC_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT sum(x) FROM VALUES (9223372036854775807L), (1L) AS v(x)
--!        ^^^^^^
