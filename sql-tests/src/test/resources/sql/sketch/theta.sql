-- Theta sketches: what is counted, operations on sets, what is no sketch.
SELECT g, theta_sketch_estimate(theta_sketch_agg(k)) FROM VALUES (1, 10), (1, 10), (1, NULL), (2, NULL), (3, 7) AS t(g, k) GROUP BY g ORDER BY g;
--= g int, theta_sketch_estimate(theta_sketch_agg(k, 12)) bigint
--> 1 | 1
--> 2 | 0
--> 3 | 1
SELECT theta_sketch_estimate(theta_sketch_agg(a)), theta_sketch_estimate(theta_sketch_agg(b)), theta_sketch_estimate(theta_sketch_agg(c)), theta_sketch_estimate(theta_sketch_agg(d)) FROM VALUES ('x', X'01', 1.5D, 1.5F), ('', X'', -0D, 0F), ('y', X'01', 0D, 1.5F) AS t(a, b, c, d);
--= theta_sketch_estimate(theta_sketch_agg(a, 12)) bigint, theta_sketch_estimate(theta_sketch_agg(b, 12)) bigint, theta_sketch_estimate(theta_sketch_agg(c, 12)) bigint, theta_sketch_estimate(theta_sketch_agg(d, 12)) bigint
--| 2 | 1 | 2 | 2
SELECT theta_sketch_estimate(theta_sketch_agg(a)), theta_sketch_estimate(theta_sketch_agg(b)) FROM VALUES (array(1, 2), array(1L)), (array(2, 1), array(1L)), (array(1, 2), array()), (array(), NULL) AS t(a, b);
--= theta_sketch_estimate(theta_sketch_agg(a, 12)) bigint, theta_sketch_estimate(theta_sketch_agg(b, 12)) bigint
--| 2 | 1
SELECT abs(theta_sketch_estimate(theta_sketch_agg(id)) - 20000) < 2000 FROM range(20000);
--= (abs((theta_sketch_estimate(theta_sketch_agg(id, 12)) - 20000)) < 2000) boolean
--| true
SELECT g, abs(n - 5000) < 500 FROM (SELECT id % 4 AS g, theta_sketch_estimate(theta_sketch_agg(id, 11)) AS n FROM range(20000) GROUP BY id % 4) ORDER BY g;
--= g bigint, (abs((n - 5000)) < 500) boolean
--> 0 | true
--> 1 | true
--> 2 | true
--> 3 | true
SELECT theta_sketch_estimate(theta_union_agg(s)), theta_sketch_estimate(theta_intersection_agg(s)), theta_sketch_estimate(theta_union_agg(s, 4)) FROM (SELECT g, theta_sketch_agg(k) AS s FROM VALUES (1, 1), (1, 2), (2, 2), (2, 3) AS t(g, k) GROUP BY g UNION ALL SELECT 0, NULL);
--= theta_sketch_estimate(theta_union_agg(s, 12)) bigint, theta_sketch_estimate(theta_intersection_agg(s)) bigint, theta_sketch_estimate(theta_union_agg(s, 4)) bigint
--| 3 | 1 | 3
SELECT theta_sketch_estimate(theta_union(a, b)), theta_sketch_estimate(theta_union(a, b, 5)), theta_sketch_estimate(theta_intersection(a, b)), theta_sketch_estimate(theta_difference(a, b)) FROM (SELECT theta_sketch_agg(k) AS a, theta_sketch_agg(k + 1) AS b FROM VALUES (1), (2), (3) AS t(k));
--= theta_sketch_estimate(theta_union(a, b, 12)) bigint, theta_sketch_estimate(theta_union(a, b, 5)) bigint, theta_sketch_estimate(theta_intersection(a, b)) bigint, theta_sketch_estimate(theta_difference(a, b)) bigint
--| 4 | 4 | 2 | 1
SELECT theta_sketch_estimate(theta_sketch_agg(k)), theta_sketch_estimate(theta_union_agg(CAST(NULL AS BINARY))) FROM VALUES (1) AS t(k) WHERE k > 1;
--= theta_sketch_estimate(theta_sketch_agg(k, 12)) bigint, theta_sketch_estimate(theta_union_agg(CAST(NULL AS BINARY), 12)) bigint
--| 0 | 0
SELECT k, theta_sketch_estimate(theta_sketch_agg(k) OVER (ORDER BY k ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)) FROM VALUES (1), (2), (2), (3) AS t(k) ORDER BY k;
--= k int, theta_sketch_estimate(theta_sketch_agg(k, 12) OVER (ORDER BY k ASC NULLS FIRST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)) bigint
--> 1 | 1
--> 2 | 2
--> 2 | 1
--> 3 | 2
SELECT hex(theta_sketch_agg(k)) FROM VALUES (1) AS t(k);
--= hex(theta_sketch_agg(k, 12)) string
--| 01030300003ACC9315F97DCBBD86A105
SELECT theta_sketch_estimate(NULL), theta_union(NULL, NULL);
--= theta_sketch_estimate(NULL) bigint, theta_union(NULL, NULL, 12) binary
--| NULL | NULL
SELECT theta_sketch_agg(k, 3) FROM VALUES (1) AS t(k);
--! SKETCH_INVALID_LG_NOM_ENTRIES 22003
--! == SQL (line 1, position 8) ==
--! SELECT theta_sketch_agg(k, 3) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT theta_sketch_agg(k, 27) FROM VALUES (1) AS t(k);
--! SKETCH_INVALID_LG_NOM_ENTRIES 22003
--! == SQL (line 1, position 8) ==
--! SELECT theta_sketch_agg(k, 27) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT theta_sketch_agg(k, k) FROM VALUES (1) AS t(k);
--! THETA_LG_NOM_ENTRIES_MUST_BE_CONSTANT 42K0E
--! == SQL (line 1, position 8) ==
--! SELECT theta_sketch_agg(k, k) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT theta_sketch_agg(k) FROM VALUES (1.5) AS t(k);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT theta_sketch_agg(k) FROM VALUES (1.5) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^
SELECT theta_union(theta_sketch_agg(k), theta_sketch_agg(k), 30) FROM VALUES (1) AS t(k);
--! SKETCH_INVALID_LG_NOM_ENTRIES 22003
--! == SQL (line 1, position 8) ==
--! SELECT theta_union(theta_sketch_agg(k), theta_sketch_agg(k), 30) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT theta_union_agg(s) FROM VALUES (X'') AS t(s);
--! THETA_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT theta_union_agg(s) FROM VALUES (X'') AS t(s)
--!        ^^^^^^^^^^^^^^^^^^
SELECT theta_sketch_estimate(X'03040300001ACC93');
--! THETA_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT theta_sketch_estimate(X'03040300001ACC93')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT theta_sketch_estimate(X'0304030400000000FFFFFF7F');
--! THETA_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT theta_sketch_estimate(X'0304030400000000FFFFFF7F')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT theta_sketch_estimate(hll_sketch_agg(k)) FROM VALUES (1) AS t(k);
--! THETA_INVALID_INPUT_SKETCH_BUFFER_FAMILY 22000
--! == SQL (line 1, position 8) ==
--! SELECT theta_sketch_estimate(hll_sketch_agg(k)) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT theta_intersection_agg(s) FROM VALUES (CAST(NULL AS BINARY)) AS t(s);
--! THETA_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT theta_intersection_agg(s) FROM VALUES (CAST(NULL AS BINARY)) AS t(s)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^

-- Sketches that claim to have more entries than there are.
SELECT theta_intersection(X'02030300001ACC93FFFFFF3F0000803F', X'02030300001ACC93FFFFFF3F0000803F');
--! THETA_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT theta_intersection(X'02030300001ACC93FFFFFF3F0000803F', X'02030300001ACC93FFFFFF3F0000803F')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT theta_union_agg(s) FROM VALUES (X'02030300001ACC93FFFFFF3F0000803F') AS t(s);
--! THETA_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT theta_union_agg(s) FROM VALUES (X'02030300001ACC93FFFFFF3F0000803F') AS t(s)
--!        ^^^^^^^^^^^^^^^^^^
SELECT theta_sketch_estimate(X'02030300001ACC93');
--! THETA_INVALID_INPUT_SKETCH_BUFFER 22000
--! == SQL (line 1, position 8) ==
--! SELECT theta_sketch_estimate(X'02030300001ACC93')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
