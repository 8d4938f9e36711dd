-- XML: structs from it and to it. What a malformed value does to those behind it is Spark's.
SELECT from_xml(x, 'a INT, b STRING, c ARRAY<INT>, _k INT, v STRING', map('valueTag', 'v')) FROM VALUES ('<p k="7"><a>1</a><b>x</b><c>1</c><c/></p>'), ('<p><A> +1 </A><b> <i z="1">y</i> &lt;<![CDATA[<]]></b>t</p>'), ('<p><b>s</b><a>x</a><c>1</c></p>'), ('<p><a>1</a>'), ('<p/>'), ('no'), (''), ('<?xml version="1.0"?><!-- c --><p><a>1</a><?pi?><!-- d --><c>2</c></p><q/>'), (NULL) AS v(x);
--= from_xml(x) struct<a:int,b:string,c:array<int>,_k:int,v:string>
--| NULL
--| {1, <i z="1">y</i> <<, null, null, t}
--| {1, null, [2], null, null}
--| {1, x, [1, null], 7, null}
--| {null, null, null, null, null}
--| {null, null, null, null, null}
--| {null, null, null, null, null}
--| {null, null, null, null, null}
--| {null, s, null, null, x}
SELECT from_xml('<p><s k="1"><n>2</n>3</s><m k="1"><n>2</n><n>4</n>3</m><w><u>5</u></w><e/><e k="2"/></p>', 's STRUCT<_k: INT, n: INT, v: INT>, m MAP<STRING, INT>, xs_any STRING, e ARRAY<STRUCT<_k: INT>>', map('valueTag', 'v'));
--= from_xml(<p><s k="1"><n>2</n>3</s><m k="1"><n>2</n><n>4</n>3</m><w><u>5</u></w><e/><e k="2"/></p>) struct<s:struct<_k:int,n:int,v:int>,m:map<string,int>,xs_any:string,e:array<struct<_k:int>>>
--| {{1, 2, 3}, {_k -> 1, n -> 4, v -> 3}, <u>5</u>, [{null}, {2}]}
SELECT from_xml('<p><a>TRUE</a><b>0</b><c>-1.5</c><d>1,000.5</d><e>1,234.5678</e><f>-128</f><g>2020-02-03</g><h>2020-02-03T10:00:00</h><i>NaN</i></p>', 'a BOOLEAN, b BOOLEAN, c FLOAT, d DOUBLE, e DECIMAL(6,2), f TINYINT, g DATE, h TIMESTAMP_NTZ, i DOUBLE');
--= from_xml(<p><a>TRUE</a><b>0</b><c>-1.5</c><d>1,000.5</d><e>1,234.5678</e><f>-128</f><g>2020-02-03</g><h>2020-02-03T10:00:00</h><i>NaN</i></p>) struct<a:boolean,b:boolean,c:float,d:double,e:decimal(6,2),f:tinyint,g:date,h:timestamp_ntz,i:double>
--| {true, false, -1.5, 1000.5, 1234.57, -128, 2020-02-03, 2020-02-03 10:00:00, NaN}
SELECT from_xml('<p><t>14:30:45.123</t><u>14-30</u></p>', 't TIME(3), u TIME') AS x, from_xml('<p><u>14-30</u></p>', 'u TIME', map('timeFormat', 'HH-mm')) AS y, to_xml(named_struct('t', TIME '14:30:45.5'), map('indent', '')) AS z;
--= x struct<t:time(3),u:time(6)>, y struct<u:time(6)>, z string
--| {14:30:45.123, null} | {14:30:00} | <ROW><t>14:30:45.5</t></ROW>\n
SELECT from_xml('<p><b>1</b><a>x</a></p>', 'a INT, b INT, _corrupt_record STRING'), from_xml('<p><a>x</a></p>', 'a INT, t STRING', map('columnNameOfCorruptRecord', 't')), from_xml('<p><b>', 'a INT, _corrupt_record STRING');
--= from_xml(<p><b>1</b><a>x</a></p>) struct<a:int,b:int,_corrupt_record:string>, from_xml(<p><a>x</a></p>) struct<a:int,t:string>, from_xml(<p><b>) struct<a:int,_corrupt_record:string>
--| {null, 1, <p><b>1</b><a>x</a></p>} | {null, <p><a>x</a></p>} | {null, <p><b>}
SELECT from_xml('<p k=" 1 "><n:a xmlns:n="u"> x </n:a><c>-</c></p>', 'a STRING, `@k` INT, c STRING', map('attributePrefix', '@', 'ignoreNamespace', 'true', 'ignoreSurroundingSpaces', 'true', 'nullValue', '-')), from_xml('<p k="1">x<n:a>y</n:a></p>', '`n:a` STRING, t STRING, _k INT', map('valueTag', 't', 'excludeAttribute', 'true'));
--= from_xml(<p k=" 1 "><n:a xmlns:n="u"> x </n:a><c>-</c></p>) struct<a:string,@k:int,c:string>, from_xml(<p k="1">x<n:a>y</n:a></p>) struct<n:a:string,t:string,_k:int>
--| {x, 1, null} | {y, x, null}
SELECT from_xml('<p><d>2020-1-2</d></p>', 'd DATE'), from_xml('<p><d>2020-1-2</d></p>', 'd DATE', map('preferDate', 'false')), from_xml('<p><t>03/02/2024 10:30</t></p>', 't TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy HH:mm', 'timeZone', 'UTC')).t = TIMESTAMP '2024-02-03 10:30:00 UTC';
--= from_xml(<p><d>2020-1-2</d></p>) struct<d:date>, from_xml(<p><d>2020-1-2</d></p>) struct<d:date>, (from_xml(<p><t>03/02/2024 10:30</t></p>).t = TIMESTAMP '2024-02-03 10:30:00') boolean
--| {null} | {2020-01-02} | true
-- Nothing is declared or fetched, and depth is bounded.
SELECT from_xml('<!DOCTYPE p [<!ENTITY e "zz">]><p><a>&e;</a></p>', 'a STRING'), from_xml('<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><p><a>&e;</a></p>', 'a STRING'), from_xml('<!DOCTYPE p SYSTEM "http://localhost:1/x.dtd"><p><a>1</a></p>', 'a STRING'), from_xml('<p><a>&e;</a></p>', 'a STRING'), schema_of_xml(concat(repeat('<a>', 1001), repeat('</a>', 1001)));
--= from_xml(<!DOCTYPE p [<!ENTITY e "zz">]><p><a>&e;</a></p>) struct<a:string>, from_xml(<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><p><a>&e;</a></p>) struct<a:string>, from_xml(<!DOCTYPE p SYSTEM "http://localhost:1/x.dtd"><p><a>1</a></p>) struct<a:string>, from_xml(<p><a>&e;</a></p>) struct<a:string>, schema_of_xml(concat(repeat(<a>, 1001), repeat(</a>, 1001))) string
--| {null} | {null} | {1} | {null} | STRUCT<_corrupt_record: STRING>
SELECT from_xml('<p><a>x</a></p>', 'a INT', map('mode', 'FAILFAST'));
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p><a>x</a></p>', 'a INT', map('mode', 'FAILFAST'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_xml('<p/>', 'a INT', map('mode', 'DROPMALFORMED'));
--! PARSE_MODE_UNSUPPORTED 42601
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p/>', 'a INT', map('mode', 'DROPMALFORMED'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_json('{}', 'a INT', map('mode', 'DROPMALFORMED'));
--! PARSE_MODE_UNSUPPORTED 42601
--! == SQL (line 1, position 8) ==
--! SELECT from_json('{}', 'a INT', map('mode', 'DROPMALFORMED'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_xml('<p/>', 'ARRAY<INT>');
--! DATATYPE_MISMATCH.INVALID_XML_SCHEMA 42K09
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p/>', 'ARRAY<INT>')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_xml('<p/>', 'a MAP<INT, INT>');
--! DATATYPE_MISMATCH.INVALID_XML_MAP_KEY_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p/>', 'a MAP<INT, INT>')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_xml('<p/>', 'a INT, _corrupt_record INT');
--! INVALID_CORRUPT_RECORD_TYPE 42804
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p/>', 'a INT, _corrupt_record INT')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_xml(1, 'a INT');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT from_xml(1, 'a INT')
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT from_xml('<p/>', 'a INT', map('ignoreNamespace', 'maybe'));
--! _LEGACY_ERROR_TEMP_2147 XXKST
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p/>', 'a INT', map('ignoreNamespace', 'maybe'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_xml('<p/>', 'a INT', map('rowTag', ''));
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p/>', 'a INT', map('rowTag', ''))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_xml('<p/>', 'a INT', map('timeZone', 'Mars'));
--! INVALID_TIMEZONE 22009
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p/>', 'a INT', map('timeZone', 'Mars'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT from_xml('<p/>', 'a INTT,');
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 8) ==
--! SELECT from_xml('<p/>', 'a INTT,')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT schema_of_xml('<p><a k="1">5</a><a>6.5</a><b>true</b><c>2020-01-01</c><d>2020-01-01T00:00:00</d><e>x</e><f/><h><i>1</i><i>x</i></h><n:j xmlns:n="u">1</n:j></p>'), schema_of_xml('<p><a>1</a><A>2</A>t</p>'), schema_of_xml('<p>1</p>'), schema_of_xml('<p/>'), schema_of_xml('<p>');
--= schema_of_xml(<p><a k="1">5</a><a>6.5</a><b>true</b><c>2020-01-01</c><d>2020-01-01T00:00:00</d><e>x</e><f/><h><i>1</i><i>x</i></h><n:j xmlns:n="u">1</n:j></p>) string, schema_of_xml(<p><a>1</a><A>2</A>t</p>) string, schema_of_xml(<p>1</p>) string, schema_of_xml(<p/>) string, schema_of_xml(<p>) string
--| STRUCT<a: ARRAY<STRUCT<_VALUE: DOUBLE, _k: BIGINT>>, b: BOOLEAN, c: DATE, d: TIMESTAMP, e: STRING, f: STRING, h: STRUCT<i: ARRAY<STRING>>, `n:j`: STRUCT<_VALUE: BIGINT, `_xmlns:n`: STRING>> | STRUCT<_VALUE: STRING, a: ARRAY<BIGINT>> | STRUCT<_VALUE: BIGINT> | STRUCT<> | STRUCT<_corrupt_record: STRING>
SELECT schema_of_xml('<p><a>1.50</a><b>1.5f</b><c>-.5</c><d>1,000.5</d><d>1</d><e>1.5e3</e></p>', map('prefersDecimal', 'true')), schema_of_xml('<p><a k="1">1</a></p>', map('inferSchema', 'false')), schema_of_xml('<p><a>1</a><a><b>1</b></a><c>1</c><c k="x"/><c k="y">2.5</c></p>');
--= schema_of_xml(<p><a>1.50</a><b>1.5f</b><c>-.5</c><d>1,000.5</d><d>1</d><e>1.5e3</e></p>) string, schema_of_xml(<p><a k="1">1</a></p>) string, schema_of_xml(<p><a>1</a><a><b>1</b></a><c>1</c><c k="x"/><c k="y">2.5</c></p>) string
--| STRUCT<a: DECIMAL(3,2), b: STRING, c: DECIMAL(1,1), d: ARRAY<DECIMAL(21,1)>, e: DOUBLE> | STRUCT<a: STRUCT<_VALUE: STRING, _k: STRING>> | STRUCT<a: ARRAY<STRING>, c: ARRAY<STRUCT<_VALUE: STRING, _k: STRING>>>
SELECT schema_of_xml('<p>', map('mode', 'FAILFAST'));
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT schema_of_xml('<p>', map('mode', 'FAILFAST'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_xml(named_struct('a', 1, '_b', 2, 'c', NULL, 'd', array(1, NULL, 3), 'e', map('x', 1, '_y', 2), 'f', named_struct('g', 1, '_VALUE', 'v&<>"x]]>'), 'h', array(array(1), array()), 'i', X'0AFF', 'j', '', 'k', named_struct('l', NULL)));
--= to_xml(named_struct(a, 1, _b, 2, c, NULL, d, array(1, NULL, 3), e, map(x, 1, _y, 2), f, named_struct(g, 1, _VALUE, v&<>"x]]>), h, array(array(1), array()), i, X'0AFF', j, , k, named_struct(l, NULL))) string
--| <ROW b="2">\n    <a>1</a>\n    <d>1</d>\n    <d>3</d>\n    <e y="2">\n        <x>1</x>\n    </e>\n    <f>\n        <g>1</g>v&amp;&lt;>"x]]&gt;\n    </f>\n    <h>\n        <item>1</item>\n    </h>\n    <h/>\n    <i>[0A FF]</i>\n    <j></j>\n    <k/>\n</ROW>
SELECT to_xml(named_struct('_b', NULL, 'a', NULL, '_d', DATE '2020-01-01', '_s', 'a"<&>\n'), map('nullValue', '-', 'rowTag', 'r', 'indent', '')) AS x, to_xml(named_struct('@a', 1, 'v', 'x'), map('attributePrefix', '@', 'valueTag', 'v', 'indent', '')) AS y, to_xml(named_struct('a', array(array(1))), map('arrayElementName', 'e', 'indent', '')) AS z;
--= x string, y string, z string
--| <r b="-" d="18262" s="a&quot;&lt;&amp;>&#xa;"><a>-</a></r>\n | <ROW a="1">x</ROW>\n | <ROW><a><e>1</e></a></ROW>\n
SELECT to_xml(named_struct('a b', 1), map('validateName', 'false', 'indent', '')), to_xml(NULL), to_xml(CAST(NULL AS STRUCT<a: INT>)), to_xml(named_struct('t', TIMESTAMP_NTZ '2024-02-03 10:30:00', 'd', DATE '2024-02-03'), map('dateFormat', 'dd.MM.yyyy', 'indent', ''));
--= to_xml(named_struct(a b, 1)) string, to_xml(NULL) string, to_xml(NULL) string, to_xml(named_struct(t, TIMESTAMP_NTZ '2024-02-03 10:30:00', d, DATE '2024-02-03')) string
--| <ROW><a b>1</a b></ROW>\n | NULL | NULL | <ROW><t>2024-02-03T10:30:00.000</t><d>03.02.2024</d></ROW>\n
SELECT from_xml(to_xml(s), 'a INT, b ARRAY<STRING>, _c DOUBLE') = s FROM VALUES (named_struct('a', 1, 'b', array('x', '<&>'), '_c', 0.5D)) AS v(s);
--= (from_xml(to_xml(s)) = s) boolean
--| true
SELECT to_xml(named_struct('a b', 1));
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT to_xml(named_struct('a b', 1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_xml(named_struct('a', INTERVAL '1' DAY));
--! _LEGACY_ERROR_TEMP_3238 XXKST
--! == SQL (line 1, position 8) ==
--! SELECT to_xml(named_struct('a', INTERVAL '1' DAY))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_xml(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT to_xml(array(1))
--!        ^^^^^^^^^^^^^^^^
SELECT to_xml(named_struct('a', 1), map('attributePrefix', ''));
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT to_xml(named_struct('a', 1), map('attributePrefix', ''))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
