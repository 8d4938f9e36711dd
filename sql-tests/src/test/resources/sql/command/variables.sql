-- Variables of the session, and names and statements that are values.

DECLARE answer INT DEFAULT 42;

DECLARE answer = 1;
--! VARIABLE_ALREADY_EXISTS 42723

DECLARE OR REPLACE VARIABLE word = 'day';

SELECT answer + 1, session.word, system.session.answer;
--= (variablereference(system.session.answer=42) + 1) int, word string, answer int
--| 43 | day | 42

SET VAR answer = answer + 1;

SET VARIABLE (answer, word) = (SELECT 7, 'night');

SELECT answer, word;
--= answer int, word string
--| 7 | night

SET VAR answer = DEFAULT;

SELECT answer FROM VALUES (1) AS t(answer);
--= answer int
--| 1

SELECT answer;
--= answer int
--| 42

SET VAR answer = 'x';
--! CAST_INVALID_INPUT 22018

SET VAR nobody = 1;
--! UNRESOLVED_VARIABLE 42883

CREATE VIEW holds AS SELECT answer;
--! INVALID_TEMP_OBJ_REFERENCE 42K0F

SELECT IDENTIFIER('t.' || 'c') FROM VALUES (1) AS t(c);
--= c int
--| 1

DECLARE tab = 'made';

CREATE TABLE IDENTIFIER(tab) (IDENTIFIER('n') INT) USING parquet;

INSERT INTO IDENTIFIER(tab) VALUES (1), (2);

SELECT IDENTIFIER('sum')(n) FROM IDENTIFIER('default.' || tab);
--= sum(n) bigint
--| 3

SELECT IDENTIFIER(n) FROM made;
--! NOT_A_CONSTANT_STRING.NOT_CONSTANT 42601
--! == SQL (line 1, position 8) ==
--! SELECT IDENTIFIER(n) FROM made
--!        ^^^^^^^^^^^^^

SELECT IDENTIFIER(1);
--! NOT_A_CONSTANT_STRING.WRONG_TYPE 42601
--! == SQL (line 1, position 8) ==
--! SELECT IDENTIFIER(1)
--!        ^^^^^^^^^^^^^

EXECUTE IMMEDIATE 'SELECT * FROM IDENTIFIER(:t) WHERE n > :least' USING tab AS t, 1 AS least;
--= n int
--| 2

EXECUTE IMMEDIATE 'SELECT ? + ?' USING 1, 2;
--= (1 + 2) int
--| 3

EXECUTE IMMEDIATE 'SELECT max(n) FROM made' INTO answer;

SELECT answer;
--= answer int
--| 2

DROP TABLE made;

DROP TEMPORARY VARIABLE answer;

DROP TEMPORARY VARIABLE IF EXISTS answer;

DROP TEMPORARY VARIABLE answer;
--! VARIABLE_NOT_FOUND 42883

DECLARE VAR first, second INT = 7;

SELECT first, second, first + second;
--= first int, second int, (variablereference(system.session.first=7) + variablereference(system.session.second=7)) int
--| 7 | 7 | 14

DECLARE third, Third INT;
--! DUPLICATE_VARIABLE_NAME_INSIDE_DECLARE 42734

DECLARE second, fourth INT;
--! VARIABLE_ALREADY_EXISTS 42723

SELECT fourth;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
--! == SQL (line 1, position 8) ==
--! SELECT fourth
--!        ^^^^^^

DECLARE fourth;
--! INVALID_SQL_SYNTAX.VARIABLE_TYPE_OR_DEFAULT_REQUIRED 42000
--! == SQL (line 1, position 1) ==
--! DECLARE fourth
--! ^^^^^^^^^^^^^^

DECLARE fourth INT DEFAULT (SELECT 1);
--! INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION 42623

DECLARE elsewhere.fourth INT;
--! UNRESOLVED_VARIABLE 42883

DECLARE counts MAP<STRING, DOUBLE> DEFAULT map('a', 1.5D);

SELECT counts['a'];
--= variablereference(system.session.counts=MAP('a', 1.5D))[a] double
--| 1.5

DECLARE session STRUCT<a: INT> = named_struct('a', 1);

SELECT session.a;
--= a int
--| 1

SET VAR first = 9, second = 9;

SET VAR (first, second) = (SELECT DEFAULT, 3);

SELECT first, second;
--= first int, second int
--| 7 | 3

SET VAR first = 1 + DEFAULT;
--! DEFAULT_PLACEMENT_INVALID 42608

SET VAR (first) = (SELECT default FROM VALUES (5) AS t(default));

SELECT first;
--= first int
--| 5

SET VAR () = (SELECT 1);
--! INVALID_SET_SYNTAX 42000
--! == SQL (line 1, position 1) ==
--! SET VAR () = (SELECT 1)
--! ^^^^^^^^^^^^^^^^^^^^^^^

