-- What columns of tables take.

CREATE TABLE taken (a INT, b STRING, d DECIMAL(3,1), s STRUCT<x: INT>) USING parquet;

INSERT INTO taken VALUES (99999999999, 'a', 1, NULL);
--! CAST_OVERFLOW_IN_TABLE_INSERT 22003

INSERT INTO taken VALUES (1, 'a', 1000, NULL);
--! CAST_OVERFLOW_IN_TABLE_INSERT 22003

-- A cast that was written is another thing.
INSERT INTO taken SELECT CAST(99999999999 + id AS INT), 'a', 1, NULL FROM range(1);
--! CAST_OVERFLOW 22003
--! == SQL (line 1, position 26) ==
--! INSERT INTO taken SELECT CAST(99999999999 + id AS INT), 'a', 1, NULL FROM range(1)
--!                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

INSERT INTO taken BY NAME SELECT 1 AS a, 2 AS c;
--! INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_COLUMNS KD000

INSERT INTO taken BY NAME SELECT 1 AS a, 2 AS A;
--! INCOMPATIBLE_DATA_FOR_TABLE.AMBIGUOUS_COLUMN_NAME KD000

INSERT INTO taken (s) SELECT named_struct('x', 1, 'y', 2);
--! INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_STRUCT_FIELDS KD000

INSERT INTO taken BY NAME SELECT named_struct('x', 1) AS s, 3 AS a;

SET spark.sql.storeAssignmentPolicy = strict;
--= key string, value string
--| spark.sql.storeAssignmentPolicy | strict

INSERT INTO taken (a) VALUES (1.5);
--! INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST KD000

SET spark.sql.storeAssignmentPolicy = legacy;
--= key string, value string
--| spark.sql.storeAssignmentPolicy | legacy

INSERT INTO taken VALUES ('abc', 1, 1000, NULL);

RESET spark.sql.storeAssignmentPolicy;

SELECT * FROM taken ORDER BY a;
--= a int, b string, d decimal(3,1), s struct<x:int>
--> NULL | 1 | NULL | NULL
--> 3 | NULL | NULL | {1}

CREATE TABLE split (n INT, p INT) USING parquet PARTITIONED BY (p);

INSERT INTO split PARTITION (p = 1) (n, p) VALUES (1, 2);
--! STATIC_PARTITION_COLUMN_IN_INSERT_COLUMN_LIST 42713

INSERT INTO split PARTITION (p = 1) VALUES (1, 2);
--! INSERT_PARTITION_COLUMN_ARITY_MISMATCH 21S01

DROP TABLE split;
DROP TABLE taken;
