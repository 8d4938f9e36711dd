-- Views whose query has other columns than when they were made.

CREATE TABLE changing AS SELECT 1 AS a, 'x' AS b;

CREATE VIEW fixed WITH SCHEMA BINDING AS SELECT * FROM changing;

CREATE VIEW compensated COMMENT 'c' WITH SCHEMA COMPENSATION AS SELECT * FROM changing;

CREATE VIEW named (k, l) WITH SCHEMA EVOLUTION AS SELECT * FROM changing;

CREATE VIEW evolving WITH SCHEMA EVOLUTION AS SELECT * FROM changing;

SELECT * FROM fixed;
--= a int, b string
--| 1 | x

DROP TABLE changing;

CREATE TABLE changing AS SELECT 5L AS a, 'y' AS b, 3 AS c;

SELECT * FROM fixed;
--! CANNOT_UP_CAST_DATATYPE 42846

SELECT * FROM compensated;
--= a int, b string
--| 5 | y

SELECT * FROM named;
--= k bigint, l string
--| 5 | y

SELECT * FROM evolving;
--= a bigint, b string, c int
--| 5 | y | 3

DESCRIBE evolving;
--= col_name string, data_type string, comment string
--| a | bigint | NULL
--| b | string | NULL
--| c | int | NULL

DESCRIBE named;
--= col_name string, data_type string, comment string
--| k | bigint | NULL
--| l | string | NULL

SHOW CREATE TABLE named;
--= createtab_stmt string
--| CREATE VIEW spark_catalog.default.named (\n  k,\n  l)\nWITH SCHEMA TYPE EVOLUTION\nAS SELECT * FROM changing\n

ALTER VIEW fixed WITH SCHEMA TYPE EVOLUTION;

SELECT * FROM fixed;
--= a bigint, b string
--| 5 | y

CREATE TEMPORARY VIEW passing WITH SCHEMA BINDING AS SELECT 1;
--! UNSUPPORTED_FEATURE.TEMPORARY_VIEW_WITH_SCHEMA_BINDING_MODE 0A000
--! == SQL (line 1, position 1) ==
--! CREATE TEMPORARY VIEW passing WITH SCHEMA BINDING AS SELECT 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

CREATE VIEW wrong WITH SCHEMA NOTHING AS SELECT 1;
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 31) ==
--! CREATE VIEW wrong WITH SCHEMA NOTHING AS SELECT 1
--!                               ^^^^^^^

ALTER VIEW changing AS SELECT 1;
--! EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE 42809

ALTER VIEW nothing AS SELECT 1;
--! TABLE_OR_VIEW_NOT_FOUND 42P01

CREATE TEMPORARY VIEW passing AS SELECT 1 AS a;

ALTER VIEW passing AS SELECT 2 AS b;

SELECT * FROM passing;
--= b int
--| 2

DROP VIEW passing;

DROP VIEW fixed;

DROP VIEW compensated;

DROP VIEW named;

DROP VIEW evolving;

DROP TABLE changing;
