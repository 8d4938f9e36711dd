-- Tables of the catalog: made, filled, read, dropped.

CREATE TABLE sold (item STRING, price DECIMAL(8,2), n INT) USING parquet;

INSERT INTO sold VALUES ('pen', 1.5, 2), ('ink', 12, NULL);

INSERT INTO sold (n, item) VALUES (7, 'cap');

INSERT INTO sold BY NAME SELECT 3 AS price, 'box' AS item;

SELECT * FROM sold ORDER BY item;
--= item string, price decimal(8,2), n int
--> box | 3.00 | NULL
--> cap | NULL | 7
--> ink | 12.00 | NULL
--> pen | 1.50 | 2

SELECT default.sold.item, sold.n FROM default.sold WHERE n IS NOT NULL ORDER BY n;
--= item string, n int
--> pen | 2
--> cap | 7

-- Strings are no numbers for a table, and every column needs a value.
INSERT INTO sold VALUES ('a', 'b', 'c');
--! INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST KD000

INSERT INTO sold VALUES ('a', 1);
--! INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS 21S01

INSERT INTO sold (item, colour) VALUES ('a', 'red');
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703

CREATE TABLE sold (x INT);
--! TABLE_OR_VIEW_ALREADY_EXISTS 42P07

CREATE TABLE IF NOT EXISTS sold (x INT);

INSERT OVERWRITE sold SELECT item, price * 2, n FROM sold WHERE n > 1;

SELECT * FROM sold ORDER BY item;
--= item string, price decimal(8,2), n int
--> cap | NULL | 7
--> pen | 3.00 | 2

-- A column of nulls only.
CREATE TABLE gaps (a INT, b STRING, c DECIMAL(20,3));

INSERT INTO gaps VALUES (NULL, NULL, NULL);

SELECT * FROM gaps;
--= a int, b string, c decimal(20,3)
--| NULL | NULL | NULL

-- Partitions.
CREATE TABLE days (n INT, day DATE) USING csv PARTITIONED BY (day);

INSERT INTO days PARTITION (day = DATE'2024-02-29') VALUES (1), (2);

INSERT INTO days VALUES (3, DATE'2024-03-01');

SELECT * FROM days ORDER BY n;
--= n int, day date
--> 1 | 2024-02-29
--> 2 | 2024-02-29
--> 3 | 2024-03-01

SELECT * FROM days WHERE day > DATE'2024-02-29';
--= n int, day date
--| 3 | 2024-03-01

INSERT INTO days PARTITION (n = 1) VALUES (1);
--! NON_PARTITION_COLUMN 42000

-- As a query gives it.
CREATE TABLE doubled USING parquet AS SELECT item, price * 2 AS price FROM sold;

SELECT * FROM doubled;
--= item string, price decimal(10,2)
--| cap | NULL
--| pen | 6.00

CREATE TABLE nothing USING nosuchformat AS SELECT 1;
--! DATA_SOURCE_NOT_FOUND 42K02

DROP TABLE doubled;

DROP TABLE doubled;
--! TABLE_OR_VIEW_NOT_FOUND 42P01

DROP TABLE IF EXISTS doubled;

DROP TABLE sold;

DROP TABLE days;

DROP TABLE gaps;

-- Schemas.
CREATE SCHEMA shop COMMENT 'things' WITH DBPROPERTIES ('open' = 'yes');

CREATE DATABASE shop;
--! SCHEMA_ALREADY_EXISTS 42P06

USE shop;

SELECT current_schema(), current_database();
--= current_schema() string, current_schema() string
--| shop | shop

SHOW CURRENT SCHEMA;
--= catalog string, namespace string
--| spark_catalog | shop

CREATE TABLE part (id INT COMMENT 'number', name STRING) USING parquet TBLPROPERTIES ('made' = 'here');

INSERT INTO part VALUES (1, 'bolt'), (2, 'nut');

-- A persistent view keeps the schema it was made in, and knows no temporary views.
CREATE VIEW bolts (n) AS SELECT id FROM part WHERE name = 'bolt';

CREATE TEMP VIEW part_temp AS SELECT 1 AS x;

