-- Functions written in SQL: values and rows, defaults, names, errors.

CREATE OR REPLACE FUNCTION plus(a INT, b INT DEFAULT 3 COMMENT 'added') RETURNS INT LANGUAGE SQL DETERMINISTIC COMMENT 'a sum' RETURN a + b;

SELECT plus(1), plus(1, 1), plus(b => 4, a => 5), default.plus(2);
--= spark_catalog.default.plus(1) int, spark_catalog.default.plus(1, 1) int, spark_catalog.default.plus(4, 5) int, spark_catalog.default.plus(2) int
--| 4 | 2 | 9 | 5

SELECT plus();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT plus()
--!        ^^^^^^

SELECT plus(1, 2, 3);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT plus(1, 2, 3)
--!        ^^^^^^^^^^^^^

SELECT plus(a => 1, c => 2);
--! UNRECOGNIZED_PARAMETER_NAME 4274K
--! == SQL (line 1, position 8) ==
--! SELECT plus(a => 1, c => 2)
--!        ^^^^^^^^^^^^^^^^^^^^

SELECT plus(1, a => 2);
--! DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED 4274K
--! == SQL (line 1, position 8) ==
--! SELECT plus(1, a => 2)
--!        ^^^^^^^^^^^^^^^

SELECT plus(b => 1, 2);
--! UNEXPECTED_POSITIONAL_ARGUMENT 4274K
--! == SQL (line 1, position 8) ==
--! SELECT plus(b => 1, 2)
--!        ^^^^^^^^^^^^^^^

CREATE FUNCTION plus(a INT) RETURN a;
--! ROUTINE_ALREADY_EXISTS 42723

CREATE FUNCTION IF NOT EXISTS plus(a INT) RETURN a;

-- A temporary one comes first; its body sees temporary objects.
CREATE TEMPORARY FUNCTION plus(a INT) RETURNS BIGINT RETURN a * 100;

SELECT plus(2), default.plus(2);
--= plus(2) bigint, spark_catalog.default.plus(2) int
--| 200 | 5

DROP TEMPORARY FUNCTION plus;

-- Aggregates around, within and beside a call.
SELECT k, plus(sum(v)), sum(plus(v)) FROM VALUES (1, 2), (1, 3), (2, 4) AS t(k, v) GROUP BY k ORDER BY k;
--= k int, spark_catalog.default.plus(sum(v)) int, sum(spark_catalog.default.plus(v)) bigint
--> 1 | 8 | 11
--> 2 | 7 | 7

SELECT plus(k) AS p, count(*) FROM VALUES (1), (1), (2) AS t(k) GROUP BY plus(k) ORDER BY p;
--= p int, count(1) bigint
--> 4 | 2
--> 5 | 1

-- Queries in bodies: columns hide parameters, which can be qualified.
CREATE OR REPLACE FUNCTION total(x INT) RETURNS BIGINT RETURN SELECT sum(v) FROM VALUES (1, 10), (1, 20), (2, 30) AS t(k, v) WHERE k = x;

SELECT k, total(k) FROM VALUES (1), (2), (3) AS t(k) ORDER BY k;
--= k int, spark_catalog.default.total(k) bigint
--> 1 | 30
--> 2 | 30
--> 3 | NULL

CREATE OR REPLACE FUNCTION hidden(x INT) RETURNS INT RETURN SELECT max(x + hidden.x) FROM VALUES (1), (2) AS t(x);

SELECT hidden(10);
--= spark_catalog.default.hidden(10) int
--| 12

CREATE OR REPLACE TEMPORARY FUNCTION whoami(current_user STRING) RETURNS BOOLEAN RETURN current_user = current_user();

SELECT whoami('nobody');
--= whoami(nobody) boolean
--| true

-- Rows.
CREATE OR REPLACE FUNCTION upto(n INT) RETURNS TABLE (i INT, square BIGINT) RETURN SELECT id, id * id FROM range(1, 100) WHERE id <= n;

SELECT * FROM upto(3) ORDER BY i;
--= i int, square bigint
--> 1 | 1
--> 2 | 4
--> 3 | 9

SELECT t.k, u.i, u.square FROM VALUES (1), (2) AS t(k), LATERAL upto(t.k) AS u ORDER BY k, i;
--= k int, i int, square bigint
--> 1 | 1 | 1
--> 2 | 1 | 1
--> 2 | 2 | 4

SELECT upto(3);
--! NOT_A_SCALAR_FUNCTION 42887
--! == SQL (line 1, position 8) ==
--! SELECT upto(3)
--!        ^^^^^^^

SELECT * FROM plus(1);
--! NOT_A_TABLE_FUNCTION 42887
--! == SQL (line 1, position 15) ==
--! SELECT * FROM plus(1)
--!               ^^^^^^^

-- Types are found, and values made them.
CREATE OR REPLACE TEMPORARY FUNCTION pair(a INT, b STRING) RETURN struct(a, b);

