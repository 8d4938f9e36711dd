-- What INSERT puts where it has no value: DEFAULT of a column.

CREATE TABLE ordered (
  id INT,
  item STRING DEFAULT 'a, b' NOT NULL COMMENT 'what',
  price DOUBLE DEFAULT (40 + 2) * 2,
  day DATE DEFAULT '2020-01-01',
  at TIMESTAMP DEFAULT current_timestamp(),
  few TINYINT DEFAULT 5,
  code CHAR(3) DEFAULT 'x',
  parts ARRAY<INT> DEFAULT array(1, 2))
USING parquet;

SHOW CREATE TABLE ordered;
--= createtab_stmt string
--| CREATE TABLE spark_catalog.default.ordered (\n  id INT,\n  item STRING NOT NULL DEFAULT 'a, b' COMMENT 'what',\n  price DOUBLE DEFAULT (40 + 2) * 2,\n  day DATE DEFAULT '2020-01-01',\n  at TIMESTAMP DEFAULT current_timestamp(),\n  few TINYINT DEFAULT 5,\n  code CHAR(3) DEFAULT 'x',\n  parts ARRAY<INT> DEFAULT array(1, 2))\nUSING parquet\n

DESCRIBE ordered;
--= col_name string, data_type string, comment string
--| # Column Default Values | '' | ''
--| '' | '' | ''
--| at | timestamp | NULL
--| at | timestamp | current_timestamp()
--| code | char(3) | 'x'
--| code | char(3) | NULL
--| day | date | '2020-01-01'
--| day | date | NULL
--| few | tinyint | 5
--| few | tinyint | NULL
--| id | int | NULL
--| item | string | 'a, b'
--| item | string | what
--| parts | array<int> | NULL
--| parts | array<int> | array(1, 2)
--| price | double | (40 + 2) * 2
--| price | double | NULL

DESCRIBE EXTENDED ordered price;
--= info_name string, info_value string
--| avg_col_len | 'NULL'
--| col_name | price
--| comment | 'NULL'
--| data_type | double
--| default | (40 + 2) * 2
--| distinct_count | 'NULL'
--| histogram | 'NULL'
--| max | 'NULL'
--| max_col_len | 'NULL'
--| min | 'NULL'
--| num_nulls | 'NULL'

INSERT INTO ordered (id) VALUES (1);

INSERT INTO ordered VALUES (2, DEFAULT, 3, default, DEFAULT, DEFAULT, DEFAULT, DEFAULT);

INSERT INTO ordered (few, id) SELECT DEFAULT, 3 LIMIT 1;

INSERT INTO ordered BY NAME SELECT 4 AS id, 'c' AS item;

SELECT * EXCEPT (at), at IS NOT NULL AS made FROM ordered ORDER BY id;
--= id int, item string, price double, day date, few tinyint, code string, parts array<int>, made boolean
--> 1 | a, b | 84.0 | 2020-01-01 | 5 | 'x  ' | [1, 2] | true
--> 2 | a, b | 3.0 | 2020-01-01 | 5 | 'x  ' | [1, 2] | true
--> 3 | a, b | 84.0 | 2020-01-01 | 5 | 'x  ' | [1, 2] | true
--> 4 | c | 84.0 | 2020-01-01 | 5 | 'x  ' | [1, 2] | true

-- The word stands alone or is an error.
INSERT INTO ordered (few) VALUES (DEFAULT + 1);
--! DEFAULT_PLACEMENT_INVALID 42608

INSERT INTO ordered (id, few) SELECT 1, coalesce(DEFAULT, 1);
--! DEFAULT_PLACEMENT_INVALID 42608

-- Another default, or none, counts for rows to come.
ALTER TABLE ordered ALTER COLUMN few SET DEFAULT 2 + 4;

ALTER TABLE ordered ALTER COLUMN day DROP DEFAULT;

INSERT INTO ordered (id) VALUES (5);

SELECT few, day FROM ordered WHERE id = 5;
--= few tinyint, day date
--| 6 | NULL

DESCRIBE EXTENDED ordered day;
--= info_name string, info_value string
--| avg_col_len | 'NULL'
--| col_name | day
--| comment | 'NULL'
--| data_type | date
--| distinct_count | 'NULL'
--| histogram | 'NULL'
--| max | 'NULL'
--| max_col_len | 'NULL'
--| min | 'NULL'
--| num_nulls | 'NULL'

