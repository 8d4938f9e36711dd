-- Each value counts as often as the frequency says.
CREATE TEMP VIEW weighted AS SELECT * FROM VALUES ('a', 1, 2), ('a', 5, 1), ('a', 3, 0), ('a', 9, NULL), ('a', NULL, 4), ('b', 7, 3), ('c', 4, 0) AS t(k, x, n);
SELECT k, percentile(x, 0.5, n), percentile(x, array(0.0, 0.75, 1.0), n) FROM weighted GROUP BY k;
--= k string, percentile(x, 0.5, n) double, percentile(x, array(0.0, 0.75, 1.0), n) array<double>
--| a | 1.0 | [1.0, 3.0, 5.0]
--| b | 7.0 | [7.0, 7.0, 7.0]
--| c | NULL | NULL
SELECT percentile(x, 0.5, 1), percentile(x, 0.5) FROM weighted WHERE x IS NOT NULL;
--= percentile(x, 0.5, 1) double, percentile(x, 0.5, 1) double
--| 4.5 | 4.5
SELECT percentile(INTERVAL '1' MONTH * x, 0.5, n) FROM weighted;
--= percentile((INTERVAL '1' MONTH * x), 0.5, n) interval year to month
--| INTERVAL '0-6' YEAR TO MONTH
SELECT percentile(x, 0.5, -1) FROM weighted;
--! NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION 22003
--! == SQL (line 1, position 8) ==
--! SELECT percentile(x, 0.5, -1) FROM weighted
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT percentile(x, 0.5, 1.5) FROM weighted;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT percentile(x, 0.5, 1.5) FROM weighted
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT percentile(x, 0.5, n, 1) FROM weighted;
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT percentile(x, 0.5, n, 1) FROM weighted
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
