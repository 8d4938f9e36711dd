-- Changes of tables and of their partitions.

CREATE TABLE moved (n INT, v VARCHAR(3), a STRING, b INT) USING parquet PARTITIONED BY (a, b);

ALTER TABLE moved ADD PARTITION (a = 'x', b = 1) PARTITION (a = 'y', b = 1);

ALTER TABLE moved ADD PARTITION (a = 'x', b = 1);
--! PARTITIONS_ALREADY_EXIST 428FT

ALTER TABLE moved ADD IF NOT EXISTS PARTITION (b = 1, a = 'x') PARTITION (a = 'y', b = 2);

SHOW PARTITIONS moved PARTITION (a = 'y');
--= partition string
--> a=y/b=1
--> a=y/b=2

INSERT INTO moved VALUES (1, 'abc', 'x', 1);

ALTER TABLE moved PARTITION (a = 'x', b = 1) RENAME TO PARTITION (a = 'z', b = 5);

SELECT * FROM moved;
--= n int, v string, a string, b int
--| 1 | abc | z | 5

ALTER TABLE moved PARTITION (a = 'z', b = 5) RENAME TO PARTITION (a = 'y', b = 1);
--! PARTITIONS_ALREADY_EXIST 428FT

ALTER TABLE moved DROP PARTITION (a = 'y'), PARTITION (a = 'nope');
--! PARTITIONS_NOT_FOUND 428FT

ALTER TABLE moved DROP IF EXISTS PARTITION (a = 'y'), PARTITION (a = 'nope');

SHOW PARTITIONS moved;
--= partition string
--> a=z/b=5

TRUNCATE TABLE moved PARTITION (a = 'nope');
--! PARTITIONS_NOT_FOUND 428FT

ALTER TABLE moved RECOVER PARTITIONS;

MSCK REPAIR TABLE moved SYNC PARTITIONS;

ALTER TABLE moved ADD PARTITION (a = 'q', b = 1) LOCATION 'elsewhere';
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

-- Columns: texts may be declared longer, comments change; nothing else does.
ALTER TABLE moved ALTER COLUMN v TYPE VARCHAR(5);

ALTER TABLE moved CHANGE COLUMN v v VARCHAR(6) COMMENT 'text';

ALTER TABLE moved CHANGE v w VARCHAR(6);
--! _LEGACY_ERROR_TEMP_0035 XXKST
--! == SQL (line 1, position 1) ==
--! ALTER TABLE moved CHANGE v w VARCHAR(6)
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

ALTER TABLE moved CHANGE COLUMN n n BIGINT;
--! NOT_SUPPORTED_CHANGE_COLUMN 0A000

ALTER TABLE moved ALTER COLUMN b TYPE STRING;
--! CANNOT_ALTER_PARTITION_COLUMN 428FR

ALTER TABLE moved ALTER COLUMN nope TYPE INT;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703

ALTER TABLE moved ALTER COLUMN n SET NOT NULL;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

ALTER TABLE moved ALTER COLUMN n FIRST;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

ALTER TABLE moved REPLACE COLUMNS (n INT);
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

ALTER TABLE moved ADD CONSTRAINT positive CHECK (n > 0);
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

ALTER TABLE moved SET SERDEPROPERTIES ('a' = 'b');
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

-- Rows of files do not change one by one.
DELETE FROM moved WHERE n = 1;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

UPDATE moved SET n = 1;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

MERGE INTO moved USING other ON moved.n = other.n WHEN MATCHED THEN DELETE;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

DELETE FROM nope;
--! TABLE_OR_VIEW_NOT_FOUND 42P01

SELECT update, delete, merge FROM VALUES (1, 2, 3) AS t(update, delete, merge);
--= update int, delete int, merge int
--| 1 | 2 | 3

-- Tables like others.
CREATE TABLE alike LIKE moved TBLPROPERTIES ('k' = 'v');

SHOW CREATE TABLE alike;
--= createtab_stmt string
--| CREATE TABLE spark_catalog.default.alike (\n  n INT,\n  v VARCHAR(6) COMMENT 'text',\n  a STRING,\n  b INT)\nUSING parquet\nPARTITIONED BY (a, b)\nTBLPROPERTIES (\n  'k' = 'v')\n

CREATE TABLE alike LIKE moved;
--! TABLE_OR_VIEW_ALREADY_EXISTS 42P07

CREATE TABLE IF NOT EXISTS alike LIKE moved;

CREATE TABLE fresh LIKE nope;
--! TABLE_OR_VIEW_NOT_FOUND 42P01

DROP TABLE alike;
DROP TABLE moved;
