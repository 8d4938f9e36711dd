-- Variables of the session, and names and statements that are values.

DECLARE answer INT DEFAULT 42;

DECLARE answer = 1;
--! VARIABLE_ALREADY_EXISTS 42723

DECLARE OR REPLACE VARIABLE word = 'day';

SELECT answer + 1, session.word, system.session.answer;
--= (answer + 1) int, word string, answer int
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