SELECT pair('7', 8);
--= pair(7, 8) struct<a:int,b:string>
--| {7, 8}

CREATE OR REPLACE TEMPORARY FUNCTION narrow(a INT) RETURNS TINYINT RETURN a + 1;

SELECT narrow(127);
--! CAST_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT narrow(127)
--!        ^^^^^^^^^^^

SELECT narrow(array(1));
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
--! == SQL (line 1, position 8) ==
--! SELECT narrow(array(1))
--!        ^^^^^^^^^^^^^^^^

-- What must not be.
CREATE TEMPORARY FUNCTION wrong(a INT, A INT) RETURN 1;
--! DUPLICATE_ROUTINE_PARAMETER_NAMES 42734

CREATE TEMPORARY FUNCTION wrong() RETURNS TABLE (a INT, A INT) RETURN SELECT 1, 2;
--! DUPLICATE_ROUTINE_RETURNS_COLUMNS 42711

CREATE TEMPORARY FUNCTION wrong() RETURNS TABLE (a INT) RETURN SELECT 1, 2;
--! USER_DEFINED_FUNCTIONS.RETURN_COLUMN_COUNT_MISMATCH 42601

CREATE TEMPORARY FUNCTION wrong() RETURNS TABLE (a INT) RETURN 1;
--! USER_DEFINED_FUNCTIONS.SQL_TABLE_UDF_BODY_MUST_BE_A_QUERY 42601
--! == SQL (line 1, position 1) ==
--! CREATE TEMPORARY FUNCTION wrong() RETURNS TABLE (a INT) RETURN 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

CREATE TEMPORARY FUNCTION wrong(a INT DEFAULT 1, b INT) RETURN 1;
--! USER_DEFINED_FUNCTIONS.NOT_A_VALID_DEFAULT_PARAMETER_POSITION 42601

CREATE TEMPORARY FUNCTION wrong(a INT DEFAULT (SELECT 1)) RETURN 1;
--! USER_DEFINED_FUNCTIONS.NOT_A_VALID_DEFAULT_EXPRESSION 42601

CREATE TEMPORARY FUNCTION wrong(a INT NOT NULL) RETURN 1;
--! USER_DEFINED_FUNCTIONS.NOT_NULL_ON_FUNCTION_PARAMETERS 42601
--! == SQL (line 1, position 1) ==
--! CREATE TEMPORARY FUNCTION wrong(a INT NOT NULL) RETURN 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

CREATE TEMPORARY FUNCTION wrong(a INT) RETURN sum(a);
--! USER_DEFINED_FUNCTIONS.CANNOT_CONTAIN_COMPLEX_FUNCTIONS 42601

CREATE TEMPORARY FUNCTION wrong(a INT) RETURN b;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 47) ==
--! CREATE TEMPORARY FUNCTION wrong(a INT) RETURN b
--!                                               ^

CREATE TEMPORARY FUNCTION wrong(grouping__id INT) RETURN grouping__id;
--! UNSUPPORTED_GROUPING_EXPRESSION 42K0E
--! == SQL (line 1, position 58) ==
--! CREATE TEMPORARY FUNCTION wrong(grouping__id INT) RETURN grouping__id
--!                                                          ^^^^^^^^^^^^

CREATE TEMPORARY FUNCTION wrong(a VARCHAR(5)) RETURN a;
--! UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING 0A000

CREATE TEMPORARY FUNCTION default.wrong(a INT) RETURN a;
--! INVALID_TEMP_OBJ_QUALIFIER 42602

CREATE FUNCTION wrong(a INT) RETURN narrow(a);
--! INVALID_TEMP_OBJ_REFERENCE 42K0F

CREATE TEMPORARY VIEW seen AS SELECT 1 AS a;

CREATE TEMPORARY FUNCTION wrong() RETURNS BIGINT CONTAINS SQL RETURN SELECT count(*) FROM seen;
--! INVALID_SQL_FUNCTION_DATA_ACCESS 42K0E

CREATE OR REPLACE FUNCTION outer_plus(a INT) RETURN plus(a);

CREATE OR REPLACE FUNCTION plus(a INT) RETURNS INT RETURN outer_plus(a);
--! CYCLIC_FUNCTION_REFERENCE 42887

DROP FUNCTION no_such_function;
--! ROUTINE_NOT_FOUND 42883

DROP FUNCTION IF EXISTS no_such_function;

DROP FUNCTION outer_plus;

DROP FUNCTION plus;

DROP FUNCTION total;

DROP FUNCTION hidden;

DROP FUNCTION upto;

-- What is said of functions.

CREATE FUNCTION told(x INT DEFAULT 3, longer STRING DEFAULT 'a') RETURNS INT COMMENT 'what it is' RETURN x + 1;

SHOW USER FUNCTIONS LIKE 'told';
--= function string
--| spark_catalog.default.told

