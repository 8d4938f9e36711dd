-- The first rows of each partition, where most rows are left out before they are moved.
CREATE TEMP VIEW w AS SELECT id % 7 AS p, id * 37 % 101 AS o, id FROM range(0, 1000, 1, 4);

SELECT p, o, r FROM (SELECT p, o, row_number() OVER (PARTITION BY p ORDER BY o, id) AS r FROM w) WHERE r <= 2 AND p < 3 ORDER BY p, r;
--= p bigint, o bigint, r int
--> 0 | 0 | 1
--> 0 | 0 | 2
--> 1 | 0 | 1
--> 1 | 1 | 2
--> 2 | 0 | 1
--> 2 | 1 | 2
SELECT count(*), sum(o), max(r) FROM (SELECT o, rank() OVER (PARTITION BY p ORDER BY o DESC) AS r FROM w) WHERE r < 3;
--= count(1) bigint, sum(o) bigint, max(r) int
--| 17 | 1693 | 2
SELECT count(*), sum(o), min(d), max(d) FROM (SELECT o, rank() OVER (PARTITION BY p ORDER BY o) AS r, dense_rank() OVER (PARTITION BY p ORDER BY o) AS d FROM w) WHERE 4 >= r;
--= count(1) bigint, sum(o) bigint, min(d) int, max(d) int
--| 29 | 28 | 1 | 3
SELECT count(*), sum(o), max(d) FROM (SELECT o, dense_rank() OVER (PARTITION BY p ORDER BY o) AS d FROM w) WHERE d <= 2;
--= count(1) bigint, sum(o) bigint, max(d) int
--| 20 | 10 | 2
SELECT p, o FROM (SELECT p, o, row_number() OVER (PARTITION BY p ORDER BY o, id) AS r FROM w) WHERE r = 2 ORDER BY p;
--= p bigint, o bigint
--> 0 | 0
--> 1 | 1
--> 2 | 1
--> 3 | 0
--> 4 | 1
--> 5 | 1
--> 6 | 0
SELECT count(*) FROM (SELECT row_number() OVER (PARTITION BY p ORDER BY o) AS r FROM w) WHERE r <= 0;
--= count(1) bigint
--| 0
SELECT id, r FROM (SELECT id, row_number() OVER (ORDER BY o DESC, id) AS r FROM w) WHERE r <= 3 ORDER BY r;
--= id bigint, r int
--> 30 | 1
--> 131 | 2
--> 232 | 3
-- Functions that see rows behind still see them all.
SELECT p, o, n, f FROM (SELECT p, o, count(*) OVER (PARTITION BY p ORDER BY o, id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS n, lead(o) OVER (PARTITION BY p ORDER BY o, id) AS f, row_number() OVER (PARTITION BY p ORDER BY o, id) AS r FROM w) WHERE r <= 1 ORDER BY p LIMIT 3;
--= p bigint, o bigint, n bigint, f bigint
--> 0 | 0 | 143 | 0
--> 1 | 0 | 143 | 1
--> 2 | 0 | 143 | 1
