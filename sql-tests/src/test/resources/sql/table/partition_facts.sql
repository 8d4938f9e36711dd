-- What is said of one partition, and what is refused.

CREATE TABLE sold (a INT COMMENT 'c', s STRUCT<x: INT>, d STRING, e INT) USING parquet PARTITIONED BY (d, e);

INSERT INTO sold VALUES (1, named_struct('x', 1), 'q', 1), (2, NULL, 'q', 2);

DESCRIBE TABLE sold PARTITION (d = 'q', e = 1);
--= col_name string, data_type string, comment string
--| # Partition Information | '' | ''
--| # col_name | data_type | comment
--| a | int | c
--| d | string | NULL
--| d | string | NULL
--| e | int | NULL
--| e | int | NULL
--| s | struct<x:int> | NULL

DESC sold PARTITION (E = 2, D = 'q');
--= col_name string, data_type string, comment string
--| # Partition Information | '' | ''
--| # col_name | data_type | comment
--| a | int | c
--| d | string | NULL
--| d | string | NULL
--| e | int | NULL
--| e | int | NULL
--| s | struct<x:int> | NULL

DESCRIBE sold PARTITION (d = 'none', e = 1);
--! PARTITIONS_NOT_FOUND 428FT

DESCRIBE sold PARTITION (d = 'q');
--! _LEGACY_ERROR_TEMP_1232 XXKST

DESCRIBE sold PARTITION (a = 1);
--! NON_PARTITION_COLUMN 42000

DESCRIBE sold PARTITION (d = 'q', e = 1) a;
--! UNSUPPORTED_FEATURE.DESC_TABLE_COLUMN_PARTITION 0A000
--! == SQL (line 1, position 1) ==
--! DESCRIBE sold PARTITION (d = 'q', e = 1) a
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

DESCRIBE sold s.x;
--! _LEGACY_ERROR_TEMP_1060 XXKST

DESCRIBE sold AS JSON;
--! DESCRIBE_JSON_NOT_EXTENDED 0A000
--! == SQL (line 1, position 1) ==
--! DESCRIBE sold AS JSON
--! ^^^^^^^^^^^^^^^^^^^^^

SHOW TABLE EXTENDED LIKE 'sold' PARTITION (d = 'none', e = 1);
--! PARTITIONS_NOT_FOUND 428FT

SHOW CREATE TABLE sold AS SERDE;
--! UNSUPPORTED_SHOW_CREATE_TABLE.ON_DATA_SOURCE_TABLE_WITH_AS_SERDE 0A000

INSERT INTO sold REPLACE WHERE a IN (SELECT 1) SELECT 1, NULL, 'q', 1;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

CREATE VIEW seen AS SELECT a FROM sold;

DESCRIBE seen PARTITION (a = 1);
--! FORBIDDEN_OPERATION 42809

CREATE TEMPORARY VIEW local AS SELECT 1 AS a;

DESCRIBE local PARTITION (a = 1);
--! FORBIDDEN_OPERATION 42809

DROP VIEW local;

DROP VIEW seen;

DROP TABLE sold;

-- Inserts that begin with FROM are all analyzed before the first writes.
CREATE TABLE one (a INT);

CREATE TABLE two (a INT, b INT);

FROM (SELECT 1 AS a) INSERT INTO one SELECT a INSERT INTO two SELECT a;
--! INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS 21S01

FROM (SELECT 1 AS a) INSERT INTO one SELECT a INSERT INTO two SELECT a, missing;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 73) ==
--! FROM (SELECT 1 AS a) INSERT INTO one SELECT a INSERT INTO two SELECT a, missing
--!                                                                         ^^^^^^^

SELECT count(*) FROM one;
--= count(1) bigint
--| 0

DROP TABLE one;

DROP TABLE two;

-- There is one catalog, and one collation.
SET CATALOG spark_catalog;

SET CATALOG 'spark_catalog';

SET CATALOG other;
--! CATALOG_NOT_FOUND 42P08

SELECT 'a' COLLATE UTF8_BINARY AS a;
--= a string
--| a

SELECT 'a' COLLATE UTF8_LCASE;
--! FEATURE_NOT_SUPPORTED 0A000
--! == SQL (line 1, position 20) ==
--! SELECT 'a' COLLATE UTF8_LCASE
--!                    ^^^^^^^^^^

CREATE TABLE refused (a STRING COLLATE UNICODE_CI);
--! FEATURE_NOT_SUPPORTED 0A000
--! == SQL (line 1, position 25) ==
--! CREATE TABLE refused (a STRING COLLATE UNICODE_CI)
--!                         ^^^^^^^^^^^^^^^^^^^^^^^^^

SELECT CAST('a' AS STRING COLLATE UNICODE);
--! FEATURE_NOT_SUPPORTED 0A000
--! == SQL (line 1, position 20) ==
--! SELECT CAST('a' AS STRING COLLATE UNICODE)
--!                    ^^^^^^^^^^^^^^^^^^^^^^
