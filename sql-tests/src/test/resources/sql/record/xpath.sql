-- XPath: what expressions find in XML texts.
SELECT xpath(x, 'a/b/text()'), xpath(x, 'a/b'), xpath(x, '//@k'), xpath_string(x, 'a/b[2]'), xpath_string(x, 'a') FROM VALUES ('<a><b>b1</b><b k="1">b2</b></a>'), ('<a><b><![CDATA[<x>]]></b></a>'), (''), (NULL), ('<z/>') AS v(x);
--= xpath(x, a/b/text()) array<string>, xpath(x, a/b) array<string>, xpath(x, //@k) array<string>, xpath_string(x, a/b[2]) string, xpath_string(x, a) string
--| NULL | NULL | NULL | NULL | NULL
--| NULL | NULL | NULL | NULL | NULL
--| [<x>] | [null] | [] | '' | <x>
--| [] | [] | [] | '' | ''
--| [b1, b2] | [null, null] | [1] | b2 | b1b2
SELECT xpath_double(x, 'a/b'), xpath_number(x, 'sum(a/b)'), xpath_float(x, 'a/b'), xpath_int(x, 'a/b'), xpath_long(x, 'a/b'), xpath_short(x, 'a/b'), xpath_boolean(x, 'a/b'), xpath_boolean(x, 'a/b > 1') FROM VALUES ('<a><b>1</b><b>2.5</b></a>'), ('<a><b>70000.9</b></a>'), ('<a><b>99999999999999999999</b></a>'), ('<a><b>x</b></a>'), ('<a/>'), (''), (NULL) AS v(x);
--= xpath_double(x, a/b) double, xpath_number(x, sum(a/b)) double, xpath_float(x, a/b) float, xpath_int(x, a/b) int, xpath_long(x, a/b) bigint, xpath_short(x, a/b) smallint, xpath_boolean(x, a/b) boolean, xpath_boolean(x, a/b > 1) boolean
--| 1.0 | 3.5 | 1.0 | 1 | 1 | 1 | true | true
--| 1.0E20 | 1.0E20 | 1.0E20 | 2147483647 | 9223372036854775807 | -1 | true | true
--| 70000.9 | 70000.9 | 70000.9 | 70000 | 70000 | 4464 | true | true
--| NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL
--| NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL
--| NaN | 0.0 | NaN | 0 | 0 | 0 | false | false
--| NaN | NaN | NaN | 0 | 0 | 0 | true | false
SELECT xpath_string('<a/>', ''), xpath_string('<a/>', NULL), xpath_string('<a/>', 'count(a)'), xpath_string('<a xmlns="u" xmlns:n="v"><n:b>1</n:b></a>', 'a/*'), xpath_string('<a>1</a>', concat('a', '[1]'));
--= xpath_string(<a/>, ) string, xpath_string(<a/>, NULL) string, xpath_string(<a/>, count(a)) string, xpath_string(<a xmlns="u" xmlns:n="v"><n:b>1</n:b></a>, a/*) string, xpath_string(<a>1</a>, concat(a, [1])) string
--| NULL | NULL | 1 | 1 | 1
-- Entities within the text are fine, what lies outside of it is not fetched.
SELECT xpath_string('<!DOCTYPE a [<!ENTITY e "zz">]><a>&e;</a>', 'a'), xpath_string('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>[&e;]</a>', 'a'), xpath_string('<!DOCTYPE a SYSTEM "http://localhost:1/x.dtd"><a>1</a>', 'a');
--= xpath_string(<!DOCTYPE a [<!ENTITY e "zz">]><a>&e;</a>, a) string, xpath_string(<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>[&e;]</a>, a) string, xpath_string(<!DOCTYPE a SYSTEM "http://localhost:1/x.dtd"><a>1</a>, a) string
--| zz | [] | 1
SELECT xpath_string('<!DOCTYPE a [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><a>&d;</a>', 'a');
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT xpath_string('<!DOCTYPE a [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><a>&d;</a>', 'a')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT length(xpath_string(concat(repeat('<a>', 1001), repeat('</a>', 1001)), 'a'));
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 15) ==
--! SELECT length(xpath_string(concat(repeat('<a>', 1001), repeat('</a>', 1001)), 'a'))
--!               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT xpath_string('<a>', 'a');
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT xpath_string('<a>', 'a')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT xpath_int('<a/>', '!#$');
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT xpath_int('<a/>', '!#$')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT xpath('<a><b>1</b></a>', 'sum(a/b)');
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT xpath('<a><b>1</b></a>', 'sum(a/b)')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT xpath_string(x, x) FROM VALUES ('a') AS v(x);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT xpath_string(x, x) FROM VALUES ('a') AS v(x)
--!        ^^^^^^^^^^^^^^^^^^
SELECT xpath_string(1, 'a');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT xpath_string(1, 'a')
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT xpath_string('<a/>', 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT xpath_string('<a/>', 1)
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT xpath_string('<a/>');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT xpath_string('<a/>')
--!        ^^^^^^^^^^^^^^^^^^^^
