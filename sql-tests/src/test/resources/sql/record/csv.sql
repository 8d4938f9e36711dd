-- CSV: one record.
SELECT from_csv(c, 'a INT, b STRING, d DOUBLE') FROM VALUES ('1,"x, ""y""",2.5'), (' 7 ,z'), ('x,,'), (''), (NULL) AS v(c);
--= from_csv(c) struct<a:int,b:string,d:double>
--| NULL
--| {1, x, "y", 2.5}
--| {7, z, null}
--| {null, null, null}
--| {null, null, null}
SELECT from_csv('1|26/08/2015', 'a INT, d DATE', map('sep', '|', 'dateFormat', 'dd/MM/yyyy')), from_csv('x,1', 'a INT, b INT, _corrupt_record STRING'), from_csv('1,234', 'a DECIMAL(5,0)', map('sep', ';'));
--= from_csv(1|26/08/2015) struct<a:int,d:date>, from_csv(x,1) struct<a:int,b:int,_corrupt_record:string>, from_csv(1,234) struct<a:decimal(5,0)>
--| {1, 2015-08-26} | {null, 1, x,1} | {1234}
SELECT from_csv('x', 'a INT', map('mode', 'FAILFAST'));
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT from_csv('x', 'a INT', map('mode', 'FAILFAST'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_csv('1', 'ARRAY<INT>');
--! INVALID_SCHEMA.NON_STRUCT_TYPE 42K07
--! == SQL (line 1, position 8) ==
--! SELECT from_csv('1', 'ARRAY<INT>')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_csv('1', 1);
--! INVALID_SCHEMA.NON_STRING_LITERAL 42K07
--! == SQL (line 1, position 8) ==
--! SELECT from_csv('1', 1)
--!        ^^^^^^^^^^^^^^^^
SELECT from_csv('1', 'a INT', struct(1));
--! INVALID_OPTIONS.NON_MAP_FUNCTION 42K06
--! == SQL (line 1, position 8) ==
--! SELECT from_csv('1', 'a INT', struct(1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_csv(struct('x,y' AS a, NULL AS b, 'q"q' AS c, '' AS d, 1.5 AS e, DATE '2024-02-03' AS f)), to_csv(struct(1, NULL), map('sep', ';', 'nullValue', '-')), to_csv(struct('a'), map('quoteAll', 'true'));
--= to_csv(struct(x,y AS a, NULL AS b, q"q AS c,  AS d, 1.5 AS e, DATE '2024-02-03' AS f)) string, to_csv(struct(1, NULL)) string, to_csv(struct(a)) string
--| "x,y",,"q\\"q","",1.5,2024-02-03 | 1;- | "a"
SELECT to_csv(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT to_csv(1)
--!        ^^^^^^^^^
SELECT schema_of_csv('1,12345678901,1.5,true,2024-02-03 10:00:00,x,,123456789012345678901'), schema_of_csv('1|2', map('sep', '|'));
--= schema_of_csv(1,12345678901,1.5,true,2024-02-03 10:00:00,x,,123456789012345678901) string, schema_of_csv(1|2) string
--| STRUCT<_c0: INT, _c1: BIGINT, _c2: DOUBLE, _c3: BOOLEAN, _c4: TIMESTAMP, _c5: STRING, _c6: STRING, _c7: DECIMAL(21,0)> | STRUCT<_c0: INT, _c1: INT>
SELECT schema_of_csv(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT schema_of_csv(1)
--!        ^^^^^^^^^^^^^^^^
