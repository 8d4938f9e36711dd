-- Functions of ordered groups: WITHIN GROUP, mode, DISTINCT with an order.
CREATE TEMP VIEW s AS VALUES (1, 10, 'b'), (1, 20, 'a'), (1, 20, 'c'), (2, 7, 'x'), (2, NULL, NULL) AS s(k, v, t);

SELECT k, mode() WITHIN GROUP (ORDER BY v), mode() WITHIN GROUP (ORDER BY t DESC) FROM s GROUP BY k;
--= k int, mode() WITHIN GROUP (ORDER BY v DESC) int, mode() WITHIN GROUP (ORDER BY t) string
--| 1 | 20 | c
--| 2 | 7 | x
SELECT mode(v, true), mode(t, true) FROM s;
--= mode() WITHIN GROUP (ORDER BY v DESC) int, mode() WITHIN GROUP (ORDER BY t DESC) string
--| 20 | a
SELECT mode(col), mode(col, false) FROM VALUES (-10), (0), (10) AS tab(col);
--= mode(col) int, mode(col) int
--| 0 | 0
SELECT mode(DISTINCT v) FROM s;
--! INVALID_WITHIN_GROUP_EXPRESSION.DISTINCT_UNSUPPORTED 42K0K
--! == SQL (line 1, position 8) ==
--! SELECT mode(DISTINCT v) FROM s
--!        ^^^^^^^^^^^^^^^^
SELECT mode() FROM s;
--! INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING 42K0K
--! == SQL (line 1, position 8) ==
--! SELECT mode() FROM s
--!        ^^^^^^
SELECT mode(v) WITHIN GROUP (ORDER BY v) FROM s;
--! INVALID_WITHIN_GROUP_EXPRESSION.WRONG_NUM_ORDERINGS 42K0K
--! == SQL (line 1, position 8) ==
--! SELECT mode(v) WITHIN GROUP (ORDER BY v) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT mode(v, k > 1) FROM s;
--! NON_FOLDABLE_ARGUMENT 42K08
--! == SQL (line 1, position 8) ==
--! SELECT mode(v, k > 1) FROM s
--!        ^^^^^^^^^^^^^^
SELECT mode(v, 'true') FROM s;
--! UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT mode(v, 'true') FROM s
--!        ^^^^^^^^^^^^^^^
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY v), percentile(v, 0.5), median(v) FROM s;
--= percentile_cont(0.5) WITHIN GROUP (ORDER BY v) double, percentile(v, 0.5, 1) double, median(v) double
--| 15.0 | 15.0 | 15.0
SELECT percentile_cont(0.5) FROM s;
--! INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING 42K0K
--! == SQL (line 1, position 8) ==
--! SELECT percentile_cont(0.5) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT percentile_cont(v, 0.5) WITHIN GROUP (ORDER BY v) FROM s;
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT percentile_cont(v, 0.5) WITHIN GROUP (ORDER BY v) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY k, v) FROM s;
--! INVALID_WITHIN_GROUP_EXPRESSION.WRONG_NUM_ORDERINGS 42K0K
--! == SQL (line 1, position 8) ==
--! SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY k, v) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) WITHIN GROUP (ORDER BY k) FROM s;
--! INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX 42000
--! == SQL (line 1, position 8) ==
--! SELECT sum(v) WITHIN GROUP (ORDER BY k) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT k, median(v) OVER (PARTITION BY k) FROM s;
--= k int, median(v) OVER (PARTITION BY k ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) double
--| 1 | 20.0
--| 1 | 20.0
--| 1 | 20.0
--| 2 | 7.0
--| 2 | 7.0
SELECT median(v) OVER (ORDER BY k) FROM s;
--! INVALID_WINDOW_SPEC_FOR_AGGREGATION_FUNC 42601
--! == SQL (line 1, position 8) ==
--! SELECT median(v) OVER (ORDER BY k) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT listagg(t) WITHIN GROUP (ORDER BY v, t), string_agg(t, '-') WITHIN GROUP (ORDER BY t DESC), listagg(t, ',') FROM s WHERE k = 1;
--= listagg(t, NULL) WITHIN GROUP (ORDER BY v ASC NULLS FIRST, t ASC NULLS FIRST) string, listagg(t, -) WITHIN GROUP (ORDER BY t DESC NULLS LAST) string, listagg(t, ,) string
--| bac | c-b-a | b,a,c
SELECT listagg(DISTINCT v, ',') WITHIN GROUP (ORDER BY v DESC), listagg(DISTINCT CAST(v AS STRING)) WITHIN GROUP (ORDER BY v) FROM s;
--= listagg(DISTINCT v, ,) WITHIN GROUP (ORDER BY v DESC NULLS LAST) string, listagg(DISTINCT CAST(v AS STRING), NULL) WITHIN GROUP (ORDER BY v ASC NULLS FIRST) string
--| 20,10,7 | 71020
SELECT listagg(DISTINCT t) WITHIN GROUP (ORDER BY v) FROM s;
--! INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT 42K0K
--! == SQL (line 1, position 8) ==
--! SELECT listagg(DISTINCT t) WITHIN GROUP (ORDER BY v) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT listagg(DISTINCT v) WITHIN GROUP (ORDER BY v) FROM VALUES (1.5D), (2.5D) AS t(v);
--! INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT_UNSAFE_CAST 42K0K
--! == SQL (line 1, position 8) ==
--! SELECT listagg(DISTINCT v) WITHIN GROUP (ORDER BY v) FROM VALUES (1.5D), (2.5D) AS t(v)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_sum(i), sum(i) FROM VALUES (INTERVAL '1' MONTH), (INTERVAL '2' MONTH) AS t(i);
--= try_sum(i) interval month, sum(i) interval month
--| INTERVAL '3' MONTH | INTERVAL '3' MONTH
SELECT histogram_numeric(v, 2), histogram_numeric(CAST(v AS FLOAT), 5) FROM s WHERE k = 1;
--= histogram_numeric(v, 2) array<struct<x:int,y:double>>, histogram_numeric(CAST(v AS FLOAT), 5) array<struct<x:float,y:double>>
--| [{10, 1.0}, {20, 2.0}] | [{10.0, 1.0}, {20.0, 2.0}]
SELECT histogram_numeric(v, 1) FROM s;
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT histogram_numeric(v, 1) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT substring(hex(bitmap_or_agg(b)), 1, 6), substring(hex(bitmap_and_agg(b)), 1, 6) FROM VALUES (X'F0'), (X'3001') AS t(b);
--= substring(hex(bitmap_or_agg(b)), 1, 6) string, substring(hex(bitmap_and_agg(b)), 1, 6) string
--| F00100 | 300000
SELECT substring(hex(bitmap_construct_agg(v)), 1, 6) FROM s;
--= substring(hex(bitmap_construct_agg(v)), 1, 6) string
--| 800410
SELECT bitmap_construct_agg(v) FROM VALUES (-1) AS t(v);
--! INVALID_BITMAP_POSITION 22003
--! == SQL (line 1, position 8) ==
--! SELECT bitmap_construct_agg(v) FROM VALUES (-1) AS t(v)
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_sum(i) FROM VALUES (INTERVAL '2147483647' MONTH), (INTERVAL '1' MONTH) AS t(i);
--= try_sum(i) interval month
--| NULL
SELECT sum(v) FILTER (WHERE t) FROM s;
--! INVALID_AGGREGATE_FILTER.NOT_BOOLEAN 42903
--! == SQL (line 1, position 8) ==
--! SELECT sum(v) FILTER (WHERE t) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) FILTER (WHERE max(v) > 1) FROM s;
--! INVALID_AGGREGATE_FILTER.CONTAINS_AGGREGATE 42903
--! == SQL (line 1, position 8) ==
--! SELECT sum(v) FILTER (WHERE max(v) > 1) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT sum(v) FILTER (WHERE rand() > 1) FROM s;
--! INVALID_AGGREGATE_FILTER.NON_DETERMINISTIC 42903
--! == SQL (line 1, position 8) ==
--! SELECT sum(v) FILTER (WHERE rand() > 1) FROM s
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT max_by(t, v, 2), min_by(t, v, 5) FROM VALUES ('a', 10), ('b', 50), ('c', 20), ('d', NULL) AS x(t, v);
--= max_by(t, v, 2) array<string>, min_by(t, v, 5) array<string>
--| [b, c] | [a, c, b]
SELECT max_by(t, v, 0) FROM s;
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT max_by(t, v, 0) FROM s
--!        ^^^^^^^^^^^^^^^
SELECT regr_sxy(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS t(y, x);
--= regr_sxy(y, x) double
--| 0.7499999999999998
