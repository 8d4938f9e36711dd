-- Casts and the errors of ANSI mode, with their places.
SELECT CAST('12' AS INT), CAST(' 7 ' AS BIGINT), CAST(3.7 AS INT), CAST(-3.7D AS INT), CAST(1 AS BOOLEAN), CAST('yes' AS BOOLEAN), CAST(true AS INT);
--= CAST(12 AS INT) int, CAST( 7  AS BIGINT) bigint, CAST(3.7 AS INT) int, CAST(-3.7 AS INT) int, CAST(1 AS BOOLEAN) boolean, CAST(yes AS BOOLEAN) boolean, CAST(true AS INT) int
--| 12 | 7 | 3 | -3 | true | true | 1
SELECT CAST(1.005 AS DECIMAL(4,2)), CAST('1e2' AS DOUBLE), CAST('NaN' AS FLOAT), CAST(1234567.891 AS FLOAT), CAST(12 AS STRING), CAST(1.10 AS STRING), CAST(1e20D AS STRING);
--= CAST(1.005 AS DECIMAL(4,2)) decimal(4,2), CAST(1e2 AS DOUBLE) double, CAST(NaN AS FLOAT) float, CAST(1234567.891 AS FLOAT) float, CAST(12 AS STRING) string, CAST(1.10 AS STRING) string, CAST(1.0E20 AS STRING) string
--| 1.01 | 100.0 | NaN | 1234567.9 | 12 | 1.10 | 1.0E20
SELECT CAST('2020-02-29' AS DATE), CAST('2020-2-9 1:2:3' AS TIMESTAMP), CAST(DATE '2020-01-01' AS TIMESTAMP), CAST(TIMESTAMP '2020-01-01 23:59:59' AS DATE), CAST(TIMESTAMP '1970-01-01 00:00:10' AS BIGINT);
--= CAST(2020-02-29 AS DATE) date, CAST(2020-2-9 1:2:3 AS TIMESTAMP) timestamp, CAST(DATE '2020-01-01' AS TIMESTAMP) timestamp, CAST(TIMESTAMP '2020-01-01 23:59:59' AS DATE) date, CAST(TIMESTAMP '1970-01-01 00:00:10' AS BIGINT) bigint
--| 2020-02-29 | 2020-02-09 01:02:03 | 2020-01-01 00:00:00 | 2020-01-01 | 10
SELECT try_cast('x' AS INT), try_cast('300' AS TINYINT), try_cast('2020-99-99' AS DATE), '5' :: INT, int('6') AS i, bigint(7) AS l, string(8) AS s, double('1.5') AS d;
--= TRY_CAST(x AS INT) int, TRY_CAST(300 AS TINYINT) tinyint, TRY_CAST(2020-99-99 AS DATE) date, CAST(5 AS INT) int, i int, l bigint, s string, d double
--| NULL | NULL | NULL | 5 | 6 | 7 | 8 | 1.5
SELECT CAST(NULL AS INT), CAST(X'616263' AS STRING), CAST('abc' AS BINARY), CAST(array(1, 2) AS ARRAY<STRING>);
--= CAST(NULL AS INT) int, CAST(X'616263' AS STRING) string, CAST(abc AS BINARY) binary, array(1, 2) array<string>
--| NULL | abc | 616263 | [1, 2]
SELECT 1 + '2', '3' * 2, 10 = '10', 1.5 + 1, 1 + 2L, 1S + 1Y, 2.5D + 1.5, concat(1, 'a', 2.5);
--= (1 + 2) bigint, (3 * 2) bigint, (10 = 10) boolean, (1.5 + 1) decimal(3,1), (1 + 2) bigint, (1 + 1) smallint, (2.5 + 1.5) double, concat(1, a, 2.5) string
--| 3 | 6 | true | 2.5 | 3 | 2 | 4.0 | 1a2.5
SELECT 0.1 + 0.2, 1.00 * 2.000, 10.0 / 3, CAST(1 AS DECIMAL(38,0)) / 3, 5 / 2.0;
--= (0.1 + 0.2) decimal(2,1), (1.00 * 2.000) decimal(8,5), (10.0 / 3) decimal(8,6), (CAST(1 AS DECIMAL(38,0)) / 3) decimal(38,6), (5 / 2.0) decimal(8,6)
--| 0.3 | 2.00000 | 3.333333 | 0.333333 | 2.500000
SELECT CAST('x' AS INT);
--! CAST_INVALID_INPUT 22018
--! == SQL (line 1, position 8) ==
--! SELECT CAST('x' AS INT)
--!        ^^^^^^^^^^^^^^^^
SELECT CAST(300 AS TINYINT);
--! CAST_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST(300 AS TINYINT)
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT CAST(1e10D AS INT);
--! CAST_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST(1e10D AS INT)
--!        ^^^^^^^^^^^^^^^^^^
SELECT CAST('2020-02-30' AS DATE);
--! CAST_INVALID_INPUT 22018
--! == SQL (line 1, position 8) ==
--! SELECT CAST('2020-02-30' AS DATE)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST(12345.67 AS DECIMAL(4,2));
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST(12345.67 AS DECIMAL(4,2))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT 1 / 0;
--! DIVIDE_BY_ZERO 22012
--! == SQL (line 1, position 8) ==
--! SELECT 1 / 0
--!        ^^^^^
SELECT 1 % 0;
--! REMAINDER_BY_ZERO 22012
--! == SQL (line 1, position 8) ==
--! SELECT 1 % 0
--!        ^^^^^
SELECT 2147483647 + 1;
--! ARITHMETIC_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT 2147483647 + 1
--!        ^^^^^^^^^^^^^^
SELECT 9223372036854775807 * 2;
--! ARITHMETIC_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT 9223372036854775807 * 2
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT -(-2147483648);
--! ARITHMETIC_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT -(-2147483648)
--!        ^^^^^^^^^^^^^^
SELECT abs(CAST(-128 AS TINYINT));
--! ARITHMETIC_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT abs(CAST(-128 AS TINYINT))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT a,
  100 / b
