-- What ANALYZE TABLE finds out, and where it is shown.

CREATE TABLE counted (n INT COMMENT 'a number', t STRING, d DATE, ts TIMESTAMP, m DECIMAL(20, 1), a ARRAY<INT>) USING parquet;

INSERT INTO counted VALUES
  (1, 'x', DATE'2024-01-02', TIMESTAMP'2024-01-02 03:04:05.6', 1.5, array(1)),
  (2, 'long', DATE'2023-01-02', NULL, -2.5, NULL),
  (NULL, 'x', NULL, NULL, NULL, NULL);

DESC EXTENDED counted n;
--= info_name string, info_value string
--> col_name | n
--> data_type | int
--> comment | a number
--> min | 'NULL'
--> max | 'NULL'
--> num_nulls | 'NULL'
--> distinct_count | 'NULL'
--> avg_col_len | 'NULL'
--> max_col_len | 'NULL'
--> histogram | 'NULL'

ANALYZE TABLE counted COMPUTE STATISTICS FOR COLUMNS n, T;

DESC EXTENDED counted n;
--= info_name string, info_value string
--> col_name | n
--> data_type | int
--> comment | a number
--> min | 1
--> max | 2
--> num_nulls | 1
--> distinct_count | 2
--> avg_col_len | 4
--> max_col_len | 4
--> histogram | 'NULL'

DESC EXTENDED counted t;
--= info_name string, info_value string
--> col_name | t
--> data_type | string
--> comment | 'NULL'
--> min | 'NULL'
--> max | 'NULL'
--> num_nulls | 0
--> distinct_count | 2
--> avg_col_len | 2
--> max_col_len | 4
--> histogram | 'NULL'

DESC EXTENDED counted d;
--= info_name string, info_value string
--> col_name | d
--> data_type | date
--> comment | 'NULL'
--> min | 'NULL'
--> max | 'NULL'
--> num_nulls | 'NULL'
--> distinct_count | 'NULL'
--> avg_col_len | 'NULL'
--> max_col_len | 'NULL'
--> histogram | 'NULL'

ANALYZE TABLE counted COMPUTE STATISTICS FOR ALL COLUMNS;

DESC EXTENDED counted d;
--= info_name string, info_value string
--> col_name | d
--> data_type | date
--> comment | 'NULL'
--> min | 2023-01-02
--> max | 2024-01-02
--> num_nulls | 1
--> distinct_count | 2
--> avg_col_len | 4
--> max_col_len | 4
--> histogram | 'NULL'

DESC EXTENDED counted ts;
--= info_name string, info_value string
--> col_name | ts
--> data_type | timestamp
--> comment | 'NULL'
--> min | 2024-01-02 03:04:05.600000
--> max | 2024-01-02 03:04:05.600000
--> num_nulls | 2
--> distinct_count | 1
--> avg_col_len | 8
--> max_col_len | 8
--> histogram | 'NULL'

DESC FORMATTED counted m;
--= info_name string, info_value string
--> col_name | m
--> data_type | decimal(20,1)
--> comment | 'NULL'
--> min | -2.5
--> max | 1.5
--> num_nulls | 1
--> distinct_count | 2
--> avg_col_len | 16
--> max_col_len | 16
--> histogram | 'NULL'

DESC EXTENDED counted a;
--= info_name string, info_value string
--> col_name | a
--> data_type | array<int>
--> comment | 'NULL'
--> min | 'NULL'
--> max | 'NULL'
--> num_nulls | 'NULL'
--> distinct_count | 'NULL'
--> avg_col_len | 'NULL'
--> max_col_len | 'NULL'
--> histogram | 'NULL'

DESC counted n;
--= info_name string, info_value string
--> col_name | n
--> data_type | int
--> comment | a number

ANALYZE TABLE counted COMPUTE STATISTICS FOR COLUMNS nothing;
--! COLUMN_NOT_FOUND 42703

ANALYZE TABLE counted COMPUTE STATISTICS FOR COLUMNS a;
--! UNSUPPORTED_FEATURE.ANALYZE_UNSUPPORTED_COLUMN_TYPE 0A000

INSERT INTO counted VALUES (7, 'y', NULL, NULL, NULL, NULL);

-- New rows are not what was measured.
DESC EXTENDED counted n;
--= info_name string, info_value string
--> col_name | n
--> data_type | int
--> comment | a number
--> min | 'NULL'
--> max | 'NULL'
--> num_nulls | 'NULL'
--> distinct_count | 'NULL'
--> avg_col_len | 'NULL'
--> max_col_len | 'NULL'
--> histogram | 'NULL'

CREATE TEMPORARY VIEW counted_view AS SELECT * FROM counted;

ANALYZE TABLE counted_view COMPUTE STATISTICS;
--! EXPECT_PERMANENT_VIEW_NOT_TEMP 42809

ANALYZE TABLE counted_view COMPUTE STATISTICS FOR COLUMNS n;
--! UNSUPPORTED_FEATURE.ANALYZE_UNCACHED_TEMP_VIEW 0A000

CREATE VIEW kept_view AS SELECT * FROM counted;

ANALYZE TABLE kept_view COMPUTE STATISTICS;
--! UNSUPPORTED_FEATURE.ANALYZE_VIEW 0A000

ANALYZE TABLE missing COMPUTE STATISTICS;
--! TABLE_OR_VIEW_NOT_FOUND 42P01

CREATE TABLE daily (n INT, ds STRING, hr INT) USING parquet PARTITIONED BY (ds, hr);

ANALYZE TABLE daily PARTITION (ds, hr) COMPUTE STATISTICS;

ANALYZE TABLE daily PARTITION (ds = 'a', hr) COMPUTE STATISTICS;
--! PARTITIONS_NOT_FOUND 428FT

INSERT INTO daily VALUES (1, 'a', 1), (2, 'a', 1), (3, 'b', 2);

ANALYZE TABLE daily PARTITION (hr = 2) COMPUTE STATISTICS;
--! _LEGACY_ERROR_TEMP_1237 XXKST

ANALYZE TABLE daily PARTITION (n = 2) COMPUTE STATISTICS;
--! NON_PARTITION_COLUMN 42000

ANALYZE TABLE daily PARTITION (ds = 'a') COMPUTE STATISTICS NOSCAN;

ANALYZE TABLES IN default COMPUTE STATISTICS;

ANALYZE TABLES COMPUTE STATISTICS NOSCAN;

ANALYZE TABLES IN nowhere COMPUTE STATISTICS;
--! SCHEMA_NOT_FOUND 42704

DROP VIEW kept_view;

DROP TABLE daily;

DROP TABLE counted;
