-- Overwriting single partitions.

CREATE TABLE parts (n INT, a STRING, b INT) USING parquet PARTITIONED BY (a, b);

INSERT INTO parts VALUES (1, 'x', 1), (2, 'x', 2), (3, 'y', 1), (4, 'X', 1);

-- PARTITION names what goes: everything with its values, written again or not.
INSERT OVERWRITE parts PARTITION (a = 'x', b) SELECT 10, 1;

SELECT * FROM parts ORDER BY n;
--= n int, a string, b int
--| 10 | x | 1
--| 3 | y | 1
--| 4 | X | 1

SHOW PARTITIONS parts;
--= partition string
--> a=X/b=1
--> a=x/b=1
--> a=y/b=1

INSERT OVERWRITE parts PARTITION (a = 'y', b = 1) IF NOT EXISTS SELECT 99;

INSERT OVERWRITE parts PARTITION (a = 'y', b = 3) IF NOT EXISTS SELECT 30;

INSERT OVERWRITE parts PARTITION (a = 'y', b) IF NOT EXISTS SELECT 1, 1;
--! _LEGACY_ERROR_TEMP_0035 XXKST
--! == SQL (line 1, position 1) ==
--! INSERT OVERWRITE parts PARTITION (a = 'y', b) IF NOT EXISTS SELECT 1, 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

INSERT INTO parts PARTITION (a = 'y', b = 1) IF NOT EXISTS SELECT 1;
--! _LEGACY_ERROR_TEMP_0035 XXKST
--! == SQL (line 1, position 1) ==
--! INSERT INTO parts PARTITION (a = 'y', b = 1) IF NOT EXISTS SELECT 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

SELECT * FROM parts WHERE a = 'y' ORDER BY n;
--= n int, a string, b int
--> 3 | y | 1
--> 30 | y | 3

-- Dynamic: only the partitions that get rows.
SET spark.sql.sources.partitionOverwriteMode = dynamic;
--= key string, value string
--| spark.sql.sources.partitionOverwriteMode | dynamic

INSERT OVERWRITE parts SELECT 20, 'y', 1 UNION ALL SELECT n + 1, a, b FROM parts WHERE a = 'x';

SELECT * FROM parts ORDER BY n;
--= n int, a string, b int
--> 4 | X | 1
--> 11 | x | 1
--> 20 | y | 1
--> 30 | y | 3

INSERT OVERWRITE parts SELECT * FROM parts WHERE false;

-- A partition that is fully named goes even when no row comes.
INSERT OVERWRITE parts PARTITION (a = 'y', b = 1) SELECT 1 WHERE false;

SELECT * FROM parts ORDER BY n;
--= n int, a string, b int
--> 4 | X | 1
--> 11 | x | 1
--> 30 | y | 3

SET spark.sql.sources.partitionOverwriteMode = sometimes;
--! INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS 22022

RESET spark.sql.sources.partitionOverwriteMode;

INSERT OVERWRITE parts VALUES (1, 'q', 1);

SELECT * FROM parts;
--= n int, a string, b int
--| 1 | q | 1

DROP TABLE parts;
