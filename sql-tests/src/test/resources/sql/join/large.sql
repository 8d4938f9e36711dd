-- Joins of thousands of rows, so that partitions, several batches and spilling take part.
SELECT count(*), sum(a.id), sum(b.id) FROM range(3000) a JOIN range(0, 6000, 2) b ON a.id = b.id;
--= count(1) bigint, sum(id) bigint, sum(id) bigint
--| 1500 | 2248500 | 2248500
SELECT count(*), count(b.id) FROM range(3000) a LEFT JOIN range(0, 6000, 2) b ON a.id = b.id;
--= count(1) bigint, count(id) bigint
--| 3000 | 1500
SELECT count(*), count(a.id), count(b.id) FROM range(3000) a FULL JOIN range(0, 6000, 2) b ON a.id = b.id;
--= count(1) bigint, count(id) bigint, count(id) bigint
--| 4500 | 3000 | 3000
SELECT count(*) FROM range(3000) a LEFT ANTI JOIN range(0, 6000, 2) b ON a.id = b.id;
--= count(1) bigint
--| 1500
SELECT count(*) FROM (SELECT id % 10 AS k FROM range(300)) a JOIN (SELECT id % 10 AS k FROM range(300)) b USING (k);
--= count(1) bigint
--| 9000
SELECT count(*), max(s) FROM (SELECT concat('key-', CAST(id AS STRING)) AS s FROM range(2000)) a JOIN (SELECT concat('key-', CAST(id * 3 AS STRING)) AS s FROM range(2000)) b USING (s);
--= count(1) bigint, max(s) string
--| 667 | key-999
SELECT a.id % 3 AS k, count(*) AS n FROM range(1000) a JOIN range(1000) b ON a.id = b.id JOIN range(500) c ON b.id = c.id GROUP BY 1 ORDER BY 1;
--= k bigint, n bigint
--> 0 | 167
--> 1 | 167
--> 2 | 166
SELECT /*+ MERGE(b) */ count(*) FROM range(1000) a JOIN range(500) b ON a.id = b.id;
--= count(1) bigint
--| 500
SELECT /*+ BROADCAST(b) */ count(*) FROM range(1000) a JOIN range(500) b ON a.id = b.id;
--= count(1) bigint
--| 500
SELECT /*+ SHUFFLE_HASH(b) */ count(*) FROM range(1000) a JOIN range(500) b ON a.id = b.id;
--= count(1) bigint
--| 500
