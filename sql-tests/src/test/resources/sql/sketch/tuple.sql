-- Tuple sketches: keys with numbers, in modes, and operations on them.
SELECT g, tuple_sketch_estimate_double(s), tuple_sketch_summary_double(s), tuple_sketch_theta_double(s) FROM (SELECT g, tuple_sketch_agg_double(k, v) AS s FROM VALUES (1, 10, 1D), (1, 10, 2D), (1, NULL, 3D), (1, 11, NULL), (2, NULL, 1D), (3, 7, 4D) AS t(g, k, v) GROUP BY g) ORDER BY g;
--= g int, tuple_sketch_estimate_double(s) double, tuple_sketch_summary_double(s, sum) double, tuple_sketch_theta_double(s) double
--> 1 | 1.0 | 3.0 | 1.0
--> 2 | 0.0 | 0.0 | 1.0
--> 3 | 1.0 | 4.0 | 1.0
SELECT m, tuple_sketch_summary_double(s, m), tuple_sketch_summary_integer(i, m) FROM (SELECT tuple_sketch_agg_double(k, v) AS s, tuple_sketch_agg_integer(k, v) AS i FROM VALUES (1, 1), (1, 2), (2, 4) AS t(k, v)) LATERAL VIEW explode(array('sum', 'min', 'MAX', 'alwaysone')) AS m;
--= m string, tuple_sketch_summary_double(s, m) double, tuple_sketch_summary_integer(i, m) bigint
--| MAX | 4.0 | 4
--| alwaysone | 2.0 | 2
--| min | 3.0 | 3
--| sum | 7.0 | 7
SELECT tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, v, 12, 'min')), tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, v, mode => 'max')), tuple_sketch_summary_integer(tuple_sketch_agg_integer(summary => v, key => k, lgNomEntries => 4, mode => 'alwaysone')) FROM VALUES (1, 1), (1, 2), (2, 4) AS t(k, v);
--= tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, v, 12, min), sum) bigint, tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, v, 12, max), sum) bigint, tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, v, 4, alwaysone), sum) bigint
--| 5 | 6 | 2
SELECT tuple_sketch_estimate_double(tuple_sketch_agg_double(a, 1)), tuple_sketch_estimate_double(tuple_sketch_agg_double(b, 1)), tuple_sketch_estimate_double(tuple_sketch_agg_double(c, 1)), tuple_sketch_estimate_double(tuple_sketch_agg_double(d, 1)) FROM VALUES ('x', X'01', 1.5F, array(1)), ('', X'', 1.5F, array()), ('y', X'01', 0F, array(1, 2)) AS t(a, b, c, d);
--= tuple_sketch_estimate_double(tuple_sketch_agg_double(a, 1, 12, sum)) double, tuple_sketch_estimate_double(tuple_sketch_agg_double(b, 1, 12, sum)) double, tuple_sketch_estimate_double(tuple_sketch_agg_double(c, 1, 12, sum)) double, tuple_sketch_estimate_double(tuple_sketch_agg_double(d, 1, 12, sum)) double
--| 2.0 | 1.0 | 2.0 | 2.0
SELECT abs(tuple_sketch_estimate_integer(s) - 20000) < 2000, tuple_sketch_summary_integer(s) < 20000, tuple_sketch_theta_integer(s) < 1 FROM (SELECT tuple_sketch_agg_integer(id, 1) AS s FROM range(20000));
--= (abs((tuple_sketch_estimate_integer(s) - 20000)) < 2000) boolean, (tuple_sketch_summary_integer(s, sum) < 20000) boolean, (tuple_sketch_theta_integer(s) < 1) boolean
--| true | true | true
SELECT g, tuple_sketch_estimate_integer(s), tuple_sketch_summary_integer(s) FROM (SELECT id % 4 AS g, tuple_sketch_agg_integer(id % 100, 1) AS s FROM range(20000) GROUP BY id % 4) ORDER BY g;
--= g bigint, tuple_sketch_estimate_integer(s) double, tuple_sketch_summary_integer(s, sum) bigint
--> 0 | 25.0 | 5000
--> 1 | 25.0 | 5000
--> 2 | 25.0 | 5000
--> 3 | 25.0 | 5000
SELECT tuple_sketch_summary_integer(tuple_union_agg_integer(s)), tuple_sketch_summary_integer(tuple_union_agg_integer(s, 5, 'max')), tuple_sketch_summary_integer(tuple_union_agg_integer(s, mode => 'min')), tuple_sketch_summary_integer(tuple_intersection_agg_integer(s)), tuple_sketch_summary_integer(tuple_intersection_agg_integer(s, 'max')) FROM (SELECT g, tuple_sketch_agg_integer(k, v) AS s FROM VALUES (1, 1, 1), (1, 2, 2), (2, 2, 3), (2, 3, 4) AS t(g, k, v) GROUP BY g UNION ALL SELECT 0, NULL);
--= tuple_sketch_summary_integer(tuple_union_agg_integer(s, 12, sum), sum) bigint, tuple_sketch_summary_integer(tuple_union_agg_integer(s, 5, max), sum) bigint, tuple_sketch_summary_integer(tuple_union_agg_integer(s, 12, min), sum) bigint, tuple_sketch_summary_integer(tuple_intersection_agg_integer(s, sum), sum) bigint, tuple_sketch_summary_integer(tuple_intersection_agg_integer(s, max), sum) bigint
--| 10 | 8 | 7 | 5 | 3
SELECT tuple_sketch_summary_double(tuple_union_double(a, b)), tuple_sketch_summary_double(tuple_union_double(a, b, 5, 'max')), tuple_sketch_summary_double(tuple_union_theta_double(a, t)), tuple_sketch_summary_double(tuple_intersection_double(a, b)), tuple_sketch_summary_double(tuple_intersection_theta_double(a, t, 'min')), tuple_sketch_summary_double(tuple_difference_double(a, b)), tuple_sketch_summary_double(tuple_difference_theta_double(a, t)) FROM (SELECT tuple_sketch_agg_double(k, 10) AS a, tuple_sketch_agg_double(k + 1, 5) AS b, theta_sketch_agg(k + 1) AS t FROM VALUES (1), (2), (3) AS t(k));
--= tuple_sketch_summary_double(tuple_union_double(a, b, 12, sum), sum) double, tuple_sketch_summary_double(tuple_union_double(a, b, 5, max), sum) double, tuple_sketch_summary_double(tuple_union_theta_double(a, t, 12, sum), sum) double, tuple_sketch_summary_double(tuple_intersection_double(a, b, sum), sum) double, tuple_sketch_summary_double(tuple_intersection_theta_double(a, t, min), sum) double, tuple_sketch_summary_double(tuple_difference_double(a, b), sum) double, tuple_sketch_summary_double(tuple_difference_theta_double(a, t), sum) double
--| 45.0 | 35.0 | 30.0 | 30.0 | 20.0 | 10.0 | 10.0
SELECT tuple_sketch_summary_double(tuple_sketch_agg_double(k, k)), tuple_sketch_summary_double(tuple_sketch_agg_double(k, k), 'min') FROM VALUES (1) AS t(k) WHERE k > 1;
--= tuple_sketch_summary_double(tuple_sketch_agg_double(k, k, 12, sum), sum) double, tuple_sketch_summary_double(tuple_sketch_agg_double(k, k, 12, sum), min) double
--| 0.0 | 0.0
SELECT k, tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, 1) OVER (ORDER BY k)) FROM VALUES (1), (2), (2), (3) AS t(k) ORDER BY k;
--= k int, tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, 1, 12, sum) OVER (ORDER BY k ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), sum) bigint
--> 1 | 1
--> 2 | 3
--> 2 | 3
--> 3 | 4
SELECT hex(tuple_sketch_agg_integer(k, k)) FROM VALUES (1) AS t(k);
--= hex(tuple_sketch_agg_integer(k, k, 12, sum)) string
--| 01030901000ACC9315F97DCBBD86A1050100000000
SELECT tuple_sketch_estimate_double(NULL), tuple_union_integer(NULL, NULL);
--= tuple_sketch_estimate_double(NULL) double, tuple_union_integer(NULL, NULL, 12, sum) binary
--| NULL | NULL
SELECT tuple_sketch_agg_double(k, k, 3) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_agg_double(k, k, 3) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_sketch_agg_double(k, k, NULL) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.UNEXPECTED_NULL 42K09
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_agg_double(k, k, NULL) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_sketch_agg_double(k, k, k) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_agg_double(k, k, k) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_sketch_agg_double(k, k, 12, 'mean') FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_agg_double(k, k, 12, 'mean') FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_sketch_agg_integer(k, 1.5) FROM VALUES (1) AS t(k);
--= tuple_sketch_agg_integer(k, 1.5, 12, sum) binary
--| 01030901000ACC9315F97DCBBD86A1050100000000
SELECT tuple_sketch_agg_integer(k) FROM VALUES (1) AS t(k);
--! REQUIRED_PARAMETER_NOT_FOUND 4274K
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_agg_integer(k) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, k), 'mean') FROM VALUES (1) AS t(k);
--! TUPLE_INVALID_SKETCH_MODE 22023
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_summary_integer(tuple_sketch_agg_integer(k, k), 'mean') FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_union_integer(tuple_sketch_agg_integer(k, k), tuple_sketch_agg_integer(k, k), 30) FROM VALUES (1) AS t(k);
--! SKETCH_INVALID_LG_NOM_ENTRIES 22003
--! == SQL (line 1, position 8) ==
--! SELECT tuple_union_integer(tuple_sketch_agg_integer(k, k), tuple_sketch_agg_integer(k, k), 30) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_sketch_estimate_integer(X'');
--! TUPLE_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_estimate_integer(X'')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_sketch_estimate_integer(X'0203090100180000FFFFFF7F00000000');
--! TUPLE_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_estimate_integer(X'0203090100180000FFFFFF7F00000000')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_sketch_estimate_integer(theta_sketch_agg(k)) FROM VALUES (1) AS t(k);
--! TUPLE_INVALID_INPUT_SKETCH_BUFFER_FAMILY 22000
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_estimate_integer(theta_sketch_agg(k)) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_union_theta_integer(tuple_sketch_agg_integer(k, k), tuple_sketch_agg_integer(k, k)) FROM VALUES (1) AS t(k);
--! THETA_INVALID_INPUT_SKETCH_BUFFER_FAMILY 22000
--! == SQL (line 1, position 8) ==
--! SELECT tuple_union_theta_integer(tuple_sketch_agg_integer(k, k), tuple_sketch_agg_integer(k, k)) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT tuple_intersection_agg_integer(s) FROM VALUES (CAST(NULL AS BINARY)) AS t(s);
--! TUPLE_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT tuple_intersection_agg_integer(s) FROM VALUES (CAST(NULL AS BINARY)) AS t(s)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

-- A table with more slots than there is memory for.
SELECT tuple_sketch_estimate_integer(unhex('0103090000041E00' || repeat('00', 40)));
--! TUPLE_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT tuple_sketch_estimate_integer(unhex('0103090000041E00' || repeat('00', 40)))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
