-- Times of day in files of each format, as columns of partitions, and among the statistics of columns.

CREATE TABLE columns (id INT, t TIME(3), u TIME) USING parquet;

INSERT INTO columns VALUES (1, TIME'01:02:03.4567', TIME'23:59:59.999999'), (2, NULL, TIME'00:00'), (3, TIME'10:00', NULL);

DESCRIBE columns;

SELECT * FROM columns WHERE u > TIME'12:00' OR t = '10:00';

SELECT min(u), max(u), min(t), count(t) FROM columns;

SELECT id FROM columns WHERE u BETWEEN '00:00' AND '00:00:01';

INSERT INTO columns VALUES (4, DATE'2020-01-01', NULL);

INSERT INTO columns SELECT id, t, t FROM columns WHERE id = 1;

SELECT t, u FROM columns WHERE id = 1 ORDER BY u;

SELECT t + INTERVAL '1' HOUR AS later, count(*) FROM columns GROUP BY ALL ORDER BY ALL;

CREATE TABLE nested (a ARRAY<TIME(0)>, m MAP<TIME, STRUCT<t: TIME(2)>>) USING parquet;

INSERT INTO nested VALUES (array(TIME'01:02:03', NULL), map(TIME'1:00', named_struct('t', CAST('02:00:00.12' AS TIME(2)))));

SELECT *, a[0], m[TIME'1:00'].t FROM nested;

CREATE TABLE objects (id INT, t TIME(3)) USING json OPTIONS (timeFormat 'HH.mm.ss.SSS');

INSERT INTO objects VALUES (1, TIME'01:02:03.456'), (2, NULL);

SELECT * FROM objects;

CREATE TABLE lines (id INT, t TIME(3), u TIME) USING csv;

INSERT INTO lines VALUES (1, TIME'01:02:03.456', TIME'23:00'), (2, NULL, TIME'00:00:00.000001');

SELECT * FROM lines;

CREATE TABLE formatted (t TIME) USING csv OPTIONS (timeFormat 'hh:mm a');

INSERT INTO formatted VALUES (TIME'13:02:03.456');

SELECT * FROM formatted;

CREATE TABLE folders (id INT, t TIME) USING parquet PARTITIONED BY (t);

INSERT INTO folders VALUES (1, TIME'01:02:03.456'), (2, NULL), (3, TIME'00:00');

SELECT * FROM folders WHERE t >= TIME'00:00' ORDER BY id;

SHOW PARTITIONS folders;

CACHE TABLE columns;

SELECT max(u) FROM columns WHERE t IS NOT NULL;
