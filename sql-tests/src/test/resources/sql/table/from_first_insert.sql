-- WITH before INSERT, and FROM before one or several of them.
CREATE TABLE inserted_a (x INT) USING parquet;
CREATE TABLE inserted_b (x INT, y STRING) USING parquet;

WITH q AS (SELECT 1 AS n UNION ALL SELECT 2) INSERT INTO inserted_a SELECT n FROM q;
SELECT x FROM inserted_a ORDER BY x;
--= x int
--> 1
--> 2
WITH q(n) AS (VALUES (5), (6)) FROM q INSERT INTO inserted_a SELECT n WHERE n > 5 INSERT OVERWRITE inserted_b SELECT n, 'x' ORDER BY 1;
SELECT x FROM inserted_a ORDER BY x;
--= x int
--> 1
--> 2
--> 6
SELECT * FROM inserted_b ORDER BY x;
--= x int, y string
--> 5 | x
--> 6 | x
FROM inserted_a INSERT INTO inserted_b (y, x) SELECT 'z', x ORDER BY x LIMIT 1;
SELECT * FROM inserted_b ORDER BY x;
--= x int, y string
--> 1 | z
--> 5 | x
--> 6 | x
FROM inserted_a JOIN inserted_b USING (x) INSERT INTO TABLE inserted_a SELECT max(x) + 10 GROUP BY y;
INSERT INTO inserted_a WITH q AS (SELECT 77 AS n) SELECT * FROM q;
INSERT INTO inserted_a WITH RECURSIVE r(n) AS (VALUES (100) UNION ALL SELECT n + 1 FROM r WHERE n < 102) SELECT * FROM r;
SELECT x FROM inserted_a WHERE x > 6 ORDER BY x;
--= x int
--> 11
--> 16
--> 77
--> 100
--> 101
--> 102
FROM inserted_a INSERT INTO inserted_b SELECT x, 'y' FROM inserted_b;
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 68) ==
--! FROM inserted_a INSERT INTO inserted_b SELECT x, 'y' FROM inserted_b
--!                                                                    ^
WITH q AS (SELECT 3 AS insert) SELECT insert FROM q insert;
--= insert int
--| 3
DROP TABLE inserted_a;
DROP TABLE inserted_b;
