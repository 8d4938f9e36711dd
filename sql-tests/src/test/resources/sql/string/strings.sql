-- Strings: counted in characters, not bytes.
SELECT length('Łódź'), octet_length('Łódź'), upper('straße'), lower('ÀB'), reverse('abc'), initcap('hello wORLD'), char_length('a b');
--= length(Łódź) int, octet_length(Łódź) int, upper(straße) string, lower(ÀB) string, reverse(abc) string, initcap(hello wORLD) string, char_length(a b) int
--| 4 | 7 | STRASSE | àb | cba | Hello World | 3
SELECT substring('hello', 2, 3), substring('hello', -3), substr('hello', 0, 2), substring('hello' FROM 2 FOR 2), left('hello', 2), right('hello', 2);
--= substring(hello, 2, 3) string, substring(hello, -3, 2147483647) string, substr(hello, 0, 2) string, substring(hello, 2, 2) string, left(hello, 2) string, right(hello, 2) string
--| ell | llo | he | el | he | lo
SELECT trim('  a '), ltrim('xxa', 'x'), rtrim('a  '), trim(BOTH 'x' FROM 'xax'), lpad('7', 3, '0'), rpad('ab', 5, '*'), lpad('abc', 2, '0');
--= trim(  a ) string, TRIM(LEADING xxa FROM x) string, rtrim(a  ) string, TRIM(BOTH x FROM xax) string, lpad(7, 3, 0) string, rpad(ab, 5, *) string, lpad(abc, 2, 0) string
--| a | '' | a | a | 007 | ab*** | ab
SELECT concat('a', NULL), concat_ws('-', 'a', NULL, 'b'), 'a' || 'b' || 1, repeat('ab', 2), replace('aXbX', 'X', 'y'), translate('abc', 'ac', 'xz');
--= concat(a, NULL) string, concat_ws(-, a, NULL, b) string, concat(concat(a, b), 1) string, repeat(ab, 2) string, replace(aXbX, X, y) string, translate(abc, ac, xz) string
--| NULL | a-b | ab1 | abab | ayby | xbz
SELECT instr('hello', 'l'), locate('l', 'hello', 4), position('z' IN 'abc'), startswith('abc', 'ab'), endswith('abc', 'bc'), contains('abc', 'd');
--= instr(hello, l) int, locate(l, hello, 4) int, locate(z, abc, 1) int, startswith(abc, ab) boolean, endswith(abc, bc) boolean, contains(abc, d) boolean
--| 3 | 4 | 0 | true | true | false
SELECT split('a,b,,c', ','), split_part('a.b.c', '.', 2), regexp_extract('foo-123', '([a-z]+)-(\\d+)', 2), regexp_replace('a1b22', '\\d+', '#'), ascii('A'), chr(66);
--= split(a,b,,c, ,, -1) array<string>, split_part(a.b.c, ., 2) string, regexp_extract(foo-123, ([a-z]+)-(\d+), 2) string, regexp_replace(a1b22, \d+, #, 1) string, ascii(A) int, chr(66) string
--| [a, b, , c] | b | 123 | a#b# | 65 | B
SELECT 'abc' LIKE 'A%', 'abc' ILIKE 'A%', 'a%c' LIKE 'a\%c', 'abc' LIKE '_b_', 'abc' NOT LIKE 'x%', 'abc' LIKE ANY ('x%', 'a%'), NULL LIKE 'a';
--= abc LIKE A% boolean, ilike(abc, A%) boolean, a%c LIKE a\%c boolean, abc LIKE _b_ boolean, (NOT abc LIKE x%) boolean, (abc LIKE x% OR abc LIKE a%) boolean, NULL LIKE a boolean
--| false | true | true | true | true | true | NULL
SELECT format_number(1234567.891, 2), hex(255), hex('abc'), conv('ff', 16, 10), md5('a'), base64('abc'), bin(5), crc32('abc');
--= format_number(1234567.891, 2) string, hex(255) string, hex(abc) string, conv(ff, 16, 10) string, md5(a) string, base64(abc) string, bin(5) string, crc32(abc) bigint
--| 1,234,567.89 | FF | 616263 | 255 | 0cc175b9c0f1b6a831c399e269772661 | YWJj | 101 | 891568578
SELECT s, count(*) FROM VALUES ('a'), ('A'), ('a '), ('') AS v(s) GROUP BY s;
--= s string, count(1) bigint
--| '' | 1
--| 'a ' | 1
--| A | 1
--| a | 1
SELECT max(s), min(s) FROM VALUES ('b'), ('Z'), ('ä'), (NULL) AS v(s);
--= max(s) string, min(s) string
--| ä | Z
SELECT length(s), s = repeat('x', 5000) FROM (SELECT repeat('x', 5000) AS s);
--= length(s) int, (s = repeat(x, 5000)) boolean
--| 5000 | true
SELECT substring('abc', 1, CAST('x' AS INT));
--! CAST_INVALID_INPUT 22018
--! == SQL (line 1, position 28) ==
--! SELECT substring('abc', 1, CAST('x' AS INT))
--!                            ^^^^^^^^^^^^^^^^

-- A replacement that names a group that is not there.
SELECT regexp_replace('a1', '\\d', '$2');
--! INVALID_REGEXP_REPLACE 22023
--! == SQL (line 1, position 8) ==
--! SELECT regexp_replace('a1', '\\d', '$2')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

SELECT regexp_replace('a1', '\\d', '$');
--! INVALID_REGEXP_REPLACE 22023
--! == SQL (line 1, position 8) ==
--! SELECT regexp_replace('a1', '\\d', '$')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- Bytes where strings are asked for, and functions that have a form for bytes.
SELECT hex(lpad(x'aa', 3)), hex(rpad(x'aa', 4, x'0102')), rpad(x'57', 3, 'ab'), hex(overlay(x'01020304', x'ff', 2)), hex(overlay(x'01020304', x'ffee', 2, 3)), contains(x'31', 1), btrim(x'2061');
--= hex(lpad(X'AA', 3, X'00')) string, hex(rpad(X'AA', 4, X'0102')) string, rpad(X'57', 3, ab) string, hex(overlay(X'01020304', X'FF', 2, -1)) string, hex(overlay(X'01020304', X'FFEE', 2, 3)) string, contains(X'31', 1) boolean, btrim(X'2061') string
--| 0000AA | AA010201 | Wab | 01FF0304 | 01FFEE | true | a
SELECT trim(BOTH 'x' FROM 'xax'), trim(LEADING FROM '  a'), substr('Spark' FROM 2 FOR 3);
--= TRIM(BOTH x FROM xax) string, ltrim(  a) string, substring(Spark, 2, 3) string
--| a | a | par
-- Formats of bytes.
SELECT hex(to_binary('1F')), hex(to_binary('ab c=', 'base64')), hex(to_binary('é', 'utf8')), try_to_binary('GG'), try_to_binary('a', 'base64'), try_to_binary('a', 'none'), to_binary('a', NULL);
--= hex(to_binary(1F)) string, hex(to_binary(ab c=, base64)) string, hex(to_binary(é, utf8)) string, try_to_binary(GG) binary, try_to_binary(a, base64) binary, try_to_binary(a, none) binary, to_binary(a, NULL) binary
--| 1F | 69B7 | C3A9 | NULL | NULL | NULL | NULL
SELECT to_binary('GG');
--! CONVERSION_INVALID_INPUT 22018
--! == SQL (line 1, position 8) ==
--! SELECT to_binary('GG')
--!        ^^^^^^^^^^^^^^^
SELECT to_binary('a= =', 'base64');
--! CONVERSION_INVALID_INPUT 22018
--! == SQL (line 1, position 8) ==
--! SELECT to_binary('a= =', 'base64')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_binary('a', 'none');
--! DATATYPE_MISMATCH.INVALID_ARG_VALUE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT to_binary('a', 'none')
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT to_char(x'4142', 'hex'), to_varchar(x'4142', 'base64'), to_char(x'4142', 'utf-8'), to_char(DATE '2024-02-03', 'yyyy');
--= hex(X'4142') string, to_varchar(X'4142') string, decode(X'4142', utf-8) string, date_format(DATE '2024-02-03', yyyy) string
--| 4142 | QUI= | AB | 2024
-- Number patterns.
SELECT to_char(n, '9,999.99'), to_char(n, 'S0,000.0'), to_char(n, '$999.99MI'), to_char(n, '99999.99PR') FROM VALUES (0BD), (-12.5BD), (1234.25BD) AS v(n);
--= to_char(n, 9,999.99) string, to_char(n, S0,000.0) string, to_char(n, $999.99MI) string, to_char(n, 99999.99PR) string
--| '    0.00' | +0,000.0 | '$  0.00 ' | '    0.00  '
--| '   12.50' | -0,012.5 | $ 12.50- | '   <12.50>'
--| 1,234.25 | +# ###.# | '$###.## ' | ' 1234.25  '
SELECT to_number('1,234.5', '9,999.99'), to_number('-7', 'S999'), to_number('<12>', '99PR'), to_number(' 1 2', '99'), try_to_number('12', '000'), to_number('12', NULL), try_to_number('$12', 'MI$99');
--= to_number(1,234.5, 9,999.99) decimal(6,2), to_number(-7, S999) decimal(3,0), to_number(<12>, 99PR) decimal(2,0), to_number( 1 2, 99) decimal(2,0), try_to_number(12, 000) decimal(3,0), to_number(12, NULL) decimal(10,0), try_to_number($12, MI$99) decimal(2,0)
--| 1234.50 | -7 | -12 | 12 | NULL | NULL | 12
SELECT to_number('1', '99,');
--! INVALID_FORMAT.CONT_THOUSANDS_SEPS 42601
--! == SQL (line 1, position 8) ==
--! SELECT to_number('1', '99,')
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT to_number('1', '99$');
--! INVALID_FORMAT.CUR_MUST_BEFORE_DIGIT 42601
--! == SQL (line 1, position 8) ==
--! SELECT to_number('1', '99$')
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT to_number('1', '9.9.9');
--! INVALID_FORMAT.WRONG_NUM_TOKEN 42601
--! == SQL (line 1, position 8) ==
--! SELECT to_number('1', '9.9.9')
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_number('1', '');
--! INVALID_FORMAT.EMPTY 42601
--! == SQL (line 1, position 8) ==
--! SELECT to_number('1', '')
--!        ^^^^^^^^^^^^^^^^^^
SELECT to_number('1', 'S');
--! INVALID_FORMAT.WRONG_NUM_DIGIT 42601
--! == SQL (line 1, position 8) ==
--! SELECT to_number('1', 'S')
--!        ^^^^^^^^^^^^^^^^^^^
SELECT to_number('1', '9x');
--! INVALID_FORMAT.UNEXPECTED_TOKEN 42601
--! == SQL (line 1, position 8) ==
--! SELECT to_number('1', '9x')
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT to_number('a', '99');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
--! == SQL (line 1, position 8) ==
--! SELECT to_number('a', '99')
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT to_number(s, s) FROM VALUES ('1') AS v(s);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT to_number(s, s) FROM VALUES ('1') AS v(s)
--!        ^^^^^^^^^^^^^^^
SELECT mask('Ab1-ż'), mask('Ab1-', NULL, 'z', '#', '*'), mask(NULL);
--= mask(Ab1-ż, X, x, n, NULL) string, mask(Ab1-, NULL, z, #, *) string, mask(NULL, X, x, n, NULL) string
--| Xxn-x | Az#* | NULL
SELECT mask('a', 'bb');
--! DATATYPE_MISMATCH.INPUT_SIZE_NOT_ONE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT mask('a', 'bb')
--!        ^^^^^^^^^^^^^^^
SELECT elt(2, 'a', NULL, 'c'), elt(1, x'41', x'42'), elt(3, 'a', 1, 2.5), quote('it''s'), collation('x'), luhn_check('4111111111111111'), luhn_check('4111111111111112'), luhn_check('');
--= elt(2, a, NULL, c) string, elt(1, X'41', X'42') binary, elt(3, a, 1, 2.5) string, quote(it's) string, collation(x) string, luhn_check(4111111111111111) boolean, luhn_check(4111111111111112) boolean, luhn_check() boolean
--| NULL | 41 | 2.5 | 'it\\'s' | SYSTEM.BUILTIN.UTF8_BINARY | true | false | false
SELECT elt(4, 'a', 'b');
--! INVALID_ARRAY_INDEX 22003
--! == SQL (line 1, position 8) ==
--! SELECT elt(4, 'a', 'b')
--!        ^^^^^^^^^^^^^^^^
SELECT str_to_map('a:1,b,c:3:4'), str_to_map('k=v', '&', '='), sentences('Hi there! Good morning.');
--= str_to_map(a:1,b,c:3:4, ,, :) map<string,string>, str_to_map(k=v, &, =) map<string,string>, sentences(Hi there! Good morning., , ) array<array<string>>
--| {a -> 1, b -> null, c -> 3:4} | {k -> v} | [[Hi, there], [Good, morning]]
SELECT str_to_map('a:1,a:2');
--! DUPLICATED_MAP_KEY 23505
--! == SQL (line 1, position 8) ==
--! SELECT str_to_map('a:1,a:2')
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT is_valid_utf8(b), make_valid_utf8(b), try_validate_utf8(b) FROM VALUES (x'61'), (x'61C262'), (NULL) AS v(b);
--= is_valid_utf8(b) boolean, make_valid_utf8(b) string, try_validate_utf8(b) string
--| NULL | NULL | NULL
--| false | a�b | NULL
--| true | a | a
SELECT validate_utf8(x'8061');
--! INVALID_UTF8_STRING 22029
--! == SQL (line 1, position 8) ==
--! SELECT validate_utf8(x'8061')
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT is_valid_utf8(x'80'), try_validate_utf8(x'80');
--= is_valid_utf8(X'80') boolean, try_validate_utf8(X'80') string
--| false | NULL
SELECT encode('é', 'US-ASCII');
--! MALFORMED_CHARACTER_CODING 22000
--! == SQL (line 1, position 8) ==
--! SELECT encode('é', 'US-ASCII')
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT decode(x'c3', 'utf-8');
--! MALFORMED_CHARACTER_CODING 22000
--! == SQL (line 1, position 8) ==
--! SELECT decode(x'c3', 'utf-8')
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT encode('a', 'windows-1252');
--! INVALID_PARAMETER_VALUE.CHARSET 22023
--! == SQL (line 1, position 8) ==
--! SELECT encode('a', 'windows-1252')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT hex(encode('é', 'iso-8859-1')), decode(x'00e9', 'UTF-16BE');
--= hex(encode(é, iso-8859-1)) string, decode(X'00E9', UTF-16BE) string
--| E9 | é
SELECT regexp_instr('abcb', 'b', 1), regexp_substr('abc', ''), split('héy', ''), split('abc', '', 2), format_string('%s-%05d', 'a', 7);
--= regexp_instr(abcb, b, 1) int, regexp_substr(abc, ) string, split(héy, , -1) array<string>, split(abc, , 2) array<string>, format_string(%s-%05d, a, 7) string
--| 2 | NULL | [h, é, y] | [a, bc] | a-00007
SELECT format_string('%0$s', 'a');
--! INVALID_PARAMETER_VALUE.ZERO_INDEX 22023
--! == SQL (line 1, position 8) ==
--! SELECT format_string('%0$s', 'a')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
-- URLs.
SELECT parse_url(u, 'HOST'), parse_url(u, 'PATH'), parse_url(u, 'QUERY'), parse_url(u, 'QUERY', 'b'), parse_url(u, 'FILE'), parse_url(u, 'REF'), parse_url(u, 'USERINFO'), parse_url(u, 'AUTHORITY'), parse_url(u, 'PROTOCOL'), parse_url(u, 'host') FROM VALUES ('http://me:pw@h.org:80/p/q?a=1&b=2#r'), ('x') AS v(u);
--= parse_url(u, HOST) string, parse_url(u, PATH) string, parse_url(u, QUERY) string, parse_url(u, QUERY, b) string, parse_url(u, FILE) string, parse_url(u, REF) string, parse_url(u, USERINFO) string, parse_url(u, AUTHORITY) string, parse_url(u, PROTOCOL) string, parse_url(u, host) string
--| NULL | x | NULL | NULL | x | NULL | NULL | NULL | NULL | NULL
--| h.org | /p/q | a=1&b=2 | 2 | /p/q?a=1&b=2 | r | me:pw | me:pw@h.org:80 | http | NULL
SELECT parse_url('a b', 'HOST');
--! INVALID_URL 22P02
--! == SQL (line 1, position 8) ==
--! SELECT parse_url('a b', 'HOST')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_parse_url('a b', 'HOST'), url_encode('a b/ü'), url_decode('a+b%2F'), try_url_decode('%zz');
--= try_parse_url(a b, HOST) string, url_encode(a b/ü) string, url_decode(a+b%2F) string, try_url_decode(%zz) string
--| NULL | a+b%2F%C3%BC | a b/ | NULL
SELECT url_decode('%zz');
--! CANNOT_DECODE_URL 22546
--! == SQL (line 1, position 8) ==
--! SELECT url_decode('%zz')
--!        ^^^^^^^^^^^^^^^^^
SELECT charindex('l', 'hello'), charindex('l', 'hello', 4), spark_partition_id() >= 0;
--= charindex(l, hello, 1) int, charindex(l, hello, 4) int, (spark_partition_id() >= 0) boolean
--| 3 | 4 | true

-- What is too short to have been encrypted.
SELECT try_aes_decrypt(X'000102030405060708090a0b0c0d', '0123456789abcdef');
--= try_aes_decrypt(X'000102030405060708090A0B0C0D', 0123456789abcdef, GCM, DEFAULT, ) binary
--| NULL