SET first = 1;
--! UNSUPPORTED_FEATURE.SET_VARIABLE_USING_SET 0A000

RESET a b;
--! INVALID_RESET_COMMAND_FORMAT 42000
--! == SQL (line 1, position 7) ==
--! RESET a b
--!       ^^^

DROP VARIABLE first;
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 6) ==
--! DROP VARIABLE first
--!      ^^^^^^^^

DROP TEMP VARIABLE first;

DROP TEMPORARY VAR IF EXISTS first;

DROP TEMPORARY VARIABLE first;
--! VARIABLE_NOT_FOUND 42883

-- Statements that are values, with all or some of their parameters.

DECLARE word STRING = 'x';
--! VARIABLE_ALREADY_EXISTS 42723

DECLARE number INT = 40;

EXECUTE IMMEDIATE 'SELECT :a, :b' USING word AS a, number + 1 AS b;
--= night string, 41 int
--| night | 41

EXECUTE IMMEDIATE 'SELECT ?, ?' USING (word, 'n');
--= night string, n string
--| night | n

EXECUTE IMMEDIATE 'SELECT ?, ?' USING 1 AS z, 2 AS y;
--= 1 int, 2 int
--| 1 | 2

EXECUTE IMMEDIATE 'SELECT :a' USING 1, 2 AS a;
--! ALL_PARAMETERS_MUST_BE_NAMED 07001

EXECUTE IMMEDIATE 'SELECT :a, ?' USING 1 AS a;
--! INVALID_QUERY_MIXED_QUERY_PARAMETERS 42613

EXECUTE IMMEDIATE 'SELECT :a' USING 1 AS a, 2 AS a;
--! EXEC_IMMEDIATE_DUPLICATE_ARGUMENT_ALIASES 42701
--! == SQL (line 1, position 1) ==
--! EXECUTE IMMEDIATE 'SELECT :a' USING 1 AS a, 2 AS a
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

EXECUTE IMMEDIATE 'SELECT ?' USING (SELECT 1);
--! UNSUPPORTED_EXPR_FOR_PARAMETER 42K0E

EXECUTE IMMEDIATE 'SELECT ?' USING rand();
--! UNSUPPORTED_EXPR_FOR_PARAMETER 42K0E

EXECUTE IMMEDIATE number;
--! INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE 42K09

EXECUTE IMMEDIATE CAST(NULL AS STRING);
--! NULL_QUERY_STRING_EXECUTE_IMMEDIATE 22004

EXECUTE IMMEDIATE 'SELECT 42 WHERE false' INTO number;

SELECT number;
--= number int
--| NULL

EXECUTE IMMEDIATE 'SELECT 1, 2' INTO number;
--! ASSIGNMENT_ARITY_MISMATCH 42802

EXECUTE IMMEDIATE 'SELECT 1, 2' INTO number, number;
--! DUPLICATE_ASSIGNMENTS 42701

EXECUTE IMMEDIATE 'SET x = 1' INTO number;
--! INVALID_STATEMENT_FOR_EXECUTE_INTO 07501

EXECUTE IMMEDIATE 'SELECT id FROM range(3)' INTO number;
--! ROW_SUBQUERY_TOO_MANY_ROWS 21000

EXECUTE IMMEDIATE 'EXECUTE IMMEDIATE ''SELECT ?'' USING 3' INTO number;

SELECT number;
--= number int
--| 3

CREATE TEMPORARY VIEW bound AS SELECT ? AS a;
--! UNSUPPORTED_FEATURE.PARAMETER_MARKER_IN_UNEXPECTED_STATEMENT 0A000
--! == SQL (line 1, position 39) ==
--! CREATE TEMPORARY VIEW bound AS SELECT ? AS a
--!                                       ^

DROP TEMPORARY VARIABLE number;

DROP TEMPORARY VARIABLE word;

-- Names that are expressions.

SELECT t.x FROM VALUES (1), (2) AS t(x) ORDER BY IDENTIFIER('t.' || 'x');
--= x int
--| 1
--| 2

SELECT IDENTIFIER('s.f') FROM VALUES (named_struct('f', 1)) AS t(s);
--= s.f int
--| 1

SELECT 1 AS IDENTIFIER('a.b');
--! IDENTIFIER_TOO_MANY_NAME_PARTS 42601
--! == SQL (line 1, position 13) ==
--! SELECT 1 AS IDENTIFIER('a.b')
--!             ^^^^^^^^^^^^^^^^^

SELECT row_number() OVER w AS n FROM VALUES (1) AS t(x) WINDOW IDENTIFIER('w') AS (ORDER BY x);
--= n int
--| 1

SELECT my_col FROM (VALUES (1), (2) AS (my_col)) ORDER BY 1;
--= my_col int
--> 1
--> 2

SHOW CATALOGS;
--= catalog string
--| spark_catalog

USE spark_catalog;

DROP TABLE a.b.c;
--! REQUIRES_SINGLE_PART_NAMESPACE 42K05
