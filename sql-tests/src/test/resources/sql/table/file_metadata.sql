-- The hidden column _metadata of files, and the functions that ask for the file of a row.

CREATE TABLE described (a INT, p STRING) USING parquet PARTITIONED BY (p);

INSERT INTO described VALUES (1, 'x'), (2, 'y'), (3, 'x');

SELECT * FROM described ORDER BY a;
--= a int, p string
--> 1 | x
--> 2 | y
--> 3 | x

SELECT a, _metadata.row_index, _metadata.file_name LIKE 'part-%', _metadata.file_path LIKE 'file:/%/p=_/part-%' FROM described ORDER BY a;
--= a int, row_index bigint, _metadata.file_name LIKE part-% boolean, _metadata.file_path LIKE file:/%/p=_/part-% boolean
--> 1 | 0 | true | true
--> 2 | 0 | true | true
--> 3 | 1 | true | true

SELECT a FROM described WHERE _metadata.row_index = 1;
--= a int
--| 3

SELECT a FROM described WHERE a > 1 AND _metadata.row_index = 1;
--= a int
--| 3

SELECT count(*) FROM described WHERE _metadata.file_size > 0 AND _metadata.file_modification_time > TIMESTAMP '2020-01-01';
--= count(1) bigint
--| 3

SELECT count(DISTINCT _metadata.file_path) FROM described;
--= count(DISTINCT _metadata.file_path) bigint
--| 2

SELECT p, _metadata.file_block_start, _metadata.file_block_length = _metadata.file_size FROM described GROUP BY ALL ORDER BY p;
--= p string, file_block_start bigint, (_metadata.file_block_length = _metadata.file_size) boolean
--> x | 0 | true
--> y | 0 | true

SELECT typeof(_metadata) FROM described LIMIT 1;
--= typeof(_metadata) string
--| struct<file_path:string,file_name:string,file_size:bigint,file_block_start:bigint,file_block_length:bigint,file_modification_time:timestamp,row_index:bigint>

SELECT x.a, x._metadata.row_index, y._metadata.row_index FROM described x JOIN described y ON x.a = y.a + 1 WHERE y._metadata.row_index < 5 ORDER BY x.a;
--= a int, row_index bigint, row_index bigint
--> 2 | 0 | 0
--> 3 | 1 | 0

SELECT _metadata FROM described x JOIN described y ON x.a = y.a;
--! AMBIGUOUS_REFERENCE 42704
--! == SQL (line 1, position 8) ==
--! SELECT _metadata FROM described x JOIN described y ON x.a = y.a
--!        ^^^^^^^^^

SELECT a FROM described ORDER BY _metadata.row_index DESC, a;
--= a int
--> 3
--> 1
--> 2

SELECT _metadata.nothing FROM described;
--! FIELD_NOT_FOUND 42704
--! == SQL (line 1, position 8) ==
--! SELECT _metadata.nothing FROM described
--!        ^^^^^^^^^^^^^^^^^

SELECT _metadata FROM range(1);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 8) ==
--! SELECT _metadata FROM range(1)
--!        ^^^^^^^^^

SELECT _metadata.file_name FROM (SELECT * FROM described) AS q;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 8) ==
--! SELECT _metadata.file_name FROM (SELECT * FROM described) AS q
--!        ^^^^^^^^^^^^^^^^^^^

SELECT input_file_name() LIKE 'file:///%/part-%', input_file_block_start(), input_file_block_length() > 0 FROM described;
--= input_file_name() LIKE file:///%/part-% boolean, input_file_block_start() bigint, (input_file_block_length() > 0) boolean
--| true | 0 | true
--| true | 0 | true
--| true | 0 | true

SELECT count(*) FROM described GROUP BY input_file_name() ORDER BY 1;
--= count(1) bigint
--> 1
--> 2

SELECT input_file_name() <> '' FROM described JOIN range(2) ON a = id;
--= (NOT (input_file_name() = )) boolean
--| true

SELECT input_file_name() FROM described x JOIN described y ON x.a = y.a;
--! MULTI_SOURCES_UNSUPPORTED_FOR_EXPRESSION 42K0E
--! == SQL (line 1, position 8) ==
--! SELECT input_file_name() FROM described x JOIN described y ON x.a = y.a
--!        ^^^^^^^^^^^^^^^^^

SELECT input_file_name(), input_file_block_start(), input_file_block_length() FROM range(1);
--= input_file_name() string, input_file_block_start() bigint, input_file_block_length() bigint
--| '' | -1 | -1

SELECT input_file_name(1) FROM described;
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT input_file_name(1) FROM described
--!        ^^^^^^^^^^^^^^^^^^

CREATE TABLE described_csv (a INT, b VARCHAR(3)) USING csv;

INSERT INTO described_csv VALUES (1, 'x'), (2, 'y');

SELECT a, b, _metadata.file_block_start, _metadata.file_name LIKE '%.csv' FROM described_csv ORDER BY a;
--= a int, b string, file_block_start bigint, _metadata.file_name LIKE %.csv boolean
--> 1 | x | 0 | true
--> 2 | y | 0 | true

SELECT _metadata.row_index FROM described_csv;
--! FIELD_NOT_FOUND 42704
--! == SQL (line 1, position 8) ==
--! SELECT _metadata.row_index FROM described_csv
--!        ^^^^^^^^^^^^^^^^^^^

DROP TABLE described;

DROP TABLE described_csv;
