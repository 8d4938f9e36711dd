-- Variants in tables and files.
CREATE TABLE events (id INT, v VARIANT, n STRUCT<a: ARRAY<VARIANT>, m: MAP<STRING, VARIANT>>) USING parquet;
DESCRIBE events;
--= col_name string, data_type string, comment string
--| id | int | NULL
--| n | struct<a:array<variant>,m:map<string,variant>> | NULL
--| v | variant | NULL
INSERT INTO events VALUES (1, parse_json('{"a": 1, "long name of a field": "long text of a value"}'), named_struct('a', array(parse_json('1'), NULL, parse_json('null')), 'm', map('k', parse_json('[]')))), (2, NULL, NULL), (3, parse_json('null'), named_struct('a', array(), 'm', map('x', NULL)));
INSERT INTO events SELECT id + 10, to_variant_object(named_struct('id', id)), NULL FROM range(3);
SELECT * FROM events ORDER BY id;
--= id int, v variant, n struct<a:array<variant>,m:map<string,variant>>
--> 1 | {"a":1,"long name of a field":"long text of a value"} | {[1, null, null], {k -> []}}
--> 2 | NULL | NULL
--> 3 | null | {[], {x -> null}}
--> 10 | {"id":0} | NULL
--> 11 | {"id":1} | NULL
--> 12 | {"id":2} | NULL
SELECT id, v:id::int AS i FROM events WHERE v:id::int >= 1 ORDER BY id;
--= id int, i int
--> 11 | 1
--> 12 | 2
SELECT schema_of_variant_agg(v), count(v), count(*) FROM events;
--= schema_of_variant_agg(v) string, count(v) bigint, count(1) bigint
--| OBJECT<a: BIGINT, id: BIGINT, `long name of a field`: STRING> | 5 | 6
SELECT n.a[0], n.m['k'] FROM events WHERE id = 1;
--= n.a[0] variant, n.m[k] variant
--| 1 | []
INSERT INTO events VALUES (4, 5, NULL);
--! INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST KD000
INSERT INTO events VALUES (4, 'text', NULL);
--! INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST KD000
CREATE TABLE partitioned (id INT, v VARIANT) USING parquet PARTITIONED BY (v);
--! INVALID_PARTITION_COLUMN_DATA_TYPE 0A000
CREATE TABLE lines (id INT, v VARIANT) USING json;
INSERT INTO lines VALUES (1, parse_json('{"a": [1, 2.5]}')), (2, NULL), (3, parse_json('"x"'));
SELECT id, v, schema_of_variant(v) FROM lines ORDER BY id;
--= id int, v variant, schema_of_variant(v) string
--> 1 | {"a":[1,2.5]} | OBJECT<a: ARRAY<DECIMAL(21,1)>>
--> 2 | NULL | NULL
--> 3 | "x" | STRING
CREATE TABLE cells (id INT, v VARIANT) USING csv;
INSERT INTO cells VALUES (1, parse_json('1'));
--! UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE 0A000
CREATE TEMPORARY VIEW shown AS SELECT parse_json('{"a": 1}') AS v;
SELECT v:a FROM shown;
--= variant_get(v, $.a) variant
--| 1
CREATE TABLE defaults (id INT, v VARIANT DEFAULT parse_json('{"a": 1}')) USING parquet;
INSERT INTO defaults (id) VALUES (1);
ALTER TABLE defaults ADD COLUMN w VARIANT DEFAULT parse_json('[1]');
SELECT * FROM defaults;
--= id int, v variant, w variant
--| 1 | {"a":1} | [1]
DROP TABLE defaults;
SELECT from_csv('1', 'v VARIANT');
--! FEATURE_NOT_SUPPORTED 0A000
--! == SQL (line 1, position 8) ==
--! SELECT from_csv('1', 'v VARIANT')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_csv(named_struct('v', parse_json('1')));
--! DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT to_csv(named_struct('v', parse_json('1')))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
DROP TABLE cells;
DROP TABLE lines;
DROP TABLE events;
