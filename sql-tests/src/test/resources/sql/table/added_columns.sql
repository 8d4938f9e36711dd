-- Columns that tables get later, with the value they have in rows that were written before.

CREATE TABLE growing (id INT) USING parquet;

INSERT INTO growing SELECT id FROM range(3);

ALTER TABLE growing ADD COLUMNS (
  n INT DEFAULT 40 + 2, s STRING DEFAULT 'old', d DECIMAL(5, 2) DEFAULT 1.5, at TIMESTAMP DEFAULT TIMESTAMP '2020-01-01 00:00:00Z', nothing INT);

INSERT INTO growing VALUES (3, NULL, 'new', 2, NULL, 1);

INSERT INTO growing (id) VALUES (4);

SELECT * FROM growing ORDER BY id;
--= id int, n int, s string, d decimal(5,2), at timestamp, nothing int
--> 0 | 42 | old | 1.50 | 2020-01-01 00:00:00 | NULL
--> 1 | 42 | old | 1.50 | 2020-01-01 00:00:00 | NULL
--> 2 | 42 | old | 1.50 | 2020-01-01 00:00:00 | NULL
--> 3 | NULL | new | 2.00 | NULL | 1
--> 4 | 42 | old | 1.50 | 2020-01-01 00:00:00 | NULL

-- The value stays when the default changes.
ALTER TABLE growing ALTER COLUMN n SET DEFAULT 7;

ALTER TABLE growing ALTER COLUMN s DROP DEFAULT;

INSERT INTO growing (id) VALUES (5);

SELECT id, n, s FROM growing ORDER BY id;
--= id int, n int, s string
--> 0 | 42 | old
--> 1 | 42 | old
--> 2 | 42 | old
--> 3 | NULL | new
--> 4 | 42 | old
--> 5 | 7 | NULL

-- Filters, joins, groups and counts see it.
SELECT id FROM growing WHERE n = 42 ORDER BY id;
--= id int
--> 0
--> 1
--> 2
--> 4

SELECT id FROM growing WHERE n IS NULL;
--= id int
--| 3

SELECT id FROM growing WHERE s = 'old' AND id > 0 ORDER BY id;
--= id int
--> 1
--> 2
--> 4

SELECT count(*), count(n), count(s), count(nothing), min(n), max(n) FROM growing;
--= count(1) bigint, count(n) bigint, count(s) bigint, count(nothing) bigint, min(n) int, max(n) int
--| 6 | 5 | 5 | 1 | 7 | 42

SELECT n, count(*) FROM growing GROUP BY n ORDER BY n;
--= n int, count(1) bigint
--> NULL | 1
--> 7 | 1
--> 42 | 4

SELECT growing.id FROM growing JOIN (VALUES (42)) AS wanted (n) ON growing.n = wanted.n ORDER BY id;
--= id int
--> 0
--> 1
--> 2
--> 4

SELECT n FROM growing WHERE s = 'old';
--= n int
--| 42
--| 42
--| 42
--| 42

-- Folders name other columns.
CREATE TABLE parted (id INT, p INT) USING parquet PARTITIONED BY (p);

INSERT INTO parted VALUES (1, 1), (2, 2);

ALTER TABLE parted ADD COLUMN n INT DEFAULT 9;

INSERT INTO parted VALUES (3, 3, 3);

SELECT * FROM parted ORDER BY id;
--= id int, n int, p int
--> 1 | 9 | 1
--> 2 | 9 | 2
--> 3 | 3 | 3

SELECT p, n FROM parted WHERE n > 3 AND p > 1;
--= p int, n int
--| 2 | 9

-- Text files do not tell whether they lack a column.
CREATE TABLE texts (id INT, n INT DEFAULT 3) USING csv;

INSERT INTO texts (id) VALUES (1);

SELECT * FROM texts;
--= id int, n int
--| 1 | 3

ALTER TABLE texts ADD COLUMN m INT DEFAULT 1;
--! _LEGACY_ERROR_TEMP_1346 XXKST

ALTER TABLE growing ADD COLUMN a ARRAY<INT> DEFAULT array(1);
--! FEATURE_NOT_SUPPORTED 0A000

DROP TABLE texts;

DROP TABLE parted;

DROP TABLE growing;
