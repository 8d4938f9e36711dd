-- The type VARIANT: casts, containers, and what has no order and no equality.
SELECT typeof(parse_json('1')) AS a, typeof(CAST(1 AS VARIANT)) AS b, CAST(NULL AS VARIANT) AS c;
--= a string, b string, c variant
--| variant | variant | NULL
SELECT CAST(true AS VARIANT) AS a, CAST(1Y AS VARIANT) AS b, CAST(1.50BD AS VARIANT) AS c, CAST(1e10 AS VARIANT) AS d, CAST(CAST(1.1 AS FLOAT) AS VARIANT) AS e, CAST('x"' AS VARIANT) AS f, CAST(X'616263' AS VARIANT) AS g, CAST(DATE '2024-02-29' AS VARIANT) AS h, CAST(TIMESTAMP_NTZ '2024-02-29 12:00:00.5' AS VARIANT) AS i, CAST(array(1, NULL) AS VARIANT) AS j;
--= a variant, b variant, c variant, d variant, e variant, f variant, g variant, h variant, i variant, j variant
--| true | 1 | 1.5 | 1.0E10 | 1.1 | "x\\"" | "YWJj" | "2024-02-29" | "2024-02-29 12:00:00.5" | [1,null]
SELECT schema_of_variant(CAST(CAST(1.1 AS FLOAT) AS VARIANT)) AS a, schema_of_variant(CAST(X'00' AS VARIANT)) AS b, schema_of_variant(CAST(array(DATE '2024-01-01') AS VARIANT)) AS c, schema_of_variant(CAST(array(CAST(1 AS VARIANT), CAST('x' AS VARIANT)) AS VARIANT)) AS d;
--= a string, b string, c string, d string
--| FLOAT | BINARY | ARRAY<DATE> | ARRAY<VARIANT>
SELECT CAST(parse_json('1') AS STRING) AS a, CAST(parse_json('"x"') AS STRING) AS b, CAST(parse_json('[1, "x"]') AS STRING) AS c, CAST(parse_json('null') AS STRING) AS d, CAST(parse_json('100.0') AS STRING) AS e, CAST(parse_json('1e3') AS STRING) AS f;
--= a string, b string, c string, d string, e string, f string
--| 1 | x | [1,"x"] | NULL | 100 | 1000.0
SELECT CAST(parse_json('"17"') AS INT) AS a, CAST(parse_json('1.7') AS INT) AS b, CAST(parse_json('true') AS INT) AS c, CAST(parse_json('"2024-02-29"') AS DATE) AS d, CAST(parse_json('2.345') AS DECIMAL(3,1)) AS e, CAST(parse_json('"true"') AS BOOLEAN) AS f, CAST(parse_json('"abc"') AS BINARY) AS g;
--= a int, b int, c int, d date, e decimal(3,1), f boolean, g binary
--| 17 | 1 | 1 | 2024-02-29 | 2.3 | true | 616263
SELECT CAST(parse_json('300') AS TINYINT);
--! INVALID_VARIANT_CAST 22023
--! == SQL (line 1, position 8) ==
--! SELECT CAST(parse_json('300') AS TINYINT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(parse_json('[1]') AS INT);
--! INVALID_VARIANT_CAST 22023
--! == SQL (line 1, position 8) ==
--! SELECT CAST(parse_json('[1]') AS INT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(parse_json('1') AS ARRAY<INT>);
--! INVALID_VARIANT_CAST 22023
--! == SQL (line 1, position 8) ==
--! SELECT CAST(parse_json('1') AS ARRAY<INT>)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(parse_json('true') AS DATE);
--! INVALID_VARIANT_CAST 22023
--! == SQL (line 1, position 8) ==
--! SELECT CAST(parse_json('true') AS DATE)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TRY_CAST(parse_json('[1]') AS INT) AS a, TRY_CAST(parse_json('[1, "x"]') AS ARRAY<INT>) AS b, TRY_CAST(parse_json('9223372036854775807') AS TIMESTAMP) AS c;
--= a int, b array<int>, c timestamp
--| NULL | [1, null] | NULL
SELECT CAST(parse_json('{"a": 1, "b": [{"c": "x"}], "z": 0}') AS STRUCT<b: ARRAY<STRUCT<c: STRING, d: INT>>, a: BIGINT>) AS a, CAST(parse_json('{"x": 1, "y": "2"}') AS MAP<STRING, INT>) AS b, CAST(parse_json('[1, [2], null]') AS ARRAY<VARIANT>) AS c;
--= a struct<b:array<struct<c:string,d:int>>,a:bigint>, b map<string,int>, c array<variant>
--| {[{x, null}], 1} | {x -> 1, y -> 2} | [1, [2], null]
SELECT CAST(map('a', 1) AS VARIANT);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT CAST(map('a', 1) AS VARIANT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(named_struct('a', 1) AS VARIANT);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT CAST(named_struct('a', 1) AS VARIANT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(INTERVAL '1' DAY AS VARIANT);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT CAST(INTERVAL '1' DAY AS VARIANT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(parse_json('1') AS INTERVAL DAY);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT CAST(parse_json('1') AS INTERVAL DAY)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array(parse_json('1'), parse_json('"x"')) AS a, map('k', parse_json('{"a": 1}')) AS b, named_struct('v', parse_json('[1]')) AS c, CAST(array(parse_json('"x"')) AS STRING) AS d;
--= a array<variant>, b map<string,variant>, c struct<v:variant>, d string
--| [1, "x"] | {k -> {"a":1}} | {[1]} | ["x"]
SELECT array(parse_json('1'), parse_json('2'))[1]::int AS a, transform(array(parse_json('1'), parse_json('"2"')), x -> x::int) AS b;
--= a int, b array<int>
--| 2 | [1, 2]
SELECT CASE WHEN id = 1 THEN parse_json('1') END AS a, coalesce(parse_json(j), parse_json('"none"')) AS b FROM VALUES (1, NULL), (2, '[2]') AS t(id, j) ORDER BY id;
--= a variant, b variant
--> 1 | "none"
--> NULL | [2]
SELECT map(parse_json('1'), 2);
--! DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT map(parse_json('1'), 2)
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT parse_json('1') = parse_json('1');
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT parse_json('1') = parse_json('1')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT parse_json('1') < parse_json('2');
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT parse_json('1') < parse_json('2')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT parse_json(j) FROM VALUES ('1') AS t(j) ORDER BY parse_json(j);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT count(*) FROM VALUES ('1') AS t(j) GROUP BY parse_json(j);
--! GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE 42822
SELECT DISTINCT parse_json(j) FROM VALUES ('1') AS t(j);
--! UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE 0A000
SELECT parse_json('1') AS v INTERSECT SELECT parse_json('1') AS v;
--! UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE 0A000
SELECT parse_json('1') AS v UNION SELECT parse_json('1') AS v;
--! UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE 0A000
SELECT parse_json('1') AS v UNION ALL SELECT parse_json('"x"') AS v;
--= v variant
--| "x"
--| 1
SELECT a.v FROM (SELECT parse_json('1') AS v) a JOIN (SELECT parse_json('1') AS v) b ON a.v = b.v;
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 89) ==
--! SELECT a.v FROM (SELECT parse_json('1') AS v) a JOIN (SELECT parse_json('1') AS v) b ON a.v = b.v
--!                                                                                         ^^^^^^^^^
SELECT max(parse_json(j)) FROM VALUES ('1') AS t(j);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT max(parse_json(j)) FROM VALUES ('1') AS t(j)
--!        ^^^^^^^^^^^^^^^^^^
SELECT count(DISTINCT parse_json(j)) FROM VALUES ('1') AS t(j);
--! GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE 42822
--! == SQL (line 1, position 8) ==
--! SELECT count(DISTINCT parse_json(j)) FROM VALUES ('1') AS t(j)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT row_number() OVER (PARTITION BY parse_json(j) ORDER BY j) FROM VALUES ('1') AS t(j);
--! EXPRESSION_TYPE_IS_NOT_ORDERABLE 42822
--! == SQL (line 1, position 8) ==
--! SELECT row_number() OVER (PARTITION BY parse_json(j) ORDER BY j) FROM VALUES ('1') AS t(j)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT collect_list(parse_json(j)) AS a, first(parse_json(j)) AS b, count(parse_json(j)) AS c FROM VALUES ('1'), ('1') AS t(j);
--= a array<variant>, b variant, c bigint
--| [1, 1] | 1 | 2
SELECT a.id, a.v, b.v FROM (SELECT id, parse_json('[' || id || ']') AS v FROM range(3)) a JOIN (SELECT id, to_variant_object(named_struct('id', id)) AS v FROM range(5)) b ON a.id = b.id ORDER BY a.id DESC;
--= id bigint, v variant, v variant
--> 2 | [2] | {"id":2}
--> 1 | [1] | {"id":1}
--> 0 | [0] | {"id":0}
SELECT id % 2 AS k, max_by(parse_json('{"i": ' || id || '}'), id) AS v FROM range(10) GROUP BY id % 2 ORDER BY k;
--= k bigint, v variant
--> 0 | {"i":8}
--> 1 | {"i":9}
SELECT greatest(parse_json('1'), parse_json('2'));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT greatest(parse_json('1'), parse_json('2'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT max_by(1, parse_json('1'));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT max_by(1, parse_json('1'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT max_by(parse_json('1'), 1);
--= max_by(parse_json(1), 1) variant
--| 1
SELECT parse_json('1') IN (parse_json('1'));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT parse_json('1') IN (parse_json('1'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT parse_json('1') <=> parse_json('1');
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT parse_json('1') <=> parse_json('1')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT 'x' = parse_json('"x"');
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT 'x' = parse_json('"x"')
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT array_contains(array(parse_json('1')), parse_json('1'));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT array_contains(array(parse_json('1')), parse_json('1'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array_distinct(array(parse_json('1')));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT array_distinct(array(parse_json('1')))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sort_array(array(parse_json('1')));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT sort_array(array(parse_json('1')))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT v FROM (SELECT parse_json('1') AS v) GROUP BY ALL;
--! GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE 42822
SELECT v, count(*) FROM (SELECT array(parse_json('1')) AS v) GROUP BY 1;
--! GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE 42822
SELECT * FROM (SELECT parse_json('1') AS v) JOIN (SELECT parse_json('1') AS v) USING (v);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 45) ==
--! SELECT * FROM (SELECT parse_json('1') AS v) JOIN (SELECT parse_json('1') AS v) USING (v)
--!                                             ^^^^
SELECT * FROM (SELECT parse_json('1') AS v) DISTRIBUTE BY v;
--! UNSUPPORTED_FEATURE.PARTITION_BY_VARIANT 0A000
SELECT map_from_arrays(array(parse_json('1')), array(1));
--! DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT map_from_arrays(array(parse_json('1')), array(1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT concat(parse_json('"x"'), 'y') AS a, upper(parse_json('"x"')) AS b, coalesce(parse_json('null'), 'z') AS c;
--= a string, b string, c variant
--| xy | X | null
SELECT CAST(parse_json('"2024-01-01 10:00:00"') AS TIMESTAMP) AS a, CAST(parse_json('1700000000') AS TIMESTAMP) AS b, CAST(parse_json('1.5') AS TIMESTAMP) AS c, CAST(TIMESTAMP '2024-01-01 10:00:00.25' AS VARIANT) AS d;
--= a timestamp, b timestamp, c timestamp, d variant
--| 2024-01-01 10:00:00 | 2023-11-14 22:13:20 | 1970-01-01 00:00:01.5 | "2024-01-01 10:00:00.25+00:00"
SET spark.sql.ansi.enabled=false;
--= key string, value string
--| spark.sql.ansi.enabled | false
SELECT CAST(parse_json('300') AS TINYINT);
--! INVALID_VARIANT_CAST 22023
--! == SQL (line 1, position 8) ==
--! SELECT CAST(parse_json('300') AS TINYINT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TRY_CAST(parse_json('"x"') AS INT) AS a, TRY_CAST(parse_json('300') AS TINYINT) AS b, TRY_CAST(parse_json('[1]') AS MAP<STRING, INT>) AS c;
--= a int, b tinyint, c map<string,int>
--| NULL | NULL | NULL
SELECT variant_get(parse_json('"x"'), '$', 'int');
--! INVALID_VARIANT_CAST 22023
--! == SQL (line 1, position 8) ==
--! SELECT variant_get(parse_json('"x"'), '$', 'int')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
RESET spark.sql.ansi.enabled;
SELECT v[0] FROM (SELECT parse_json('[1]') AS v);
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
--! == SQL (line 1, position 8) ==
--! SELECT v[0] FROM (SELECT parse_json('[1]') AS v)
--!        ^^^^
SELECT v.a FROM (SELECT parse_json('{"a": 1}') AS v);
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
--! == SQL (line 1, position 8) ==
--! SELECT v.a FROM (SELECT parse_json('{"a": 1}') AS v)
--!        ^^^

-- As deep as JSON is read; deeper ones cannot be made.
SELECT length(to_json(parse_json(repeat('[', 1000) || '1' || repeat(']', 1000)))) AS n;
--= n int
--| 2001
SELECT to_variant_object(array(parse_json(repeat('[', 1000) || repeat(']', 1000))));
--! VARIANT_SIZE_LIMIT 22023
--! == SQL (line 1, position 8) ==
--! SELECT to_variant_object(array(parse_json(repeat('[', 1000) || repeat(']', 1000))))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