FROM VALUES (1, 2), (2, 0) AS v(a, b);
--! DIVIDE_BY_ZERO 22012
--! == SQL (line 2, position 3) ==
--!   100 / b
--!   ^^^^^^^
SELECT CAST(DATE '2020-01-01' AS INT);
--! DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT CAST(DATE '2020-01-01' AS INT)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT array(1, 2)[5];
--! INVALID_ARRAY_INDEX 22003
--! == SQL (line 1, position 8) ==
--! SELECT array(1, 2)[5]
--!        ^^^^^^^^^^^^^^
SELECT element_at(map('a', 1), 'b');
--= element_at(map(a, 1), b) int
--| NULL
SELECT try_divide(1, 0), try_add(2147483647, 1), 1 + NULL;
--= try_divide(1, 0) double, try_add(2147483647, 1) int, (1 + NULL) int
--| NULL | NULL | NULL
-- A branch that is not taken raises nothing.
SELECT a, CASE WHEN b <> 0 THEN 100 / b ELSE -1 END AS q FROM VALUES (1, 2), (2, 0) AS v(a, b);
--= a int, q double
--| 1 | 50.0
--| 2 | -1.0
SELECT if(a > 1, a, 1 / (a - 1)) AS q FROM VALUES (2), (3) AS v(a);
--= q double
--| 2.0
--| 3.0
SELECT a FROM VALUES (0), (5) AS v(a) WHERE a <> 0 AND 10 / a > 1;
--= a int
--| 5
SET spark.sql.ansi.enabled=false;
--= key string, value string
--| spark.sql.ansi.enabled | false
SELECT CAST('x' AS INT), 1 / 0, 2147483647 + 1, CAST(300 AS TINYINT), array(1)[3], CAST('2020-02-30' AS DATE), 5 % 0;
--= CAST(x AS INT) int, (1 / 0) double, (2147483647 + 1) int, CAST(300 AS TINYINT) tinyint, array(1)[3] int, CAST(2020-02-30 AS DATE) date, (5 % 0) int
--| NULL | NULL | -2147483648 | 44 | NULL | NULL | NULL
RESET spark.sql.ansi.enabled;
-- Operands of one type that the operator does not take, and of different ones.
SELECT '1' * DATE '2020-01-01';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT '1' * DATE '2020-01-01'
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT true / '1';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT true / '1'
--!        ^^^^^^^^^^
SELECT TIMESTAMP '2020-01-01 00:00:00' + 1.5;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT TIMESTAMP '2020-01-01 00:00:00' + 1.5
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT 1 IN ();
--! INVALID_SQL_SYNTAX.EMPTY_IN_PREDICATE 42000
--! == SQL (line 1, position 8) ==
--! SELECT 1 IN ()
--!        ^^^^^^^
-- Whole numbers are compared with decimal literals by the next whole number; the names say so.
SELECT 2 > 1.1, 1.5 <= 2, 2L < 1.5, equal_null(1, NULL), 1 <=> NULL;
--= (2 > 1) boolean, (2 <= 2) boolean, (2 < 2) boolean, equal_null(1, NULL) boolean, (1 <=> NULL) boolean
--| true | true | false | false | false
SET spark.sql.parser.escapedStringLiterals=true;
--= key string, value string
--| spark.sql.parser.escapedStringLiterals | true
SELECT 'a\tb' AS a, length('\\') AS b;
--= a string, b int
--| a\\tb | 2
RESET spark.sql.parser.escapedStringLiterals;