SHOW SYSTEM FUNCTIONS LIKE 'told|abs';
--= function string
--| abs

SHOW FUNCTIONS IN nowhere;
--! SCHEMA_NOT_FOUND 42704

DESCRIBE FUNCTION told;
--= function_desc string
--| '              longer STRING'
--| Function:     spark_catalog.default.told
--| Input:        x      INT
--| Returns:      INT
--| Type:         SCALAR

DESCRIBE FUNCTION EXTENDED nobody;
--! UNRESOLVED_ROUTINE 42883

DROP FUNCTION told;

DROP FUNCTION abs;
--! FORBIDDEN_OPERATION 42809

DROP TEMPORARY FUNCTION default.told;
--! INVALID_TEMP_OBJ_QUALIFIER 42602

CREATE FUNCTION told(x INT, y INT GENERATED ALWAYS AS (x + 10)) RETURNS INT RETURN y + 1;
--! INVALID_SQL_SYNTAX.CREATE_FUNC_WITH_GENERATED_COLUMNS_AS_PARAMETERS 42000
--! == SQL (line 1, position 1) ==
--! CREATE FUNCTION told(x INT, y INT GENERATED ALWAYS AS (x + 10)) RETURNS INT RETURN y + 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

CREATE FUNCTION told(id BIGINT CHECK (true)) RETURNS BIGINT RETURN id + 1;
--! INVALID_SQL_SYNTAX.CREATE_FUNC_WITH_COLUMN_CONSTRAINTS 42000
--! == SQL (line 1, position 1) ==
--! CREATE FUNCTION told(id BIGINT CHECK (true)) RETURNS BIGINT RETURN id + 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

CREATE FUNCTION told AS 'some.Class';
--! FEATURE_NOT_SUPPORTED 0A000
--! == SQL (line 1, position 1) ==
--! CREATE FUNCTION told AS 'some.Class'
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

CREATE FUNCTION reading(x INT) RETURNS INT READS SQL DATA RETURN x;

CREATE FUNCTION told(x INT) RETURNS INT CONTAINS SQL RETURN reading(x);
--! INVALID_SQL_FUNCTION_DATA_ACCESS 42K0E

DROP FUNCTION reading;
-- Functions written in SQL stand neither in ORDER BY of rows that are not grouped, nor in LIMIT, nor in LATERAL VIEW.
CREATE TEMPORARY FUNCTION next_one(x INT) RETURNS INT RETURN x + 1;
SELECT * FROM VALUES (1), (2) AS t(a) ORDER BY next_one(a);
--! UNSUPPORTED_SQL_UDF_USAGE 0A000
--! == SQL (line 1, position 48) ==
--! SELECT * FROM VALUES (1), (2) AS t(a) ORDER BY next_one(a)
--!                                                ^^^^^^^^^^^
SELECT next_one(a) AS n FROM VALUES (1), (2) AS t(a) ORDER BY n DESC;
--= n int
--> 3
--> 2
SELECT next_one(a), count(*) FROM VALUES (1), (2) AS t(a) GROUP BY next_one(a) ORDER BY next_one(a);
--= next_one(a) int, count(1) bigint
--| 2 | 1
--| 3 | 1
SELECT * FROM VALUES (1), (2) AS t(a) LIMIT next_one(0);
--! UNSUPPORTED_SQL_UDF_USAGE 0A000
--! == SQL (line 1, position 45) ==
--! SELECT * FROM VALUES (1), (2) AS t(a) LIMIT next_one(0)
--!                                             ^^^^^^^^^^^
SELECT * FROM VALUES (1) AS t(a) LATERAL VIEW explode(array(next_one(a))) AS x;
--! UNSUPPORTED_SQL_UDF_USAGE 0A000
--! == SQL (line 1, position 61) ==
--! SELECT * FROM VALUES (1) AS t(a) LATERAL VIEW explode(array(next_one(a))) AS x
--!                                                             ^^^^^^^^^^^
SELECT * FROM VALUES (1) AS t(a) JOIN VALUES (2) AS u(b) ON next_one(a + CAST(rand(0) * 0 AS INT)) = b;
--! INVALID_NON_DETERMINISTIC_EXPRESSIONS 42K0E
--! == SQL (line 1, position 34) ==
--! SELECT * FROM VALUES (1) AS t(a) JOIN VALUES (2) AS u(b) ON next_one(a + CAST(rand(0) * 0 AS INT)) = b
--!                                  ^^^^
CREATE TEMPORARY FUNCTION nested_once(a INT) RETURNS INT RETURN 1 + (SELECT a);
CREATE TEMPORARY FUNCTION nested_twice(a INT) RETURNS INT RETURN 1 + (SELECT (SELECT a));
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
--! == SQL (line 1, position 86) ==
--! CREATE TEMPORARY FUNCTION nested_twice(a INT) RETURNS INT RETURN 1 + (SELECT (SELECT a))
--!                                                                                      ^
