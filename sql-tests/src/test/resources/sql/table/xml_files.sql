-- Tables of XML files.

CREATE TABLE books (title STRING, tags ARRAY<STRING>, place STRUCT<_shelf: INT, row: INT>, `_id` INT, day DATE) USING xml OPTIONS (rowTag 'book');

SELECT * FROM books;
--= title string, tags array<string>, place struct<_shelf:int,row:int>, _id int, day date

INSERT INTO books VALUES ('A & <B>', array('x', 'y'), named_struct('_shelf', 1, 'row', 2), 7, DATE'2024-02-29'), (NULL, NULL, NULL, NULL, NULL), ('', array('z'), named_struct('_shelf', NULL, 'row', 3), 8, NULL);

INSERT INTO books (day, title) VALUES (DATE'2024-03-01', ' C ');

SELECT * FROM books ORDER BY title;
--= title string, tags array<string>, place struct<_shelf:int,row:int>, _id int, day date
--> NULL | NULL | NULL | NULL | NULL
--> '' | [z] | {null, 3} | 8 | NULL
--> A & <B> | [x, y] | {1, 2} | 7 | 2024-02-29
--> C | NULL | NULL | NULL | 2024-03-01

SELECT count(*), sum(place.row) FROM books WHERE title IS NOT NULL;
--= count(1) bigint, sum(place.row) bigint
--| 3 | 5

CREATE TABLE days (n INT, day DATE) USING xml OPTIONS (rowTag 'd', rootTag 'days k="1"', indent '', compression 'gzip') PARTITIONED BY (day);

INSERT INTO days VALUES (1, DATE'2024-02-29'), (2, DATE'2024-03-01');

SELECT n FROM days WHERE day = DATE'2024-03-01';
--= n int
--| 2

CREATE TABLE untagged (n INT) USING xml;

SELECT * FROM untagged;
--! XML_ROW_TAG_MISSING 42KDF

CREATE TABLE intervals (n INTERVAL DAY) USING xml OPTIONS (rowTag 'r');

INSERT INTO intervals VALUES (INTERVAL '1' DAY);
--! _LEGACY_ERROR_TEMP_3238 XXKST

CREATE TABLE odd (n INT) USING xml OPTIONS (rowTag 'r', rowValidationXSDPath 'x');

SELECT * FROM odd;
--! INVALID_PARAMETER_VALUE 22023

DROP TABLE books;

DROP TABLE days;

DROP TABLE untagged;

DROP TABLE intervals;

DROP TABLE odd;
