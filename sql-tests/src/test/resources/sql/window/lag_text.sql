-- Printed as Spark does: what was left out, and a frame of the one row that is looked at; ranks without arguments.
SELECT x, lag(x) OVER (ORDER BY x), lead(x, 2, -1) OVER (ORDER BY x), dense_rank(x) OVER (ORDER BY x) FROM VALUES (1), (2) AS t(x) ORDER BY x;
--= x int, lag(x, 1, NULL) OVER (ORDER BY x ASC NULLS FIRST ROWS BETWEEN -1 FOLLOWING AND -1 FOLLOWING) int, lead(x, 2, -1) OVER (ORDER BY x ASC NULLS FIRST ROWS BETWEEN 2 FOLLOWING AND 2 FOLLOWING) int, DENSE_RANK() OVER (ORDER BY x ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) int
--> 1 | NULL | -1 | 1
--> 2 | 1 | -1 | 2
