-- Functions on variants: what JSON becomes, paths, casts, shapes.
SELECT parse_json(r'{"b": [1, 2.50, 1e3, "x\u0041\n\"", null, true], "a": {"z": 12345678901234567890}, "": -0.0}') AS v;
--= v variant
--| {"":0,"a":{"z":12345678901234567890},"b":[1,2.5,1000.0,"xA\\n\\"",null,true]}
SELECT schema_of_variant(parse_json(j)) FROM VALUES ('1'), ('1.0'), ('1e0'), ('123456789012345678901234567890'), ('""'), ('[]'), ('{}'), ('[1, 2.5, null]'), ('[1e0, 2.5]'), ('{"a b": 1, "1": [{"x": 1}, {"y": true}]}') AS t(j);
--= schema_of_variant(parse_json(j)) string
--| ARRAY<DECIMAL(21,1)>
--| ARRAY<DOUBLE>
--| ARRAY<VOID>
--| BIGINT
--| DECIMAL(1,0)
--| DECIMAL(30,0)
--| DOUBLE
--| OBJECT<>
--| OBJECT<`1`: ARRAY<OBJECT<x: BIGINT, y: BOOLEAN>>, `a b`: BIGINT>
--| STRING
SELECT parse_json('{"a": 1, "a": 2}');
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT parse_json('{"a": 1, "a": 2}')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT parse_json('[1, ');
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT parse_json('[1, ')
--!        ^^^^^^^^^^^^^^^^^^
SELECT try_parse_json('{"a": 1, "a": 2}') AS a, try_parse_json('') AS b, try_parse_json('nul') AS c, parse_json(NULL) AS d;
--= a variant, b variant, c variant, d variant
--| NULL | NULL | NULL | NULL
SET spark.sql.variant.allowDuplicateKeys=true;
--= key string, value string
--| spark.sql.variant.allowDuplicateKeys | true
SELECT parse_json('{"a": 1, "b": 2, "a": [3]}') AS v;
--= v variant
--| {"a":[3],"b":2}
RESET spark.sql.variant.allowDuplicateKeys;
SELECT variant_get(v, '$'), variant_get(v, '$.a'), variant_get(v, '$.a[1].b', 'decimal(5,2)'), variant_get(v, '$["x.y"]', 'string'), variant_get(v, '$[\'x.y\']'), variant_get(v, '$.A'), variant_get(v, '$[0]'), variant_get(v, '$.a[9]') FROM (SELECT parse_json('{"a": [1, {"b": "2.345"}], "x.y": "z"}') AS v);
--= variant_get(v, $) variant, variant_get(v, $.a) variant, variant_get(v, $.a[1].b) decimal(5,2), variant_get(v, $["x.y"]) string, variant_get(v, $['x.y']) variant, variant_get(v, $.A) variant, variant_get(v, $[0]) variant, variant_get(v, $.a[9]) variant
--| {"a":[1,{"b":"2.345"}],"x.y":"z"} | [1,{"b":"2.345"}] | 2.35 | z | "z" | NULL | NULL | NULL
SELECT variant_get(parse_json(j), p, 'string') FROM VALUES ('{"a": 1}', '$.a'), ('[1, [2]]', '$[1]'), ('{"a": "x"}', '$.a'), ('{"a": 1}', NULL) AS t(j, p);
--= variant_get(parse_json(j), p) string
--| 1
--| NULL
--| [2]
--| x
SELECT variant_get(parse_json('{}'), 'a');
--! INVALID_VARIANT_GET_PATH 22023
--! == SQL (line 1, position 8) ==
--! SELECT variant_get(parse_json('{}'), 'a')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT variant_get(parse_json('{}'), '$.a..b');
--! INVALID_VARIANT_GET_PATH 22023
--! == SQL (line 1, position 8) ==
--! SELECT variant_get(parse_json('{}'), '$.a..b')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT variant_get(parse_json('{"a": "x"}'), '$.a', 'int');
--! INVALID_VARIANT_CAST 22023
--! == SQL (line 1, position 8) ==
--! SELECT variant_get(parse_json('{"a": "x"}'), '$.a', 'int')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_variant_get(parse_json('{"a": "x", "b": [1, "y"]}'), '$.a', 'int') AS a, try_variant_get(parse_json('{"a": "x", "b": [1, "y"]}'), '$.b', 'array<int>') AS b, try_variant_get(parse_json('[1]'), '$', 'map<string,int>') AS c;
--= a int, b array<int>, c map<string,int>
--| NULL | [1, null] | NULL
SELECT is_variant_null(parse_json('null')) AS a, is_variant_null(parse_json('{}')) AS b, is_variant_null(NULL) AS c, is_valid_variant(parse_json('{}')) AS d, is_valid_variant(NULL) AS e;
--= a boolean, b boolean, c boolean, d boolean, e boolean
--| true | false | false | true | NULL
SELECT schema_of_variant_agg(parse_json(j)) FROM VALUES (1, '{"a": 1}'), (1, '{"a": 1.5}'), (2, '[]'), (2, NULL), (3, '1'), (3, '"x"'), (4, NULL) AS t(k, j) GROUP BY k ORDER BY k;
--= schema_of_variant_agg(parse_json(j)) string
--> OBJECT<a: DECIMAL(21,1)>
--> ARRAY<VOID>
--> VARIANT
--> VOID
SELECT to_variant_object(named_struct('b', 1, 'a', map('x', array(1.50, null)), 'c', DATE '2024-02-29', 'd', X'0102')) AS v;
--= v variant
--| {"a":{"x":[1.5,null]},"b":1,"c":"2024-02-29","d":"AQI="}
SELECT to_variant_object(named_struct('a', 1, 'a', 2));
--! VARIANT_DUPLICATE_KEY 22023
--! == SQL (line 1, position 8) ==
--! SELECT to_variant_object(named_struct('a', 1, 'a', 2))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_variant_object(1);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT to_variant_object(1)
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT to_variant_object(map(1, 2));
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT to_variant_object(map(1, 2))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_json(parse_json('{"a": [1, {"b": null}]}')) AS a, to_json(named_struct('v', parse_json('[1]'), 'n', CAST(NULL AS VARIANT))) AS b;
--= a string, b string
--| {"a":[1,{"b":null}]} | {"v":[1]}
SELECT * FROM variant_explode(parse_json('{"b": [1], "a": "x"}'));
--= pos int, key string, value variant
--| 0 | a | "x"
--| 1 | b | [1]
SELECT * FROM variant_explode(parse_json('17'));
--= pos int, key string, value variant
SELECT id, pos, key, value FROM VALUES (1, '[10, "x"]'), (2, '{"k": null}'), (3, '5'), (4, NULL) AS t(id, j) LATERAL VIEW OUTER variant_explode(parse_json(j)) ORDER BY id, pos;
--= id int, pos int, key string, value variant
--> 1 | 0 | NULL | 10
--> 1 | 1 | NULL | "x"
--> 2 | 0 | k | null
--> 3 | NULL | NULL | NULL
--> 4 | NULL | NULL | NULL
SELECT t.id, e.* FROM VALUES (1, '[10, "x"]'), (2, '5') AS t(id, j), LATERAL variant_explode_outer(parse_json(t.j)) AS e ORDER BY id, pos;
--= id int, pos int, key string, value variant
--> 1 | 0 | NULL | 10
--> 1 | 1 | NULL | "x"
--> 2 | NULL | NULL | NULL
SELECT v:a, v:a[0].b::int + 1 AS n, v:['x y'] AS q, v:["x y"], v:`c d`, v:nothing.at.all FROM (SELECT parse_json('{"a": [{"b": 41}], "x y": 1, "c d": 2}') AS v);
--= variant_get(v, $.a) variant, n int, q variant, variant_get(v, $["x y"]) variant, variant_get(v, $.c d) variant, variant_get(v, $.nothing.at.all) variant
--| [{"b":41}] | 42 | 1 | 1 | 2 | NULL
SELECT t.v:k::string FROM (SELECT parse_json('{"k": {"z": 1, "b": "x"}}') AS v) AS t WHERE t.v:k.z::int = 1;
--= CAST(variant_get(v, $.k) AS STRING) string
--| {"b":"x","z":1}
SELECT 1:a;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT 1:a
--!        ^^^
SELECT from_json('{"a": [1, {"b": 2}], "b": null}', 'a VARIANT, b VARIANT, c VARIANT') AS v, from_json('[1, 2.5]', 'VARIANT') AS w, from_json('{"a": {"x": 1, "x": 2}, "b": 1}', 'a VARIANT, b INT') AS x, from_json('{', 'VARIANT') AS y;
--= v struct<a:variant,b:variant,c:variant>, w variant, x struct<a:variant,b:int>, y variant
--| {[1,{"b":2}], null, null} | [1,2.5] | {null, 1} | NULL
SELECT hash(array(parse_json('1')));
--! DATATYPE_MISMATCH.HASH_VARIANT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT hash(array(parse_json('1')))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT xxhash64(parse_json('1'));
--! DATATYPE_MISMATCH.HASH_VARIANT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT xxhash64(parse_json('1'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT schema_of_variant_agg(parse_json(j)) FROM VALUES (1, '{"a": 1}'), (2, '{"b": 1}'), (3, '{') AS t(id, j) WHERE id < 3;
--= schema_of_variant_agg(parse_json(j)) string
--| OBJECT<a: BIGINT, b: BIGINT>
SELECT schema_of_variant_agg(CASE WHEN id < 3 THEN parse_json(j) END) FILTER (WHERE id > 1) FROM VALUES (1, '{"a": 1}'), (2, '{"b": 1}'), (3, '{') AS t(id, j);
--= schema_of_variant_agg(CASE WHEN (id < 3) THEN parse_json(j) END) FILTER (WHERE (id > 1)) string
--| OBJECT<b: BIGINT>
SELECT id, CAST(parse_json(j) AS STRING), variant_get(parse_json(j), '$.a', 'int'), to_json(parse_json(j)) FROM VALUES (1, '{"a": 1}'), (2, '{"b": 1}'), (3, '{') AS t(id, j) WHERE id < 3 ORDER BY id;
--= id int, CAST(parse_json(j) AS STRING) string, variant_get(parse_json(j), $.a) int, to_json(parse_json(j)) string
--> 1 | {"a":1} | 1 | {"a":1}
--> 2 | {"b":1} | NULL | {"b":1}
SELECT id, pos, value FROM VALUES (1, '{"a": 1}'), (2, '[2]'), (3, '{') AS t(id, j) LATERAL VIEW variant_explode(parse_json(j)) WHERE id < 3 ORDER BY id;
--= id int, pos int, value variant
--> 1 | 0 | 1
--> 2 | 0 | 2
SELECT schema_of_variant_agg(NULL);
--= schema_of_variant_agg(NULL) string
--| VOID