CREATE TABLE alike LIKE ordered;

INSERT INTO alike (id) VALUES (1);

SELECT item, few FROM alike;
--= item string, few tinyint
--| a, b | 6

-- Without them, missing columns may be an error.
SET spark.sql.defaultColumn.useNullsForMissingDefaultValues = false;
--= key string, value string
--| spark.sql.defaultColumn.useNullsForMissingDefaultValues | false

INSERT INTO ordered (item) VALUES ('d');
--! INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_FIND_DATA KD000

RESET spark.sql.defaultColumn.useNullsForMissingDefaultValues;

-- A default is a constant that fits.
CREATE TABLE refused (a INT DEFAULT rand());
--! INVALID_DEFAULT_VALUE.NOT_CONSTANT 42623

CREATE TABLE refused (a INT DEFAULT (SELECT 1));
--! INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION 42623

CREATE TABLE refused (a INT, b INT DEFAULT a);
--! INVALID_DEFAULT_VALUE.UNRESOLVED_EXPRESSION 42623

CREATE TABLE refused (a BOOLEAN DEFAULT 1);
--! INVALID_DEFAULT_VALUE.DATA_TYPE 42623

CREATE TABLE refused (a TINYINT DEFAULT 500);
--! INVALID_DEFAULT_VALUE.DATA_TYPE 42623

CREATE TABLE refused (a VARCHAR(3) DEFAULT 'abcd');
--! EXCEED_LIMIT_LENGTH 54006

CREATE TABLE refused (a INT DEFAULT 1 DEFAULT 2);
--! CREATE_TABLE_COLUMN_DESCRIPTOR_DUPLICATE 42710
--! == SQL (line 1, position 23) ==
--! CREATE TABLE refused (a INT DEFAULT 1 DEFAULT 2)
--!                       ^^^^^^^^^^^^^^^^^^^^^^^^^

CREATE TABLE refused (a INT COMMENT 'x' COMMENT 'y');
--! CREATE_TABLE_COLUMN_DESCRIPTOR_DUPLICATE 42710
--! == SQL (line 1, position 23) ==
--! CREATE TABLE refused (a INT COMMENT 'x' COMMENT 'y')
--!                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

ALTER TABLE ordered ALTER COLUMN few SET DEFAULT 'x';
--! INVALID_DEFAULT_VALUE.DATA_TYPE 42623

ALTER TABLE ordered ALTER COLUMN few SET DEFAULT (SELECT 1);
--! INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION 42623

ALTER TABLE ordered ALTER COLUMN missing SET DEFAULT 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703

ALTER TABLE ordered ADD COLUMN more INT DEFAULT other;
--! INVALID_DEFAULT_VALUE.UNRESOLVED_EXPRESSION 42623

SET spark.sql.defaultColumn.allowedProviders = csv, parquet*;
--= key string, value string
--| spark.sql.defaultColumn.allowedProviders | csv, parquet*

CREATE TABLE refused (a INT DEFAULT 1) USING json;
--! _LEGACY_ERROR_TEMP_1345 XXKST

ALTER TABLE ordered ADD COLUMN more INT DEFAULT 1;
--! _LEGACY_ERROR_TEMP_1346 XXKST

RESET spark.sql.defaultColumn.allowedProviders;

SET spark.sql.defaultColumn.enabled = false;
--= key string, value string
--| spark.sql.defaultColumn.enabled | false

CREATE TABLE refused (a INT DEFAULT 1);
--! UNSUPPORTED_DEFAULT_VALUE.WITH_SUGGESTION 0A000
--! == SQL (line 1, position 37) ==
--! CREATE TABLE refused (a INT DEFAULT 1)
--!                                     ^

RESET spark.sql.defaultColumn.enabled;

-- The word is a name elsewhere.
CREATE TABLE words (a INT, default INT DEFAULT 3);

INSERT INTO words (a) VALUES (1);

SELECT a, default FROM words;
--= a int, default int
--| 1 | 3

DROP TABLE words;

DROP TABLE alike;

DROP TABLE ordered;
