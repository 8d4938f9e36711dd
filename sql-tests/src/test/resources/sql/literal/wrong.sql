-- What reads almost like something else.
SELECT 1.2E-2147483647;
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 8) ==
--! SELECT 1.2E-2147483647
--!        ^^^^^^^^^^^^^^^
SELECT CAST(1 AS DECIMAL(5, 1Y));
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 29) ==
--! SELECT CAST(1 AS DECIMAL(5, 1Y))
--!                             ^^
SELECT extract(FROM DATE'2020-01-01');
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 16) ==
--! SELECT extract(FROM DATE'2020-01-01')
--!                ^^^^
SELECT equal_null(1);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT equal_null(1)
--!        ^^^^^^^^^^^^^
SELECT map().a;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT map().a
--!        ^^^^^^^
SELECT filter(array(1, 2), x -> x > (SELECT 1));
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.HIGHER_ORDER_FUNCTION 0A000
--! == SQL (line 1, position 8) ==
--! SELECT filter(array(1, 2), x -> x > (SELECT 1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT * FROM stack(2 + 1, 2, 3) t(x);
--= x int
--| 2
--| 3
--| NULL
DECLARE all_of_it = *;
--! INVALID_USAGE_OF_STAR_OR_REGEX 42000
-- What Spark's grammar has and this one has not.
BEGIN SELECT 1;
--! FEATURE_NOT_SUPPORTED 0A000
--! == SQL (line 1, position 1) ==
--! BEGIN SELECT 1
--! ^^^^^^^^^^^^^^
SELECT TRANSFORM(a) USING 'cat' AS (b) FROM VALUES (1) AS t(a);
--! FEATURE_NOT_SUPPORTED 0A000
--! == SQL (line 1, position 1) ==
--! SELECT TRANSFORM(a) USING 'cat' AS (b) FROM VALUES (1) AS t(a)
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
MAP a USING 'cat' FROM VALUES (1) AS t(a);
--! FEATURE_NOT_SUPPORTED 0A000
--! == SQL (line 1, position 1) ==
--! MAP a USING 'cat' FROM VALUES (1) AS t(a)
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT row_number() OVER IDENTIFIER('x.w') FROM VALUES (1) AS t(a) WINDOW w AS (ORDER BY a);
--! IDENTIFIER_TOO_MANY_NAME_PARTS 42601
--! == SQL (line 1, position 26) ==
--! SELECT row_number() OVER IDENTIFIER('x.w') FROM VALUES (1) AS t(a) WINDOW w AS (ORDER BY a)
--!                          ^^^^^^^^^^^^^^^^^
-- Names with hyphens need quotes.
SELECT * FROM a-b.c;
--! INVALID_IDENTIFIER 42602
--! == SQL (line 1, position 16) ==
--! SELECT * FROM a-b.c
--!                ^
SELECT 1 AS x-y-z;
--! INVALID_IDENTIFIER 42602
--! == SQL (line 1, position 14) ==
--! SELECT 1 AS x-y-z
--!              ^
SELECT 1 -;
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 10) ==
--! SELECT 1 -
--!          ^
