-- What VALUES and range() take, and what they say about the rest.
SELECT * FROM VALUES (1, rand(5));
--! INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE 42000
--! == SQL (line 1, position 15) ==
--! SELECT * FROM VALUES (1, rand(5))
--!               ^^^^^^^^^^^^^^^^^^^
SELECT * FROM VALUES (count(1));
--! INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE 42000
--! == SQL (line 1, position 23) ==
--! SELECT * FROM VALUES (count(1))
--!                       ^^^^^^^^
SELECT * FROM VALUES (1, CAST('x' AS INT));
--! INVALID_INLINE_TABLE.FAILED_SQL_EXPRESSION_EVALUATION 42000
--! == SQL (line 1, position 15) ==
--! SELECT * FROM VALUES (1, CAST('x' AS INT))
--!               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT * FROM VALUES (1), (2) AS t(a, b);
--! INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH 42000
--! == SQL (line 1, position 15) ==
--! SELECT * FROM VALUES (1), (2) AS t(a, b)
--!               ^^^^^^^^^^^^^^^
SELECT * FROM VALUES (1, 2), (3);
--! INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH 42000
--! == SQL (line 1, position 15) ==
--! SELECT * FROM VALUES (1, 2), (3)
--!               ^^^^^^^^^^^^^^^^^^
SELECT * FROM VALUES ((SELECT 1));
--! INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE 42000
--! == SQL (line 1, position 15) ==
--! SELECT * FROM VALUES ((SELECT 1))
--!               ^^^^^^^^^^^^^^^^^^^
SELECT * FROM range('3');
--= id bigint
--| 0
--| 1
--| 2
SELECT * FROM range(2, 10, 4, 1);
--= id bigint
--| 2
--| 6
SELECT * FROM range();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 15) ==
--! SELECT * FROM range()
--!               ^^^^^^^
SELECT * FROM range(1, 2, 3, 4, 5);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 15) ==
--! SELECT * FROM range(1, 2, 3, 4, 5)
--!               ^^^^^^^^^^^^^^^^^^^^
SELECT * FROM range(1, NULL);
--! UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 15) ==
--! SELECT * FROM range(1, NULL)
--!               ^^^^^^^^^^^^^^
SELECT * FROM range(array(1));
--! UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 15) ==
--! SELECT * FROM range(array(1))
--!               ^^^^^^^^^^^^^^^
SELECT * FROM range(0, 5, 0);
--! FAILED_FUNCTION_CALL 38000
--! == SQL (line 1, position 15) ==
--! SELECT * FROM range(0, 5, 0)
--!               ^^^^^^^^^^^^^^
SELECT * FROM range(0, (SELECT 1));
--! NON_FOLDABLE_ARGUMENT 42K08
--! == SQL (line 1, position 15) ==
--! SELECT * FROM range(0, (SELECT 1))
--!               ^^^^^^^^^^^^^^^^^^^^
SELECT range(1) OVER ();
--! NOT_A_SCALAR_FUNCTION 42887
--! == SQL (line 1, position 8) ==
--! SELECT range(1) OVER ()
--!        ^^^^^^^^^^^^^^^^
SELECT * FROM explode(array(1, 2)) t(a, b);
--! NUM_TABLE_VALUE_ALIASES_MISMATCH 42826
--! == SQL (line 1, position 15) ==
--! SELECT * FROM explode(array(1, 2)) t(a, b)
--!               ^^^^^^^^^^^^^^^^^^^^
SELECT * FROM stack(2, 1, '1.1', 2, 2.2);
--! DATATYPE_MISMATCH.STACK_COLUMN_DIFF_TYPES 42K09
--! == SQL (line 1, position 15) ==
--! SELECT * FROM stack(2, 1, '1.1', 2, 2.2)
--!               ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT * FROM stack(2, 1, NULL, 2, 'b');
--= col0 int, col1 string
--| 1 | NULL
--| 2 | b
SELECT * FROM stack(0, 1);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 15) ==
--! SELECT * FROM stack(0, 1)
--!               ^^^^^^^^^^^
SELECT * FROM VALUES ('x', 1), ('y', 2) AS t(c, v) PIVOT (sum(v) FOR c IN (v, 'x'));
--! NON_LITERAL_PIVOT_VALUES 42K08
SELECT * FROM VALUES ('x', 1, 2) AS t(c, d, v) PIVOT (sum(v) FOR (c, d) IN ('x'));
--! PIVOT_VALUE_DATA_TYPE_MISMATCH 42K09
-- The star of a relation around a LATERAL subquery; structs without fields.
SELECT t.* FROM VALUES (1, 2) AS v(a, b), LATERAL (SELECT v.*) AS t(x, y);
--= x int, y int
--| 1 | 2
SELECT * EXCEPT (s.a) FROM (SELECT 1 AS id, named_struct('a', 1) AS s);
--= id int, s struct<>
--| 1 | {}
