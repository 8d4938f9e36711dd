-- Literals of every type, /* comments */ and names.
SELECT 1Y, 2S, 3, 4L, 5.5, 6BD, 7.5D, 8F, 1e3, -9;
--= 1 tinyint, 2 smallint, 3 int, 4 bigint, 5.5 decimal(2,1), 6 decimal(1,0), 7.5 double, 8.0 float, 1000.0 double, -9 int
--| 1 | 2 | 3 | 4 | 5.5 | 6 | 7.5 | 8.0 | 1000.0 | -9
SELECT 2147483648, 9223372036854775808, 0.1, .5, 5., 1E-2;
--= 2147483648 bigint, 9223372036854775808 decimal(19,0), 0.1 decimal(1,1), 0.5 decimal(1,1), 5 decimal(1,0), 0.01 double
--| 2147483648 | 9223372036854775808 | 0.1 | 0.5 | 5 | 0.01
SELECT 'a' 'b', "double", 'it''s', r'\d', 'tab\tnew', 'Łódź', '\u0041';
--= ab string, double string, it's string, \d string, tab	new string, Łódź string, A string
--| ab | double | it's | \\d | tab	new | Łódź | A
SELECT true, FALSE, NULL, X'1F2e', DATE '2020-02-29', TIMESTAMP '2020-01-01 12:34:56.789', TIMESTAMP_NTZ '2020-01-01 00:00:00';
--= true boolean, false boolean, NULL void, X'1F2E' binary, DATE '2020-02-29' date, TIMESTAMP '2020-01-01 12:34:56.789' timestamp, TIMESTAMP_NTZ '2020-01-01 00:00:00' timestamp_ntz
--| true | false | NULL | 1F2E | 2020-02-29 | 2020-01-01 12:34:56.789 | 2020-01-01 00:00:00
SELECT INTERVAL '1-2' YEAR TO MONTH, INTERVAL '3 04:05:06.7' DAY TO SECOND, INTERVAL 2 WEEKS, INTERVAL '5' HOUR;
--= INTERVAL '1-2' YEAR TO MONTH interval year to month, INTERVAL '3 04:05:06.7' DAY TO SECOND interval day to second, INTERVAL '14' DAY interval day, INTERVAL '05' HOUR interval hour
--| INTERVAL '1-2' YEAR TO MONTH | INTERVAL '3 04:05:06.7' DAY TO SECOND | INTERVAL '14' DAY | INTERVAL '05' HOUR
SELECT 1 /* in the /* middle */ of it */ + 1 AS two;
--= two int
--| 2
SELECT 1 AS `a b`, 2 AS hour, 3 AS count, 4 AS `back``tick`, 5 end;
--= a b int, hour int, count int, back`tick int, end int
--| 1 | 2 | 3 | 4 | 5
SELECT -- a comment; with a semicolon
  1;
--= 1 int
--| 1
SELECT 5 / 2, 5 DIV 2, 5 % 3, -5 % 3, 2 * 3 + 4, 7 & 3, 1 | 4, 6 ^ 3, ~1, 1 << 4;
--= (5 / 2) double, (5 div 2) bigint, (5 % 3) int, (-5 % 3) int, ((2 * 3) + 4) int, (7 & 3) int, (1 | 4) int, (6 ^ 3) int, ~1 int, (1 << 4) int
--| 2.5 | 2 | 2 | -2 | 10 | 3 | 5 | 5 | -2 | 16
SELECT 1 = 1.0, 'a' < 'b', NULL <=> NULL, 1 <> 2, 1 != 1, NOT true, NULL AND false, NULL OR true;
--= (1 = 1.0) boolean, (a < b) boolean, (NULL <=> NULL) boolean, (NOT (1 = 2)) boolean, (NOT (1 = 1)) boolean, (NOT true) boolean, (NULL AND false) boolean, (NULL OR true) boolean
--| true | true | true | true | false | false | false | true
SELECT 2 BETWEEN 1 AND 3 AS b, 2 NOT BETWEEN 1 AND 3 AS n, 2 IN (1, NULL), 2 IN (2, NULL), 'abc' LIKE 'a%', 'a_c' LIKE 'a\_c', 'abc' RLIKE 'b+', NULL IS NULL;
--= b boolean, n boolean, (2 IN (1, NULL)) boolean, (2 IN (2, NULL)) boolean, abc LIKE a% boolean, a_c LIKE a\_c boolean, RLIKE(abc, b+) boolean, (NULL IS NULL) boolean
--| true | false | NULL | true | true | true | true | true
SELECT CASE WHEN 1 > 2 THEN 'x' WHEN 2 > 1 THEN 'long' END, CASE 3 WHEN 1 THEN 'a' ELSE 'b' END, if(NULL, 1, 2), coalesce(NULL, 3), nullif(1, 1), nvl(NULL, 'z');
--= CASE WHEN (1 > 2) THEN x WHEN (2 > 1) THEN long END string, CASE WHEN (3 = 1) THEN a ELSE b END string, (IF(NULL, 1, 2)) int, coalesce(NULL, 3) int, nullif(1, 1) int, nvl(NULL, z) string
--| long | b | 2 | 3 | NULL | z
SELECT * FROM VALUES (1, 'a'), (2, NULL) AS v(i, s);
--= i int, s string
--| 1 | a
--| 2 | NULL
VALUES (1, 'one'), (2, 'three');
--= col1 int, col2 string
--| 1 | one
--| 2 | three
SELECT ARRAY(1, 2), MAP('k', 1), NAMED_STRUCT('a', 1, 'b', 'x'), STRUCT(1, 2);
--= array(1, 2) array<int>, map(k, 1) map<string,int>, named_struct(a, 1, b, x) struct<a:int,b:string>, struct(1, 2) struct<col1:int,col2:int>
--| [1, 2] | {k -> 1} | {1, x} | {1, 2}
-- Errors
SELECT 1 +;
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 10) ==
--! SELECT 1 +
--!          ^
SELECT DATE '2020-13-01';
--! INVALID_TYPED_LITERAL 42604
--! == SQL (line 1, position 8) ==
--! SELECT DATE '2020-13-01'
--!        ^^^^^^^^^^^^^^^^^
SELECT nothing;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
--! == SQL (line 1, position 8) ==
--! SELECT nothing
--!        ^^^^^^^
SELECT foo(1);
--! UNRESOLVED_ROUTINE 42883
--! == SQL (line 1, position 8) ==
--! SELECT foo(1)
--!        ^^^^^^
SELEC 1;
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 1) ==
--! SELEC 1
--! ^^^^^
SELECT 300Y;
--! INVALID_NUMERIC_LITERAL_RANGE 22003
--! == SQL (line 1, position 8) ==
--! SELECT 300Y
--!        ^^^^
SELECT * FROM absent;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
--! == SQL (line 1, position 15) ==
--! SELECT * FROM absent
--!               ^^^^^^
SELECT TIMESTAMP 'epoch' = TIMESTAMP '1970-01-01 00:00:00Z' AS a, TIMESTAMP 'epoch Europe/Warsaw' = TIMESTAMP 'epoch' AS b, TIMESTAMP 'tomorrow EST' = TIMESTAMP 'tomorrow' AS c;
--= a boolean, b boolean, c boolean
--| true | true | true
SELECT TIMESTAMP 'tomorrow nowhere';
--! INVALID_TYPED_LITERAL 42604
--! == SQL (line 1, position 8) ==
--! SELECT TIMESTAMP 'tomorrow nowhere'
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
