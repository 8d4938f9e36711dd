-- Tables of JSON files.

CREATE TABLE events (id INT, tags ARRAY<STRING>, place STRUCT<x: DOUBLE, y: DOUBLE>, day DATE) USING json;

SELECT * FROM events;
--= id int, tags array<string>, place struct<x:double,y:double>, day date

INSERT INTO events VALUES (1, array('a', NULL), named_struct('x', 1.5, 'y', NULL), DATE'2024-02-29'), (2, NULL, NULL, NULL);

INSERT INTO events (day, id) VALUES (DATE'2024-03-01', 3);

SELECT * FROM events ORDER BY id;
--= id int, tags array<string>, place struct<x:double,y:double>, day date
--> 1 | [a, null] | {1.5, null} | 2024-02-29
--> 2 | NULL | NULL | NULL
--> 3 | NULL | NULL | 2024-03-01

SELECT count(*), sum(place.x) FROM events WHERE day IS NOT NULL;
--= count(1) bigint, sum(place.x) double
--| 2 | 1.5

CREATE TABLE days (n INT, day DATE) USING json OPTIONS (compression 'gzip') PARTITIONED BY (day);

INSERT INTO days VALUES (1, DATE'2024-02-29'), (2, DATE'2024-03-01');

SELECT n FROM days WHERE day = DATE'2024-03-01';
--= n int
--| 2

CREATE TABLE odd (a INT) USING json OPTIONS (samplingRatio '0.5');

SELECT * FROM odd;
--! INVALID_PARAMETER_VALUE 22023

DROP TABLE odd;

DROP TABLE events;

DROP TABLE days;
