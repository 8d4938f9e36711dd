-- Rows that are kept between queries: they are what their tables and queries give.

CREATE TABLE trips (id INT, zone STRING, fare DECIMAL(5,2), tags ARRAY<STRING>, at STRUCT<x: DOUBLE>) USING parquet;

INSERT INTO trips VALUES (1, 'north', 5.50, array('a', NULL), named_struct('x', 1.0)), (2, NULL, NULL, NULL, NULL), (3, 'north', 7.25, array(), named_struct('x', double('NaN')));

CACHE TABLE trips;

SELECT * FROM trips ORDER BY id;
--= id int, zone string, fare decimal(5,2), tags array<string>, at struct<x:double>
--> 1 | north | 5.50 | [a, null] | {1.0}
--> 2 | NULL | NULL | NULL | NULL
--> 3 | north | 7.25 | [] | {NaN}

SELECT zone, count(*), sum(fare) FROM trips GROUP BY zone ORDER BY zone;
--= zone string, count(1) bigint, sum(fare) decimal(15,2)
--> NULL | 1 | NULL
--> north | 2 | 12.75

SELECT a.id FROM trips a JOIN trips b ON a.zone = b.zone WHERE b.id = 3 ORDER BY 1;
--= id int
--> 1
--> 3

SELECT id FROM trips WHERE id > 2 AND zone = 'north';
--= id int
--| 3

SELECT count(*) FROM trips WHERE id > 100;
--= count(1) bigint
--| 0

-- Kept a second time: nothing happens.
CACHE TABLE trips;

-- What is written to a table is seen, also by what was computed from it.
CACHE LAZY TABLE zones OPTIONS ('storageLevel' 'DISK_ONLY') AS SELECT zone, count(*) AS n FROM trips GROUP BY zone;

SELECT * FROM zones ORDER BY zone;
--= zone string, n bigint
--> NULL | 1
--> north | 2

INSERT INTO trips VALUES (4, 'south', 1.00, NULL, NULL);

SELECT * FROM zones ORDER BY zone;
--= zone string, n bigint
--> NULL | 1
--> north | 2
--> south | 1

SELECT max(id) FROM trips;
--= max(id) int
--| 4

TRUNCATE TABLE trips;

SELECT * FROM zones;
--= zone string, n bigint

SELECT count(*) FROM trips;
--= count(1) bigint
--| 0

INSERT INTO trips (id, zone) VALUES (5, 'west');

ALTER TABLE trips RENAME TO rides;

SELECT id, zone FROM rides;
--= id int, zone string
--| 5 | west

ALTER TABLE rides ADD COLUMNS (extra INT);

SELECT id, extra FROM rides;
--= id int, extra int
--| 5 | NULL

SELECT * FROM zones;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
--! == SQL (line 1, position 96) ==
--! CACHE LAZY TABLE zones OPTIONS ('storageLevel' 'DISK_ONLY') AS SELECT zone, count(*) AS n FROM trips GROUP BY zone
--!                                                                                                ^^^^^

DROP VIEW zones;

SELECT * FROM zones;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
--! == SQL (line 1, position 15) ==
--! SELECT * FROM zones
--!               ^^^^^

-- Views, with subqueries and under other names.
CREATE TEMPORARY VIEW some AS SELECT id, id * 2 AS twice FROM range(6) WHERE id IN (SELECT id FROM range(2, 9));

CACHE TABLE some OPTIONS ('storageLevel' = 'MEMORY_ONLY');

SELECT sum(twice) FROM some;
--= sum(twice) bigint
--| 28

SELECT s.twice FROM some s LEFT JOIN rides ON s.id = rides.id WHERE zone = 'west';
--= twice bigint
--| 10

CREATE OR REPLACE TEMPORARY VIEW some AS SELECT 'new' AS word;

SELECT * FROM some;
--= word string
--| new

CACHE TABLE some AS SELECT 1;
--! TEMP_TABLE_OR_VIEW_ALREADY_EXISTS 42P07

CACHE TABLE here.some AS SELECT 1;
--! _LEGACY_ERROR_TEMP_0037 XXKST
--! == SQL (line 1, position 1) ==
--! CACHE TABLE here.some AS SELECT 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

CACHE TABLE failing SELECT 1 / id FROM range(3);
--! DIVIDE_BY_ZERO 22012
--! == SQL (line 1, position 28) ==
--! CACHE TABLE failing SELECT 1 / id FROM range(3)
--!                            ^^^^^^

SELECT * FROM failing;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
--! == SQL (line 1, position 15) ==
--! SELECT * FROM failing
--!               ^^^^^^^

CACHE LAZY TABLE later SELECT 1 / id AS x FROM range(3);

SELECT x FROM later;
--! DIVIDE_BY_ZERO 22012
--! == SQL (line 1, position 31) ==
--! CACHE LAZY TABLE later SELECT 1 / id AS x FROM range(3)
--!                               ^^^^^^

SELECT x FROM later WHERE x IS NULL;
--= x double

CACHE TABLE nothing OPTIONS ('storageLevel' 'NONE') AS SELECT 1 AS one;

SELECT one FROM nothing;
--= one int
--| 1

CACHE TABLE wrong OPTIONS ('storageLevel' 'EVERYWHERE') AS SELECT 1;
--! INVALID_PARAMETER_VALUE 22023

CACHE TABLE missing;
--! TABLE_OR_VIEW_NOT_FOUND 42P01

UNCACHE TABLE missing;
--! TABLE_OR_VIEW_NOT_FOUND 42P01

UNCACHE TABLE IF EXISTS missing;

UNCACHE TABLE rides;

UNCACHE TABLE rides;

REFRESH TABLE rides;

REFRESH TABLE missing;
--! TABLE_OR_VIEW_NOT_FOUND 42P01

REFRESH '/';

REFRESH FUNCTION missing;
--! ROUTINE_NOT_FOUND 42883

-- Recursions and correlated subqueries over kept rows.
CACHE TABLE rides;

WITH RECURSIVE steps AS (SELECT id FROM rides UNION ALL SELECT id + 1 FROM steps WHERE id < 8) SELECT id FROM steps ORDER BY id;
--= id int
--> 5
--> 6
--> 7
--> 8

SELECT id FROM range(9) r WHERE EXISTS (SELECT 1 FROM rides WHERE rides.id = r.id);
--= id bigint
--| 5

DROP TABLE rides;

SELECT * FROM rides;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
--! == SQL (line 1, position 15) ==
--! SELECT * FROM rides
--!               ^^^^^

CLEAR CACHE;
