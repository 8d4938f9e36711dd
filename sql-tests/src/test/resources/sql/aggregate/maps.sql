-- Groups by maps: entries in another order make the same map, within arrays and structs, too.
CREATE TEMP VIEW maps AS VALUES
    (1, map(1, 'a', 2, 'b')), (2, map(1, 'c')), (3, map(2, 'b', 1, 'a')), (4, NULL), (5, map()) AS maps(id, m);

SELECT m, count(*) AS n, min(id) AS first FROM maps GROUP BY m ORDER BY first;
--= m map<int,string>, n bigint, first int
--> {1 -> a, 2 -> b} | 2 | 1
--> {1 -> c} | 1 | 2
--> NULL | 1 | 4
--> {} | 1 | 5
SELECT count(*) AS n, min(id) AS first FROM maps GROUP BY array(m, map(2, 'y', 1, 'x')), named_struct('m', m) ORDER BY first;
--= n bigint, first int
--> 2 | 1
--> 1 | 2
--> 1 | 4
--> 1 | 5
SELECT count(*) AS n, min(id) AS first FROM maps GROUP BY map(0, m) ORDER BY first;
--= n bigint, first int
--> 2 | 1
--> 1 | 2
--> 1 | 4
--> 1 | 5
SELECT count(DISTINCT m) AS n, count(DISTINCT array(m)) AS arrays FROM maps;
--= n bigint, arrays bigint
--| 3 | 4
SELECT m, count(*) AS n FROM maps WHERE id < 4 GROUP BY ROLLUP (m) ORDER BY n;
--= m map<int,string>, n bigint
--> {1 -> c} | 1
--> {1 -> a, 2 -> b} | 2
--> NULL | 3
