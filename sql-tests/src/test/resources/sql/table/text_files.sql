-- Tables of text files: a column, a row per line.

CREATE TABLE lines (line STRING, day DATE) USING text PARTITIONED BY (day);

INSERT INTO lines VALUES ('one', DATE'2024-02-29'), ('', DATE'2024-02-29'), (NULL, DATE'2024-03-01'), ('größe, "x"', NULL);

SELECT * FROM lines ORDER BY day, line;
--= line string, day date
--| '' | 2024-02-29
--| '' | 2024-03-01
--| größe, "x" | NULL
--| one | 2024-02-29

SELECT count(*) FROM lines;
--= count(1) bigint
--| 4

CREATE TABLE packed (value STRING) USING text OPTIONS (compression 'gzip');

INSERT INTO packed SELECT CAST(id AS STRING) FROM range(10000);

SELECT count(*), sum(length(value)) FROM packed;
--= count(1) bigint, sum(length(value)) bigint
--| 10000 | 38890

CREATE TABLE whole (value STRING) USING text OPTIONS (wholetext true);

INSERT INTO whole SELECT * FROM VALUES ('a'), ('b') AS t(x) ORDER BY x;

SELECT replace(value, '\n', '/') AS value FROM whole;
--= value string
--| a/b/

CREATE TABLE wide (a STRING, b STRING) USING text;

INSERT INTO wide VALUES ('a', 'b');
--! FEATURE_NOT_SUPPORTED 0A000

CREATE TABLE numbers (a INT) USING text;

INSERT INTO numbers VALUES (1);
--! UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE 0A000

-- Which files: by time. An option that a format has not is an error.
CREATE TABLE old (value STRING) USING text OPTIONS (modifiedBefore '2001-01-01T00:00:00');

INSERT INTO old VALUES ('x');

SELECT count(*) FROM old;
--= count(1) bigint
--| 0

CREATE TABLE strange (a INT) USING parquet OPTIONS (header true);

INSERT INTO strange VALUES (1);
--! INVALID_PARAMETER_VALUE 22023

DROP TABLE lines;
DROP TABLE packed;
DROP TABLE whole;
DROP TABLE wide;
DROP TABLE numbers;
DROP TABLE old;
DROP TABLE strange;