CREATE VIEW wrong AS SELECT * FROM part_temp;
--! INVALID_TEMP_OBJ_REFERENCE 42K0F

USE default;

SELECT * FROM shop.bolts;
--= n int
--| 1

SHOW TABLES IN shop;
--= namespace string, tableName string, isTemporary boolean
--| '' | part_temp | true
--| shop | bolts | false
--| shop | part | false

SHOW VIEWS IN shop;
--= namespace string, viewName string, isTemporary boolean
--| '' | part_temp | true
--| shop | bolts | false

SHOW COLUMNS IN part IN shop;
--= col_name string
--| id
--| name

DESCRIBE shop.part;
--= col_name string, data_type string, comment string
--| id | int | number
--| name | string | NULL

SHOW CREATE TABLE shop.part;
--= createtab_stmt string
--| CREATE TABLE spark_catalog.shop.part (\n  id INT COMMENT 'number',\n  name STRING)\nUSING parquet\nTBLPROPERTIES (\n  'made' = 'here')\n

SHOW TBLPROPERTIES shop.part;
--= key string, value string
--| made | here

ALTER TABLE shop.part ADD COLUMNS (weight DOUBLE);

SELECT * FROM shop.part ORDER BY id;
--= id int, name string, weight double
--> 1 | bolt | NULL
--> 2 | nut | NULL

ALTER TABLE shop.part RENAME TO shop.pieces;

SELECT count(*) FROM shop.pieces;
--= count(1) bigint
--| 2

SELECT * FROM shop.bolts;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
--! == SQL (line 1, position 41) ==
--! CREATE VIEW bolts (n) AS SELECT id FROM part WHERE name = 'bolt'
--!                                         ^^^^

ALTER TABLE shop.pieces DROP COLUMN weight;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

TRUNCATE TABLE shop.pieces;

SELECT * FROM shop.pieces;
--= id int, name string, weight double

DROP SCHEMA shop;
--! SCHEMA_NOT_EMPTY 2BP01

DROP VIEW shop.pieces;
--! EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE 42809

DROP SCHEMA shop CASCADE;

DROP SCHEMA shop;
--! SCHEMA_NOT_FOUND 42704

DROP SCHEMA IF EXISTS shop;

DROP VIEW part_temp;

-- Partitions by name.
CREATE TABLE years (n INT, year INT) USING parquet PARTITIONED BY (year);

INSERT INTO years VALUES (1, 2023), (2, 2024);

ALTER TABLE years ADD PARTITION (year = 2025);

SHOW PARTITIONS years;
--= partition string
--| year=2023
--| year=2024
--| year=2025

ALTER TABLE years DROP PARTITION (year = 2023);

SELECT * FROM years;
--= n int, year int
--| 2 | 2024

DESCRIBE years;
--= col_name string, data_type string, comment string
--| # Partition Information | '' | ''
--| # col_name | data_type | comment
--| n | int | NULL
--| year | int | NULL
--| year | int | NULL

DROP TABLE years;

-- Secrets are kept, but not shown.
CREATE TABLE secrets (a INT) USING csv OPTIONS (header 'true', password 'x') TBLPROPERTIES ('k' = 'v', 'my.token' = 'x', 'from' = 'jdbc:url');
SHOW TBLPROPERTIES secrets;
--= key string, value string
--| from | *********(redacted)
--| k | v
--| my.token | *********(redacted)
SHOW TBLPROPERTIES secrets ('my.token');
--= key string, value string
--| my.token | *********(redacted)
SHOW CREATE TABLE secrets;
--= createtab_stmt string
--| CREATE TABLE spark_catalog.default.secrets (\n  a INT)\nUSING csv\nOPTIONS (\n  'header' = 'true',\n  'password' = '*********(redacted)')\nTBLPROPERTIES (\n  'from' = '*********(redacted)',\n  'k' = 'v',\n  'my.token' = '*********(redacted)')\n
DROP TABLE secrets;

CREATE SCHEMA noted WITH DBPROPERTIES ('a' = '[1]', 'password' = 'x');
DESCRIBE SCHEMA EXTENDED noted;
--~ ((a,[1]), (password,*********(redacted)))
DROP SCHEMA noted;