-- A huge exponent does not become a huge number.
SELECT try_cast('1e1000000000' AS DECIMAL(10,2)), CAST('1e-1000000000' AS DECIMAL(10,2)), CAST('0e1000000000' AS DECIMAL(10,2)), CAST('0.05' AS DECIMAL(1,1)), CAST('0.04' AS DECIMAL(1,1)), try_cast('9.95' AS DECIMAL(2,1));
--= TRY_CAST(1e1000000000 AS DECIMAL(10,2)) decimal(10,2), CAST(1e-1000000000 AS DECIMAL(10,2)) decimal(10,2), CAST(0e1000000000 AS DECIMAL(10,2)) decimal(10,2), CAST(0.05 AS DECIMAL(1,1)) decimal(1,1), CAST(0.04 AS DECIMAL(1,1)) decimal(1,1), TRY_CAST(9.95 AS DECIMAL(2,1)) decimal(2,1)
--| NULL | 0.00 | 0.00 | 0.1 | 0.0 | NULL
SELECT CAST('1e1000000000' AS DECIMAL(10,2));
--! NUMERIC_OUT_OF_SUPPORTED_RANGE 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST('1e1000000000' AS DECIMAL(10,2))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT CAST('1e37' AS DECIMAL(10,2));
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
--! == SQL (line 1, position 8) ==
--! SELECT CAST('1e37' AS DECIMAL(10,2))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT 1e1000000000BD;
--! DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION 22003
--! == SQL (line 1, position 8) ==
--! SELECT 1e1000000000BD
--!        ^^^^^^^^^^^^^^
SELECT from_json('{"a":1e1000000000}', 'a DECIMAL(10,0)'), from_json('{"a":"1e-1000000000"}', 'a DECIMAL(10,2)'), from_csv('1e1000000000', 'a DECIMAL(10,0)'), from_xml('<p><a>1e1000000000</a></p>', 'a DECIMAL(38,0)');
--= from_json({"a":1e1000000000}) struct<a:decimal(10,0)>, from_json({"a":"1e-1000000000"}) struct<a:decimal(10,2)>, from_csv(1e1000000000) struct<a:decimal(10,0)>, from_xml(<p><a>1e1000000000</a></p>) struct<a:decimal(38,0)>
--| {null} | {0.00} | {null} | {null}
