-- KLL sketches: ranks and quantiles of values, sketches merged.
SELECT g, kll_sketch_get_n_bigint(s), kll_sketch_get_quantile_bigint(s, 0.5), kll_sketch_get_quantile_bigint(s, array(0.0, 1.0)), kll_sketch_get_rank_bigint(s, 10), kll_sketch_get_rank_bigint(s, array(0, 10)) FROM (SELECT g, kll_sketch_agg_bigint(k) AS s FROM VALUES (1, 10), (1, 20), (1, NULL), (1, 30), (3, 7) AS t(g, k) GROUP BY g) ORDER BY g;
--= g int, kll_sketch_get_n_bigint(s) bigint, kll_sketch_get_quantile_bigint(s, 0.5) bigint, kll_sketch_get_quantile_bigint(s, array(0.0, 1.0)) array<bigint>, kll_sketch_get_rank_bigint(s, 10) double, kll_sketch_get_rank_bigint(s, array(0, 10)) array<double>
--> 1 | 3 | 20 | [10, 30] | 0.3333333333333333 | [0.0, 0.3333333333333333]
--> 3 | 1 | 7 | [7, 7] | 1.0 | [0.0, 1.0]
SELECT kll_sketch_get_quantile_float(kll_sketch_agg_float(a), 0.5), kll_sketch_get_quantile_double(kll_sketch_agg_double(a), 0.5), kll_sketch_get_quantile_double(kll_sketch_agg_double(b), 0.5D), kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(c), 1) FROM VALUES (1.5F, 1.5D, 1Y), (2.5F, 2.5D, 2Y), (3.5F, 3.5D, 3Y) AS t(a, b, c);
--= kll_sketch_get_quantile_float(kll_sketch_agg_float(a), 0.5) float, kll_sketch_get_quantile_double(kll_sketch_agg_double(a), 0.5) double, kll_sketch_get_quantile_double(kll_sketch_agg_double(b), 0.5) double, kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(c), 1) bigint
--| 2.5 | 2.5 | 2.5 | 3
SELECT kll_sketch_get_n_bigint(s), abs(kll_sketch_get_rank_bigint(s, 5000) - 0.25) < 0.05, abs(kll_sketch_get_quantile_bigint(s, 0.75) - 15000) < 1000 FROM (SELECT kll_sketch_agg_bigint(id, 400) AS s FROM range(20000));
--= kll_sketch_get_n_bigint(s) bigint, (abs((kll_sketch_get_rank_bigint(s, 5000) - 0.25)) < 0.05) boolean, (abs((kll_sketch_get_quantile_bigint(s, 0.75) - 15000)) < 1000) boolean
--| 20000 | true | true
SELECT g, kll_sketch_get_n_bigint(s) FROM (SELECT id % 4 AS g, kll_sketch_agg_bigint(id) AS s FROM range(20000) GROUP BY id % 4) ORDER BY g;
--= g bigint, kll_sketch_get_n_bigint(s) bigint
--> 0 | 5000
--> 1 | 5000
--> 2 | 5000
--> 3 | 5000
SELECT kll_sketch_get_n_bigint(kll_merge_agg_bigint(s)), kll_sketch_get_quantile_bigint(kll_merge_agg_bigint(s, 50), 1.0) FROM (SELECT g, kll_sketch_agg_bigint(k) AS s FROM VALUES (1, 1), (1, 2), (2, 2), (2, 3) AS t(g, k) GROUP BY g UNION ALL SELECT 0, NULL);
--= kll_sketch_get_n_bigint(kll_merge_agg_bigint(s)) bigint, kll_sketch_get_quantile_bigint(kll_merge_agg_bigint(s, 50), 1.0) bigint
--| 4 | 3
SELECT kll_sketch_get_rank_double(kll_sketch_agg_double(k), 2D), kll_sketch_get_rank_float(kll_sketch_agg_float(float(k)), array(1F, 3F)) FROM VALUES (1D), (2D), (3D), (4D) AS t(k);
--= kll_sketch_get_rank_double(kll_sketch_agg_double(k), 2.0) double, kll_sketch_get_rank_float(kll_sketch_agg_float(k), array(1.0, 3.0)) array<double>
--| 0.5 | [0.25, 0.75]
SELECT kll_sketch_get_n_double(kll_sketch_merge_double(s, s)) FROM (SELECT kll_sketch_agg_double(k) AS s FROM VALUES (1D), (2D) AS t(k));
--= kll_sketch_get_n_double(kll_sketch_merge_double(s, s)) bigint
--| 4
SELECT kll_sketch_get_n_bigint(kll_sketch_agg_bigint(k)), kll_sketch_get_n_bigint(kll_merge_agg_bigint(CAST(NULL AS BINARY))) FROM VALUES (1) AS t(k) WHERE k > 1;
--= kll_sketch_get_n_bigint(kll_sketch_agg_bigint(k)) bigint, kll_sketch_get_n_bigint(kll_merge_agg_bigint(CAST(NULL AS BINARY))) bigint
--| 0 | 0
SELECT k, kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(k) OVER (ORDER BY k), 1.0) FROM VALUES (1), (2), (2), (3) AS t(k) ORDER BY k;
--= k int, kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(k) OVER (ORDER BY k ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), 1.0) bigint
--> 1 | 1
--> 2 | 2
--> 2 | 2
--> 3 | 3
SELECT kll_sketch_to_string_bigint(kll_sketch_agg_bigint(k)) LIKE '%N%: 1%' FROM VALUES (1) AS t(k);
--= kll_sketch_to_string_bigint(kll_sketch_agg_bigint(k)) LIKE %N%: 1% boolean
--| true
SELECT hex(kll_sketch_agg_bigint(k)) FROM VALUES (1), (2) AS t(k);
--= hex(kll_sketch_agg_bigint(k)) string
--| 05010F00C80008000200000000000000C8000100C60000000100000000000000020000000000000002000000000000000100000000000000
SELECT kll_sketch_get_n_bigint(NULL), kll_sketch_get_quantile_bigint(NULL, 0.5), kll_sketch_get_quantile_bigint(X'00', CAST(NULL AS DOUBLE));
--= kll_sketch_get_n_bigint(NULL) bigint, kll_sketch_get_quantile_bigint(NULL, 0.5) bigint, kll_sketch_get_quantile_bigint(X'00', CAST(NULL AS DOUBLE)) bigint
--| NULL | NULL | NULL
SELECT kll_sketch_agg_bigint(k, 7) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_agg_bigint(k, 7) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_agg_bigint(k, 65536) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_agg_bigint(k, 65536) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_agg_bigint(k, NULL) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.UNEXPECTED_NULL 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_agg_bigint(k, NULL) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_agg_bigint(k, k) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_agg_bigint(k, k) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_agg_bigint(k) FROM VALUES (1.5) AS t(k);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_agg_bigint(k) FROM VALUES (1.5) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_agg_float(k) FROM VALUES (1.5D) AS t(k);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_agg_float(k) FROM VALUES (1.5D) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_get_quantile_bigint(s, 1.5) FROM (SELECT kll_sketch_agg_bigint(k) AS s FROM VALUES (1) AS t(k));
--! KLL_SKETCH_INVALID_QUANTILE_RANGE 22003
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_get_quantile_bigint(s, 1.5) FROM (SELECT kll_sketch_agg_bigint(k) AS s FROM VALUES (1) AS t(k))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_get_quantile_bigint(s, r) FROM (SELECT kll_sketch_agg_bigint(k) AS s, 0.5D AS r FROM VALUES (1) AS t(k)), VALUES (0.1D) AS q(r2) WHERE r2 < 1;
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_get_quantile_bigint(s, r) FROM (SELECT kll_sketch_agg_bigint(k) AS s, 0.5D AS r FROM VALUES (1) AS t(k)), VALUES (0.1D) AS q(r2) WHERE r2 < 1
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(k), max(k)) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(k), max(k)) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(k), max(k)) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(k), max(k)) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(k), 0.5) FROM VALUES (1) AS t(k) WHERE k > 1;
--! KLL_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(k), 0.5) FROM VALUES (1) AS t(k) WHERE k > 1
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_get_n_bigint(X'');
--! KLL_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_get_n_bigint(X'')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_get_n_bigint(X'0501000000C80000');
--! KLL_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_get_n_bigint(X'0501000000C80000')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_get_n_bigint(kll_sketch_agg_double(k)) FROM VALUES (1D) AS t(k);
--= kll_sketch_get_n_bigint(kll_sketch_agg_double(k)) bigint
--| 1
SELECT kll_merge_agg_bigint(s) FROM VALUES (X'0102') AS t(s);
--! KLL_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT kll_merge_agg_bigint(s) FROM VALUES (X'0102') AS t(s)
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT kll_sketch_merge_bigint(kll_sketch_agg_bigint(k), X'01') FROM VALUES (1) AS t(k);
--! KLL_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT kll_sketch_merge_bigint(kll_sketch_agg_bigint(k), X'01') FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
