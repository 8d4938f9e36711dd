-- Functions on arrays and maps: positions, insertion, sequences, types that do not go together.
SELECT element_at(array(1, 2, 3), -1) AS a, try_element_at(array(1, 2), 5) AS b, get(array(1, 2), 5) AS c, array(1, 2)[1] AS d;
--= a int, b int, c int, d int
--| 3 | NULL | NULL | 2
SELECT element_at(array(1, 2, 3), 4);
--! INVALID_ARRAY_INDEX_IN_ELEMENT_AT 22003
--! == SQL (line 1, position 8) ==
--! SELECT element_at(array(1, 2, 3), 4)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array(1, 2, 3)[3];
--! INVALID_ARRAY_INDEX 22003
--! == SQL (line 1, position 8) ==
--! SELECT array(1, 2, 3)[3]
--!        ^^^^^^^^^^^^^^^^^
SELECT element_at(array(1, 2, 3), 0);
--! INVALID_INDEX_OF_ZERO 22003
--! == SQL (line 1, position 8) ==
--! SELECT element_at(array(1, 2, 3), 0)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT element_at(array(1, 2, 3), 1L);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT element_at(array(1, 2, 3), 1L)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array_size(map(1, 2));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT array_size(map(1, 2))
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT array_insert(array('a', 'b'), 2, 'x') AS a, array_insert(array('a', 'b'), -1, 'x') AS b, array_insert(array('a'), 4, 'x') AS c, array_insert(array('a'), -4, 'x') AS d;
--= a array<string>, b array<string>, c array<string>, d array<string>
--| [a, x, b] | [a, b, x] | [a, null, null, x] | [x, null, null, a]
SELECT array_insert(array(1), 0, 2);
--! INVALID_INDEX_OF_ZERO 22003
--! == SQL (line 1, position 8) ==
--! SELECT array_insert(array(1), 0, 2)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array_insert(array(1), 1, 'x');
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT array_insert(array(1), 1, 'x')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT arrays_zip(array(1, 2), array('a')) AS z, arrays_zip(a, b) AS named FROM VALUES (array(1), array(2, 3)) AS t(a, b);
--= z array<struct<0:int,1:string>>, named array<struct<a:int,b:int>>
--| [{1, a}, {2, null}] | [{1, 2}, {null, 3}]
SELECT sequence(1, 5, 2) AS a, sequence(5, 1) AS b, sequence(3Y, 1Y, -1Y) AS c, sequence(1, 1, 0) AS d, sequence(1, CAST(NULL AS INT)) AS e;
--= a array<int>, b array<int>, c array<tinyint>, d array<int>, e array<int>
--| [1, 3, 5] | [5, 4, 3, 2, 1] | [3, 2, 1] | [1] | NULL
SELECT sequence(DATE'2024-01-31', DATE'2024-04-30', INTERVAL 1 MONTH) AS a, sequence(DATE'2024-03-01', DATE'2024-02-28') AS b, sequence(DATE'2024-01-01', DATE'2024-01-09', INTERVAL '4' DAY) AS c;
--= a array<date>, b array<date>, c array<date>
--| [2024-01-31, 2024-02-29, 2024-03-31, 2024-04-30] | [2024-03-01, 2024-02-29, 2024-02-28] | [2024-01-01, 2024-01-05, 2024-01-09]
SELECT sequence(TIMESTAMP'2024-01-01 00:00:00', TIMESTAMP'2024-01-01 02:00:00', INTERVAL 40 MINUTES) AS a;
--= a array<timestamp>
--| [2024-01-01 00:00:00, 2024-01-01 00:40:00, 2024-01-01 01:20:00, 2024-01-01 02:00:00]
SELECT sequence(TIMESTAMP_NTZ'2024-01-01 10:00:00', TIMESTAMP_NTZ'2024-03-01 10:00:00', INTERVAL 1 MONTH) AS a;
--= a array<timestamp_ntz>
--| [2024-01-01 10:00:00, 2024-02-01 10:00:00, 2024-03-01 10:00:00]
SELECT sequence(1, 5, -1);
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT sequence(1, 5, -1)
--!        ^^^^^^^^^^^^^^^^^^
SELECT sequence(1, 5, INTERVAL 1 DAY);
--! DATATYPE_MISMATCH.SEQUENCE_WRONG_INPUT_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT sequence(1, 5, INTERVAL 1 DAY)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sequence('a', 'b');
--! DATATYPE_MISMATCH.SEQUENCE_WRONG_INPUT_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT sequence('a', 'b')
--!        ^^^^^^^^^^^^^^^^^^
SELECT sequence(1, 3000000000);
--! COLLECTION_SIZE_LIMIT_EXCEEDED.PARAMETER 54000
--! == SQL (line 1, position 8) ==
--! SELECT sequence(1, 3000000000)
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT sort_array(array(2, null, 1), false) AS a, sort_array(array(2, null, 1)) AS b, sort_array(array(1), CAST(NULL AS BOOLEAN)) AS c;
--= a array<int>, b array<int>, c array<int>
--| [2, 1, null] | [null, 1, 2] | NULL
SELECT sort_array(array(map(1, 2)));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT sort_array(array(map(1, 2)))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array_contains(array(1, 2), '1');
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT array_contains(array(1, 2), '1')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array_contains(array(1, 2), null);
--! DATATYPE_MISMATCH.NULL_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT array_contains(array(1, 2), null)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array_union(array(1, 2), array('a'));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT array_union(array(1, 2), array('a'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT map_contains_key(map(1, 2), 1L) AS a, map_contains_key(map('a', 2), 1);
--! DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES 42K09
--! == SQL (line 1, position 46) ==
--! SELECT map_contains_key(map(1, 2), 1L) AS a, map_contains_key(map('a', 2), 1)
--!                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT map_concat(map(1, 2), array(1));
--! DATATYPE_MISMATCH.MAP_CONCAT_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT map_concat(map(1, 2), array(1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT map_from_arrays(array(1, 2), array(1));
--! _LEGACY_ERROR_TEMP_2128 XXKST
--! == SQL (line 1, position 8) ==
--! SELECT map_from_arrays(array(1, 2), array(1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT map(1, 2, 1, 3);
--! DUPLICATED_MAP_KEY 23505
--! == SQL (line 1, position 8) ==
--! SELECT map(1, 2, 1, 3)
--!        ^^^^^^^^^^^^^^^
SELECT map(CAST(NULL AS INT), 1);
--! NULL_MAP_KEY 2200E
--! == SQL (line 1, position 8) ==
--! SELECT map(CAST(NULL AS INT), 1)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^
SET spark.sql.ansi.enabled=false;
--= key string, value string
--| spark.sql.ansi.enabled | false
SELECT element_at(array(1, 2, 3), 4) AS a, array(1)[7] AS b, size(CAST(NULL AS ARRAY<INT>)) AS c, cardinality(CAST(NULL AS MAP<INT, INT>)) AS d, array_size(CAST(NULL AS ARRAY<INT>)) AS e;
--= a int, b int, c int, d int, e int
--| NULL | NULL | -1 | -1 | NULL
SET spark.sql.ansi.enabled=true;
--= key string, value string
--| spark.sql.ansi.enabled | true
SELECT array(named_struct('a', 1), null).a AS f, t.s.a AS g, t.s[1].a AS h FROM VALUES (array(named_struct('a', 'x'), named_struct('a', null))) AS t(s);
--= f array<int>, g array<string>, h string
--| [1, null] | [x, null] | NULL
SELECT struct(s.*, 3 AS c) AS t, named_struct('z', s.a) AS z, struct(s.*).b AS b, concat(s.*) AS c FROM VALUES (named_struct('a', 'x', 'b', 'y')) AS t(s);
--= t struct<a:string,b:string,c:int>, z struct<z:string>, b string, c string
--| {x, y, 3} | {x} | y | xy
SELECT 1[0];
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
--! == SQL (line 1, position 8) ==
--! SELECT 1[0]
--!        ^^^^
SELECT named_struct('a', 1)[0];
--! INVALID_EXTRACT_FIELD_TYPE 42000
--! == SQL (line 1, position 8) ==
--! SELECT named_struct('a', 1)[0]
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT named_struct('a', 1, 'A', 2).a;
--! AMBIGUOUS_REFERENCE_TO_FIELDS 42000
--! == SQL (line 1, position 8) ==
--! SELECT named_struct('a', 1, 'A', 2).a
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT map(1, 2) = map(1, 2);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT map(1, 2) = map(1, 2)
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT map(1, 'a', 'b');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT map(1, 'a', 'b')
--!        ^^^^^^^^^^^^^^^^
SELECT map(map(1, 2), 3);
--! DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT map(map(1, 2), 3)
--!        ^^^^^^^^^^^^^^^^^
SELECT map(1, 2, array(1), 3);
--! DATATYPE_MISMATCH.CREATE_MAP_KEY_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT map(1, 2, array(1), 3)
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT named_struct(1, 2);
--! DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING 42K09
--! == SQL (line 1, position 8) ==
--! SELECT named_struct(1, 2)
--!        ^^^^^^^^^^^^^^^^^^
SELECT named_struct(CAST(NULL AS STRING), 2);
--! DATATYPE_MISMATCH.UNEXPECTED_NULL 42K09
--! == SQL (line 1, position 8) ==
--! SELECT named_struct(CAST(NULL AS STRING), 2)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT map_keys(NULL) AS k, map_values(NULL) AS v, size(shuffle(array(1, 2, 3))) AS s, sort_array(shuffle(array(1, 2, 3), 5)) AS t;
--= k array<void>, v array<void>, s int, t array<int>
--| NULL | NULL | 3 | [1, 2, 3]
-- Maps have no order and are not compared by set operations.
SELECT m FROM VALUES (map(1, 2)) AS t(m) ORDER BY m;
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT rank() OVER (ORDER BY array(m)) FROM VALUES (map(1, 2)) AS t(m);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT DISTINCT m FROM VALUES (map(1, 2)) AS t(m);
--! UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE 0A000
SELECT m FROM VALUES (map(1, 2)) AS t(m) INTERSECT SELECT m FROM VALUES (map(1, 2)) AS t(m);
--! UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE 0A000
SELECT m FROM VALUES (map(1, 2)) AS t(m) UNION ALL SELECT map(3, 4);
--= m map<int,int>
--| {1 -> 2}
--| {3 -> 4}
-- A decimal of many digits behind the point out of an int; one that holds two others keeps the digits in front of the point.
SELECT CAST(x AS DECIMAL(38, 35)) AS d FROM VALUES (1), (2) AS t(x);
--= d decimal(38,35)
--| 1.00000000000000000000000000000000000
--| 2.00000000000000000000000000000000000
SELECT map_zip_with(map(1BD, 1), map(CAST(1.5 AS DECIMAL(38, 37)), 2), (k, v, w) -> coalesce(v, w)) AS m;
--= m map<decimal(38,37),int>
--| {1.0000000000000000000000000000000000000 -> 1, 1.5000000000000000000000000000000000000 -> 2}
