-- UNION, INTERSECT and EXCEPT: distinct, and with ALL as often as rows say.
CREATE TEMP VIEW a AS VALUES (1), (1), (2), (3), (NULL), (NULL) AS a(x);
CREATE TEMP VIEW b AS VALUES (1), (2), (2), (NULL), (5) AS b(x);

SELECT * FROM a UNION SELECT * FROM b;
--= x int
--| 1
--| 2
--| 3
--| 5
--| NULL
SELECT * FROM a UNION ALL SELECT * FROM b;
--= x int
--| 1
--| 1
--| 1
--| 2
--| 2
--| 2
--| 3
--| 5
--| NULL
--| NULL
--| NULL
SELECT * FROM a INTERSECT SELECT * FROM b;
--= x int
--| 1
--| 2
--| NULL
SELECT * FROM a INTERSECT ALL SELECT * FROM b;
--= x int
--| 1
--| 2
--| NULL
SELECT * FROM a EXCEPT SELECT * FROM b;
--= x int
--| 3
SELECT * FROM a EXCEPT ALL SELECT * FROM b;
--= x int
--| 1
--| 3
--| NULL
SELECT * FROM a MINUS SELECT * FROM b;
--= x int
--| 3
-- INTERSECT binds more tightly.
SELECT * FROM a UNION SELECT * FROM b INTERSECT SELECT 5;
--= x int
--| 1
--| 2
--| 3
--| 5
--| NULL
(SELECT x FROM a ORDER BY x DESC LIMIT 1) UNION ALL (SELECT x FROM b WHERE x = 5) ORDER BY x;
--= x int
--> 3
--> 5
SELECT 1 AS i UNION ALL SELECT 2.5 UNION ALL SELECT 3L;
--= i decimal(21,1)
--| 1.0
--| 2.5
--| 3.0
SELECT 1 AS c, 'a' AS d UNION ALL SELECT NULL, 'b';
--= c int, d string
--| 1 | a
--| NULL | b
SELECT DATE '2020-01-01' AS d UNION ALL SELECT TIMESTAMP '2020-01-02 03:04:05';
--= d timestamp
--| 2020-01-01 00:00:00
--| 2020-01-02 03:04:05
SELECT x FROM a UNION ALL SELECT x FROM b ORDER BY x DESC LIMIT 3;
--= x int
--> 5
--> 3
--> 2
SELECT count(*) FROM (SELECT id FROM range(2000) EXCEPT SELECT id * 2 FROM range(2000));
--= count(1) bigint
--| 1000
SELECT count(*) FROM (SELECT id % 100 AS k FROM range(1000) INTERSECT SELECT id FROM range(50));
--= count(1) bigint
--| 50
-- Inputs whose partitions differ in number, below one aggregate.
SELECT x, sum(c) AS c FROM
    (SELECT 1 AS x, count(*) AS c FROM range(1000) UNION ALL SELECT id % 3 AS x, count(*) AS c FROM range(1000) GROUP BY 1)
GROUP BY x ORDER BY x;
--= x bigint, c bigint
--> 0 | 334
--> 1 | 1333
--> 2 | 333
SELECT DISTINCT r FROM
    (SELECT row_number() OVER (ORDER BY id) AS r FROM range(3) UNION ALL SELECT count(*) AS r FROM range(8) GROUP BY id % 2)
ORDER BY r;
--= r bigint
--> 1
--> 2
--> 3
--> 4
-- Errors
SELECT 1, 2 UNION ALL SELECT 3;
--! NUM_COLUMNS_MISMATCH 42826
SELECT array(1) UNION ALL SELECT 1;
--! INCOMPATIBLE_COLUMN_TYPE 42825
-- Inputs with different numbers of partitions.
SELECT sum(n) AS n, count(*) AS rows FROM (SELECT count(*) AS n FROM range(90000) UNION ALL SELECT count(*) FROM range(90000) GROUP BY id % 10 UNION ALL SELECT n FROM (SELECT id AS n FROM range(100) ORDER BY id DESC LIMIT 1));
--= n bigint, rows bigint
--| 180099 | 12
SELECT k, count(*) AS n FROM (SELECT 1L AS k, count(*) AS n FROM range(100) UNION ALL SELECT id % 3, count(*) FROM range(100) GROUP BY id % 3) GROUP BY k;
--= k bigint, n bigint
--| 0 | 1
--| 1 | 2
--| 2 | 1
