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
