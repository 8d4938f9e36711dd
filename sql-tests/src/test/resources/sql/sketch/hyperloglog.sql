-- HyperLogLog sketches: what is counted, how they are united, what is no sketch.
SELECT g, hll_sketch_estimate(hll_sketch_agg(k)) FROM VALUES (1, 10), (1, 10), (1, NULL), (2, NULL), (3, 7) AS t(g, k) GROUP BY g ORDER BY g;
--= g int, hll_sketch_estimate(hll_sketch_agg(k, 12)) bigint
--> 1 | 1
--> 2 | 0
--> 3 | 1
SELECT hll_sketch_estimate(hll_sketch_agg(a)), hll_sketch_estimate(hll_sketch_agg(b, 4)), hll_sketch_estimate(hll_sketch_agg(c, 21)) FROM VALUES ('x', X'01', 1L), ('', X'', 2L), ('y', X'01', 2L) AS t(a, b, c);
--= hll_sketch_estimate(hll_sketch_agg(a, 12)) bigint, hll_sketch_estimate(hll_sketch_agg(b, 4)) bigint, hll_sketch_estimate(hll_sketch_agg(c, 21)) bigint
--| 2 | 1 | 2
SELECT abs(hll_sketch_estimate(hll_sketch_agg(id)) - 20000) < 2000 FROM range(20000);
--= (abs((hll_sketch_estimate(hll_sketch_agg(id, 12)) - 20000)) < 2000) boolean
--| true
SELECT g, abs(n - 5000) < 500 FROM (SELECT id % 4 AS g, hll_sketch_estimate(hll_sketch_agg(id)) AS n FROM range(20000) GROUP BY id % 4) ORDER BY g;
--= g bigint, (abs((n - 5000)) < 500) boolean
--> 0 | true
--> 1 | true
--> 2 | true
--> 3 | true
SELECT hll_sketch_estimate(hll_union_agg(s)) FROM (SELECT g, hll_sketch_agg(k) AS s FROM VALUES (1, 1), (1, 2), (2, 2), (2, 3) AS t(g, k) GROUP BY g UNION ALL SELECT 0, NULL);
--= hll_sketch_estimate(hll_union_agg(s, false)) bigint
--| 3
SELECT hll_sketch_estimate(hll_union(hll_sketch_agg(k, 10), hll_sketch_agg(k + 1, 14), true)) FROM VALUES (1), (2), (3) AS t(k);
--= hll_sketch_estimate(hll_union(hll_sketch_agg(k, 10), hll_sketch_agg((k + 1), 14), true)) bigint
--| 4
SELECT hll_sketch_estimate(hll_sketch_agg(k)), hll_sketch_estimate(hll_union_agg(CAST(NULL AS BINARY))) FROM VALUES (1) AS t(k) WHERE k > 1;
--= hll_sketch_estimate(hll_sketch_agg(k, 12)) bigint, hll_sketch_estimate(hll_union_agg(CAST(NULL AS BINARY), false)) bigint
--| 0 | 0
SELECT k, hll_sketch_estimate(hll_sketch_agg(k) OVER (ORDER BY k)) FROM VALUES (1), (2), (2), (3) AS t(k) ORDER BY k;
--= k int, hll_sketch_estimate(hll_sketch_agg(k, 12) OVER (ORDER BY k ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)) bigint
--> 1 | 1
--> 2 | 2
--> 2 | 2
--> 3 | 3
SELECT hll_sketch_estimate(hll_sketch_agg(DISTINCT k)), hll_sketch_estimate(hll_sketch_agg(k) FILTER (WHERE k > 1)) FROM VALUES (1), (2), (2), (3) AS t(k);
--= hll_sketch_estimate(hll_sketch_agg(DISTINCT k, 12)) bigint, hll_sketch_estimate(hll_sketch_agg(k, 12) FILTER (WHERE (k > 1))) bigint
--| 3 | 2
SELECT length(hll_sketch_agg(k)), hex(substring(hll_sketch_agg(k), 1, 12)) FROM VALUES (1) AS t(k);
--= length(hll_sketch_agg(k, 12)) int, hex(substring(hll_sketch_agg(k, 12), 1, 12)) string
--| 40 | 0201070C030001082BF2FB06
SELECT (SELECT hll_sketch_estimate(hll_sketch_agg(b)) FROM VALUES (1, 2) AS u(a, b) WHERE u.a = t.k) AS n FROM VALUES (1), (2) AS t(k) ORDER BY t.k;
--= n bigint
--> 1
--> NULL
SELECT hll_sketch_estimate(NULL);
--= hll_sketch_estimate(NULL) bigint
--| NULL
SELECT hll_sketch_agg(k, 3) FROM VALUES (1) AS t(k);
--! HLL_INVALID_LG_K 22546
--! == SQL (line 1, position 8) ==
--! SELECT hll_sketch_agg(k, 3) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT hll_sketch_agg(k, NULL) FROM VALUES (1) AS t(k);
--! HLL_INVALID_LG_K 22546
--! == SQL (line 1, position 8) ==
--! SELECT hll_sketch_agg(k, NULL) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT hll_sketch_agg(k, k) FROM VALUES (1) AS t(k);
--! HLL_K_MUST_BE_CONSTANT 42K0E
--! == SQL (line 1, position 8) ==
--! SELECT hll_sketch_agg(k, k) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT hll_sketch_agg(k) FROM VALUES (1.5) AS t(k);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT hll_sketch_agg(k) FROM VALUES (1.5) AS t(k)
--!        ^^^^^^^^^^^^^^^^^
SELECT hll_sketch_agg(k, 12L) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT hll_sketch_agg(k, 12L) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT hll_sketch_estimate('text');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT hll_sketch_estimate('text')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT hll_sketch_estimate(X'0A0107');
--! HLL_INVALID_INPUT_SKETCH_BUFFER 22546
--! == SQL (line 1, position 8) ==
--! SELECT hll_sketch_estimate(X'0A0107')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT hll_union_agg(s) FROM VALUES (X'') AS t(s);
--! HLL_INVALID_INPUT_SKETCH_BUFFER 22546
--! == SQL (line 1, position 8) ==
--! SELECT hll_union_agg(s) FROM VALUES (X'') AS t(s)
--!        ^^^^^^^^^^^^^^^^
SELECT hll_union(hll_sketch_agg(k, 10), hll_sketch_agg(k, 14)) FROM VALUES (1) AS t(k);
--! HLL_UNION_DIFFERENT_LG_K 22000
--! == SQL (line 1, position 8) ==
--! SELECT hll_union(hll_sketch_agg(k, 10), hll_sketch_agg(k, 14)) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT hll_union_agg(s) FROM (SELECT hll_sketch_agg(1, 10) AS s UNION ALL SELECT hll_sketch_agg(1, 14));
--! HLL_UNION_DIFFERENT_LG_K 22000
--! == SQL (line 1, position 8) ==
--! SELECT hll_union_agg(s) FROM (SELECT hll_sketch_agg(1, 10) AS s UNION ALL SELECT hll_sketch_agg(1, 14))
--!        ^^^^^^^^^^^^^^^^

-- Sketches that claim to have more buckets than there are, or than there can be.
SELECT hll_sketch_estimate(unhex('0301070C1E000009' || repeat('00', 40)));
--! HLL_INVALID_INPUT_SKETCH_BUFFER 22546
--! == SQL (line 1, position 8) ==
--! SELECT hll_sketch_estimate(unhex('0301070C1E000009' || repeat('00', 40)))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT hll_union(unhex('0201071E03080008' || repeat('00', 40)), unhex('0201071E03080008' || repeat('00', 40)));
--! HLL_INVALID_INPUT_SKETCH_BUFFER 22546
--! == SQL (line 1, position 8) ==
--! SELECT hll_union(unhex('0201071E03080008' || repeat('00', 40)), unhex('0201071E03080008' || repeat('00', 40)))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
