-- What PIVOT takes as values: constants that can be cast to the pivot column's type.
SELECT * FROM VALUES (1, 2), (2, 3) t(a, b) PIVOT (sum(b) FOR a IN ('1' AS one, 2L));
--= one bigint, 2 bigint
--| 2 | 3
SELECT * FROM VALUES (1, 2) t(a, b) PIVOT (sum(b) FOR a IN (b));
--! NON_LITERAL_PIVOT_VALUES 42K08
SELECT * FROM VALUES (1, 2) t(a, b) PIVOT (sum(b) FOR a IN (row_number() OVER (ORDER BY 1)));
--! NON_LITERAL_PIVOT_VALUES 42K08
SELECT * FROM VALUES (1, 2) t(a, b) PIVOT (sum(b) FOR a IN (array(1)));
--! PIVOT_VALUE_DATA_TYPE_MISMATCH 42K09
SELECT * FROM VALUES (map(1, 2), 2) t(a, b) PIVOT (sum(b) FOR a IN (map(1, 2)));
--! INCOMPARABLE_PIVOT_COLUMN 42818
SELECT count() FROM range(2);
--! WRONG_NUM_ARGS.WITH_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT count() FROM range(2)
--!        ^^^^^^^
