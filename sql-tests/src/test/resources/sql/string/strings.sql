-- Strings: counted in characters, not bytes.
SELECT length('Łódź'), octet_length('Łódź'), upper('straße'), lower('ÀB'), reverse('abc'), initcap('hello wORLD'), char_length('a b');
--= length(Łódź) int, octet_length(Łódź) int, upper(straße) string, lower(ÀB) string, reverse(abc) string, initcap(hello wORLD) string, char_length(a b) int
--| 4 | 7 | STRASSE | àb | cba | Hello World | 3
SELECT substring('hello', 2, 3), substring('hello', -3), substr('hello', 0, 2), substring('hello' FROM 2 FOR 2), left('hello', 2), right('hello', 2);
--= substring(hello, 2, 3) string, substring(hello, -3, 2147483647) string, substr(hello, 0, 2) string, substring(hello, 2, 2) string, left(hello, 2) string, right(hello, 2) string
--| ell | llo | he | el | he | lo
SELECT trim('  a '), ltrim('xxa', 'x'), rtrim('a  '), trim(BOTH 'x' FROM 'xax'), lpad('7', 3, '0'), rpad('ab', 5, '*'), lpad('abc', 2, '0');
--= trim(  a ) string, TRIM(LEADING xxa FROM x) string, rtrim(a  ) string, btrim(xax, x) string, lpad(7, 3, 0) string, rpad(ab, 5, *) string, lpad(abc, 2, 0) string
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
