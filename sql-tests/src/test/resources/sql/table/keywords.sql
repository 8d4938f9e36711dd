SELECT keyword FROM sql_keywords() WHERE reserved ORDER BY keyword;
--= keyword string
--> ANTI
--> CROSS
--> EXCEPT
--> FULL
--> INNER
--> INTERSECT
--> JOIN
--> LATERAL
--> LEFT
--> MINUS
--> NATURAL
--> ON
--> RIGHT
--> SEMI
--> UNION
--> USING

SELECT * FROM sql_keywords() WHERE keyword LIKE 'REP%' ORDER BY keyword;
--= keyword string, reserved boolean
--> REPAIR | false
--> REPEAT | false
--> REPEATABLE | false
--> REPLACE | false

SELECT * FROM sql_keywords(1);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 15) ==
--! SELECT * FROM sql_keywords(1)
--!               ^^^^^^^^^^^^^^^

REPLACE TABLE t (a INT) USING csv;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000

SELECT 1 FROM range(3) TABLESAMPLE ();
--! _LEGACY_ERROR_TEMP_0014 XXKST
--! == SQL (line 1, position 15) ==
--! SELECT 1 FROM range(3) TABLESAMPLE ()
--!               ^^^^^^^^^^^^^^^^^^^^^^^

SELECT 1 FROM range(3) TABLESAMPLE (10M);
--! _LEGACY_ERROR_TEMP_0015 XXKST
--! == SQL (line 1, position 15) ==
--! SELECT 1 FROM range(3) TABLESAMPLE (10M)
--!               ^^^^^^^^^^^^^^^^^^^^^^^^^^

SELECT 1 FROM range(3) TABLESAMPLE (BUCKET 1 OUT OF 2 ON id);
--! _LEGACY_ERROR_TEMP_0015 XXKST
--! == SQL (line 1, position 15) ==
--! SELECT 1 FROM range(3) TABLESAMPLE (BUCKET 1 OUT OF 2 ON id)
--!               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

SELECT 1 WHERE 'yes';
--! DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN 42K09

SELECT 1 LIMIT -1;
--! INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE 42K0E
--! == SQL (line 1, position 16) ==
--! SELECT 1 LIMIT -1
--!                ^^

SELECT 1 OFFSET 'a';
--! INVALID_LIMIT_LIKE_EXPRESSION.DATA_TYPE 42K0E
--! == SQL (line 1, position 17) ==
--! SELECT 1 OFFSET 'a'
--!                 ^^^

SELECT corr(a, b) FROM VALUES (1, 1), (1, 2) AS t(a, b);
--! DIVIDE_BY_ZERO 22012
--! == SQL (line 1, position 8) ==
--! SELECT corr(a, b) FROM VALUES (1, 1), (1, 2) AS t(a, b)
--!        ^^^^^^^^^^
