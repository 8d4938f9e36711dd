-- Times of day in files of each format, as columns of partitions, and among the statistics of columns.

CREATE TABLE clock (id INT, t TIME(3), u TIME) USING parquet;

INSERT INTO clock VALUES (1, TIME'01:02:03.4567', TIME'23:59:59.999999'), (2, NULL, TIME'00:00'), (3, TIME'10:00', NULL);

DESCRIBE clock;
--= col_name string, data_type string, comment string
--| id | int | NULL
--| t | time(3) | NULL
--| u | time(6) | NULL

SELECT * FROM clock WHERE u > TIME'12:00' OR t = '10:00';
--= id int, t time(3), u time(6)
--| 1 | 01:02:03.456 | 23:59:59.999999
--| 3 | 10:00:00 | NULL

SELECT min(u), max(u), min(t), count(t) FROM clock;
--= min(u) time(6), max(u) time(6), min(t) time(3), count(t) bigint
--| 00:00:00 | 23:59:59.999999 | 01:02:03.456 | 2

SELECT id FROM clock WHERE u BETWEEN '00:00' AND '00:00:01';
--= id int
--| 2

INSERT INTO clock VALUES (4, DATE'2020-01-01', NULL);
--! INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST KD000

INSERT INTO clock SELECT id, t, t FROM clock WHERE id = 1;

SELECT t, u FROM clock WHERE id = 1 ORDER BY u;
--= t time(3), u time(6)
--> 01:02:03.456 | 01:02:03.456
--> 01:02:03.456 | 23:59:59.999999

SELECT t + INTERVAL '1' HOUR AS later, count(*) FROM clock GROUP BY ALL ORDER BY ALL;
--= later time(3), count(1) bigint
--> NULL | 1
--> 02:02:03.456 | 2
--> 11:00:00 | 1

CREATE TABLE nested (a ARRAY<TIME(0)>, m MAP<TIME, STRUCT<t: TIME(2)>>) USING parquet;

INSERT INTO nested VALUES (array(TIME'01:02:03', NULL), map(TIME'1:00', named_struct('t', CAST('02:00:00.12' AS TIME(2)))));

SELECT *, a[0], m[TIME'1:00'].t FROM nested;
--= a array<time(0)>, m map<time(6),struct<t:time(2)>>, a[0] time(0), m[TIME '01:00:00'].t time(2)
--| [01:02:03, null] | {01:00:00 -> {02:00:00.12}} | 01:02:03 | 02:00:00.12

CREATE TABLE objects (id INT, t TIME(3)) USING json OPTIONS (timeFormat 'HH.mm.ss.SSS');

INSERT INTO objects VALUES (1, TIME'01:02:03.456'), (2, NULL);

SELECT * FROM objects;
--= id int, t time(3)
--| 1 | 01:02:03.456
--| 2 | NULL

CREATE TABLE lines (id INT, t TIME(3), u TIME) USING csv;

INSERT INTO lines VALUES (1, TIME'01:02:03.456', TIME'23:00'), (2, NULL, TIME'00:00:00.000001');

SELECT * FROM lines;
--= id int, t time(3), u time(6)
--| 1 | 01:02:03.456 | 23:00:00
--| 2 | NULL | 00:00:00.000001

CREATE TABLE spelled (t TIME) USING csv OPTIONS (timeFormat 'hh:mm a');

INSERT INTO spelled VALUES (TIME'13:02:03.456');

SELECT * FROM spelled;
--= t time(6)
--| 13:02:00

CREATE TABLE folders (id INT, t TIME) USING parquet PARTITIONED BY (t);

INSERT INTO folders VALUES (1, TIME'01:02:03.456'), (2, NULL), (3, TIME'00:00');

SELECT * FROM folders WHERE t >= TIME'00:00' ORDER BY id;
--= id int, t time(6)
--> 1 | 01:02:03.456
--> 3 | 00:00:00

SHOW PARTITIONS folders;
--= partition string
--| t=00%3A00%3A00
--| t=01%3A02%3A03.456
--| t=__HIVE_DEFAULT_PARTITION__

CACHE TABLE clock;

SELECT max(u) FROM clock WHERE t IS NOT NULL;
--= max(u) time(6)
--| 23:59:59.999999
DROP TABLE clock;
DROP TABLE nested;
DROP TABLE objects;
DROP TABLE lines;
DROP TABLE spelled;
DROP TABLE folders;
