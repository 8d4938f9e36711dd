-- JSON: values from it and to it.
SELECT from_json(j, 'a INT, b STRING, c ARRAY<INT>') FROM VALUES ('{"a":1,"b":"x","c":[1,null]}'), ('{"a":"x","b":{"k":[1, 2]},"d":0}'), ('{"a":1'), ('[{"a":2},{"a":3}]'), (''), ('null'), (NULL) AS v(j);
--= from_json(j) struct<a:int,b:string,c:array<int>>
--| NULL
--| NULL
--| NULL
--| {1, x, [1, null]}
--| {2, null, null}
--| {null, null, null}
--| {null, {"k":[1, 2]}, null}
SELECT from_json('{"x":1,"y":null}', 'map<string,int>'), from_json('[{"a":1},{"a":true}]', 'array<struct<a:int>>'), from_json('{"a":1}', 'array<struct<a:int>>'), from_json('[1,"x"]', 'array<int>'), from_json('{"a":[1,"x"],"b":2}', 'a array<int>, b int');
--= entries map<string,int>, from_json([{"a":1},{"a":true}]) array<struct<a:int>>, from_json({"a":1}) array<struct<a:int>>, from_json([1,"x"]) array<int>, from_json({"a":[1,"x"],"b":2}) struct<a:array<int>,b:int>
--| {x -> 1, y -> null} | [{1}, {null}] | [{1}] | NULL | {null, 2}
SELECT from_json('{"d":1.25,"e":1e2,"f":"NaN","g":true,"h":"aGk=","t":0,"y":"2024-02-03"}', 'd DECIMAL(3,1), e DOUBLE, f FLOAT, g BOOLEAN, h BINARY, t TIMESTAMP_NTZ, y DATE');
--= from_json({"d":1.25,"e":1e2,"f":"NaN","g":true,"h":"aGk=","t":0,"y":"2024-02-03"}) struct<d:decimal(3,1),e:double,f:float,g:boolean,h:binary,t:timestamp_ntz,y:date>
--| {1.3, 100.0, NaN, true, hi, null, 2024-02-03}
SELECT from_json('{"a":1, "b":"x"}', 'a INT, b INT, _corrupt_record STRING'), from_json("{'a':1}", 'a INT'), from_json("{'a':1}", 'a INT', map('allowSingleQuotes', 'false')), from_json('{a:1}', 'a INT', map('allowUnquotedFieldNames', 'true'));
--= from_json({"a":1, "b":"x"}) struct<a:int,b:int,_corrupt_record:string>, from_json({'a':1}) struct<a:int>, from_json({'a':1}) struct<a:int>, from_json({a:1}) struct<a:int>
--| {1, null, {"a":1, "b":"x"}} | {1} | {null} | {1}
SELECT from_json('{"t":"03/02/2024 10:30"}', 't TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy HH:mm', 'timeZone', 'UTC')).t = TIMESTAMP '2024-02-03 10:30:00 UTC';
--= (from_json({"t":"03/02/2024 10:30"}).t = TIMESTAMP '2024-02-03 10:30:00') boolean
--| true
SELECT from_json('{"a":', 'a INT', map('mode', 'FAILFAST'));
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT from_json('{"a":', 'a INT', map('mode', 'FAILFAST'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_json('{}', 'a INTT,');
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 8) ==
--! SELECT from_json('{}', 'a INTT,')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_json('{}', j) FROM VALUES ('a INT') AS v(j);
--! INVALID_SCHEMA.NON_STRING_LITERAL 42K07
--! == SQL (line 1, position 8) ==
--! SELECT from_json('{}', j) FROM VALUES ('a INT') AS v(j)
--!        ^^^^^^^^^^^^^^^^^^
SELECT from_json('{}', 'a INT', map('mode', 1));
--! INVALID_OPTIONS.NON_STRING_TYPE 42K06
--! == SQL (line 1, position 8) ==
--! SELECT from_json('{}', 'a INT', map('mode', 1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_json('{}', 'INT');
--! DATATYPE_MISMATCH.INVALID_JSON_SCHEMA 42K09
--! == SQL (line 1, position 8) ==
--! SELECT from_json('{}', 'INT')
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT to_json(struct(1 AS a, NULL AS b, array(1.5, NULL) AS c, map('k', true) AS d, DATE '2024-02-03' AS e, x'6869' AS f, double('NaN') AS g, 1.50BD AS h)), to_json(named_struct('a', NULL), map('ignoreNullFields', 'false')), to_json(map(struct(1, 'x'), 2)), to_json(array(1, 2));
--= to_json(struct(1 AS a, NULL AS b, array(1.5, NULL) AS c, map(k, true) AS d, DATE '2024-02-03' AS e, X'6869' AS f, NaN AS g, 1.50 AS h)) string, to_json(named_struct(a, NULL)) string, to_json(map(struct(1, x), 2)) string, to_json(array(1, 2)) string
--| {"a":1,"c":[1.5,null],"d":{"k":true},"e":"2024-02-03","f":"aGk=","g":"NaN","h":1.50} | {"a":null} | {"[1,x]":2} | [1,2]
SELECT to_json(struct(2 AS b, 1 AS a), map('sortKeys', 'true')), to_json(struct(TIMESTAMP_NTZ '2024-02-03 10:30:00' AS t)), to_json(struct(DATE '2024-02-03' AS d), map('dateFormat', 'dd.MM.yyyy')), to_json(CAST(NULL AS STRUCT<a: INT>));
--= to_json(struct(2 AS b, 1 AS a)) string, to_json(struct(TIMESTAMP_NTZ '2024-02-03 10:30:00' AS t)) string, to_json(struct(DATE '2024-02-03' AS d)) string, to_json(NULL) string
--| {"a":1,"b":2} | {"t":"2024-02-03T10:30:00.000"} | {"d":"03.02.2024"} | NULL
SELECT to_json(1);
--! DATATYPE_MISMATCH.INVALID_JSON_SCHEMA 42K09
--! == SQL (line 1, position 8) ==
--! SELECT to_json(1)
--!        ^^^^^^^^^^
SELECT schema_of_json('{"b":[1,2.5],"a":{"x":null,"y":"z"},"c":[],"d":12345678901234567890}'), schema_of_json('[{"a":1},{"b":true}]'), schema_of_json('1.50', map('prefersDecimal', 'true')), schema_of_json('{"a":1}', map('primitivesAsString', 'true'));
--= schema_of_json({"b":[1,2.5],"a":{"x":null,"y":"z"},"c":[],"d":12345678901234567890}) string, schema_of_json([{"a":1},{"b":true}]) string, schema_of_json(1.50) string, schema_of_json({"a":1}) string
--| STRUCT<a: STRUCT<x: STRING, y: STRING>, b: ARRAY<DOUBLE>, c: ARRAY<STRING>, d: DECIMAL(20,0)> | ARRAY<STRUCT<a: BIGINT, b: BOOLEAN>> | DECIMAL(3,2) | STRUCT<a: STRING>
SELECT schema_of_json('{');
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT schema_of_json('{')
--!        ^^^^^^^^^^^^^^^^^^^
SELECT get_json_object(j, '$.a'), get_json_object(j, '$.b[*].c'), get_json_object(j, '$.b[1].c'), get_json_object(j, '$.b[0]'), get_json_object(j, '$.d.*'), get_json_object(j, "$['a']"), get_json_object(j, '$.m[*][*]'), get_json_object(j, '$.none'), get_json_object(j, 'a') FROM VALUES ('{"a":"x\\ty","b":[{"c":1},{"c":"z"}],"d":{"e":5},"m":[[1,2],[3]],"n":null}'), ('{"a"'), (NULL) AS v(j);
--= get_json_object(j, $.a) string, get_json_object(j, $.b[*].c) string, get_json_object(j, $.b[1].c) string, get_json_object(j, $.b[0]) string, get_json_object(j, $.d.*) string, get_json_object(j, $['a']) string, get_json_object(j, $.m[*][*]) string, get_json_object(j, $.none) string, get_json_object(j, a) string
--| NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL
--| NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL
--| x	y | [1,"z"] | z | {"c":1} | 5 | x	y | [1,2,3] | NULL | NULL
SELECT json_array_length('[1,[2,3],{}]'), json_array_length('{}'), json_array_length('[1'), json_object_keys('{"a":1,"b":{"c":2}}'), json_object_keys('[]'), json_object_keys('{"a"');
--= json_array_length([1,[2,3],{}]) int, json_array_length({}) int, json_array_length([1) int, json_object_keys({"a":1,"b":{"c":2}}) array<string>, json_object_keys([]) array<string>, json_object_keys({"a") array<string>
--| 3 | NULL | NULL | [a, b] | NULL | NULL
SELECT json_array_length(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT json_array_length(1)
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT v.k, t.* FROM VALUES (1, '{"a":1,"b":[1, 2],"c":null}'), (2, '{"a"'), (3, NULL) AS v(k, j) LATERAL VIEW json_tuple(j, 'b', 'a', 'c', 'a') t AS b, a, c, d ORDER BY k;
--= k int, b string, a string, c string, d string
--> 1 | [1,2] | 1 | NULL | 1
--> 2 | NULL | NULL | NULL | NULL
--> 3 | NULL | NULL | NULL | NULL
SELECT json_tuple('{}', 1);
--! DATATYPE_MISMATCH.NON_STRING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT json_tuple('{}', 1)
--!        ^^^^^^^^^^^^^^^^^^^
