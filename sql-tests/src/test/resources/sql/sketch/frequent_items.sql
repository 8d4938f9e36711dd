-- The most frequent items.
SELECT approx_top_k(expr, 10, 100) FROM VALUES (0), (1), (1), (2), (2), (2), (NULL), (NULL) AS t(expr);
--= approx_top_k(expr, 10, 100) array<struct<item:int,count:bigint>>
--| [{2, 3}, {1, 2}, {null, 2}, {0, 1}]
SELECT g, approx_top_k(v, 1) FROM VALUES (1, 1.50), (1, 1.5), (2, NULL), (1, 7) AS t(g, v) GROUP BY g ORDER BY g;
--= g int, approx_top_k(v, 1, 10000) array<struct<item:decimal(12,2),count:bigint>>
--> 1 | [{1.50, 2}]
--> 2 | [{null, 1}]
SELECT approx_top_k(a) FROM VALUES (1) AS t(a) WHERE a > 1;
--= approx_top_k(a, 5, 10000) array<struct<item:int,count:bigint>>
--| []
SELECT approx_top_k(a) OVER (PARTITION BY a) FROM VALUES ('x'), ('x') AS t(a);
--= approx_top_k(a, 5, 10000) OVER (PARTITION BY a ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) array<struct<item:string,count:bigint>>
--| [{x, 2}]
--| [{x, 2}]
SELECT approx_top_k(1, 0);
--! APPROX_TOP_K_NON_POSITIVE_ARG 22023
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k(1, 0)
--!        ^^^^^^^^^^^^^^^^^^
SELECT approx_top_k(1, NULL);
--! APPROX_TOP_K_NULL_ARG 22004
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k(1, NULL)
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k(1, 100, 10);
--! APPROX_TOP_K_MAX_ITEMS_TRACKED_LESS_THAN_K 22023
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k(1, 100, 10)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k(1, 1, 10000000);
--! APPROX_TOP_K_MAX_ITEMS_TRACKED_EXCEEDS_LIMIT 22023
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k(1, 1, 10000000)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k(a, a) FROM VALUES (1) AS t(a);
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k(a, a) FROM VALUES (1) AS t(a)
--!        ^^^^^^^^^^^^^^^^^^
SELECT approx_top_k(array(1));
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k(array(1))
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k(1, 'x');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k(1, 'x')
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k()
--!        ^^^^^^^^^^^^^^
-- Sketches of items, combined.
SELECT approx_top_k_estimate(approx_top_k_accumulate(a)), approx_top_k_estimate(approx_top_k_accumulate(b), 1), approx_top_k_estimate(approx_top_k_accumulate(c), 2), approx_top_k_estimate(approx_top_k_accumulate(d), 1), approx_top_k_estimate(approx_top_k_accumulate(e), 1), approx_top_k_estimate(approx_top_k_accumulate(f), 1) FROM VALUES (1Y, 'x', 1.5D, true, DATE'2020-01-01', TIMESTAMP'2020-01-01 00:00:00'), (1Y, 'x', NULL, true, DATE'2020-01-01', TIMESTAMP'2020-01-01 00:00:00'), (2Y, 'y', NULL, false, DATE'2021-01-01', TIMESTAMP'2021-01-01 00:00:00') AS t(a, b, c, d, e, f);
--= approx_top_k_estimate(approx_top_k_accumulate(a, 10000), 5) array<struct<item:tinyint,count:bigint>>, approx_top_k_estimate(approx_top_k_accumulate(b, 10000), 1) array<struct<item:string,count:bigint>>, approx_top_k_estimate(approx_top_k_accumulate(c, 10000), 2) array<struct<item:double,count:bigint>>, approx_top_k_estimate(approx_top_k_accumulate(d, 10000), 1) array<struct<item:boolean,count:bigint>>, approx_top_k_estimate(approx_top_k_accumulate(e, 10000), 1) array<struct<item:date,count:bigint>>, approx_top_k_estimate(approx_top_k_accumulate(f, 10000), 1) array<struct<item:timestamp,count:bigint>>
--| [{1, 2}, {2, 1}] | [{x, 2}] | [{null, 2}, {1.5, 1}] | [{true, 2}] | [{2020-01-01, 2}] | [{2020-01-01 00:00:00, 2}]
SELECT approx_top_k_estimate(approx_top_k_combine(s)), approx_top_k_estimate(approx_top_k_combine(s, 20), 1) FROM (SELECT approx_top_k_accumulate(v) AS s FROM VALUES (1.50), (1.50), (NULL) AS t(v) UNION ALL SELECT approx_top_k_accumulate(v) FROM VALUES (1.50), (2.25) AS t(v));
--= approx_top_k_estimate(approx_top_k_combine(s, -1), 5) array<struct<item:decimal(3,2),count:bigint>>, approx_top_k_estimate(approx_top_k_combine(s, 20), 1) array<struct<item:decimal(3,2),count:bigint>>
--| [{1.50, 3}, {2.25, 1}, {null, 1}] | [{1.50, 3}]
SELECT approx_top_k_estimate(approx_top_k_combine(s), 2) FROM (SELECT g, approx_top_k_accumulate(v) AS s FROM VALUES (1, 123456789012345678901.5), (1, -7.5), (2, 123456789012345678901.5) AS t(g, v) GROUP BY g);
--= approx_top_k_estimate(approx_top_k_combine(s, -1), 2) array<struct<item:decimal(22,1),count:bigint>>
--| [{123456789012345678901.5, 2}, {-7.5, 1}]
SELECT approx_top_k_estimate(approx_top_k_combine(s), 2) FROM (SELECT g, approx_top_k_accumulate(v) AS s FROM VALUES (1, 1234567890123.5), (1, -7.5), (2, 1234567890123.5) AS t(g, v) GROUP BY g);
--= approx_top_k_estimate(approx_top_k_combine(s, -1), 2) array<struct<item:decimal(14,1),count:bigint>>
--| [{1234567890123.5, 2}, {-7.5, 1}]
SELECT g, approx_top_k(id % 3, 1) FROM (SELECT id, id % 2 AS g FROM range(10) UNION ALL SELECT 0, 0 UNION ALL SELECT 1, 1) GROUP BY g ORDER BY g;
--= g bigint, approx_top_k((id % 3), 1, 10000) array<struct<item:bigint,count:bigint>>
--> 0 | [{0, 3}]
--> 1 | [{1, 3}]
SELECT s.maxItemsTracked, s.itemDataType, s.itemDataTypeDDL, hex(s.sketch) FROM (SELECT approx_top_k_accumulate(v, 10) AS s FROM VALUES (1), (NULL) AS t(v));
--= maxItemsTracked int, itemDataType int, itemDataTypeDDL string, hex(s.sketch) string
--| 10 | NULL | item INT NOT NULL | 04010A0403000000010000000000000001000000000000000000000000000000010000000000000009010000000000000000000001
SELECT approx_top_k_estimate(NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_estimate(NULL)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_estimate(approx_top_k_accumulate(a)) FROM VALUES (1) AS t(a) WHERE a > 1;
--= approx_top_k_estimate(approx_top_k_accumulate(a, 10000), 5) array<struct<item:int,count:bigint>>
--| []
SELECT approx_top_k_estimate(approx_top_k_accumulate(1, 3), 5);
--! APPROX_TOP_K_MAX_ITEMS_TRACKED_LESS_THAN_K 22023
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_estimate(approx_top_k_accumulate(1, 3), 5)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_estimate(approx_top_k_accumulate(1), 0);
--! APPROX_TOP_K_NON_POSITIVE_ARG 22023
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_estimate(approx_top_k_accumulate(1), 0)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_estimate(approx_top_k_accumulate(1), NULL);
--! APPROX_TOP_K_NULL_ARG 22004
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_estimate(approx_top_k_accumulate(1), NULL)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_accumulate(array(1));
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_accumulate(array(1))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_accumulate(1, 0);
--! APPROX_TOP_K_NON_POSITIVE_ARG 22023
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_accumulate(1, 0)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_estimate(named_struct('sketch', X'00'));
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_estimate(named_struct('sketch', X'00'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_estimate(named_struct('sketch', 1, 'maxItemsTracked', 10, 'itemDataType', 1, 'itemDataTypeDDL', 'item INT NOT NULL'));
--! DATATYPE_MISMATCH.TYPE_CHECK_FAILURE_WITH_HINT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_estimate(named_struct('sketch', 1, 'maxItemsTracked', 10, 'itemDataType', 1, 'itemDataTypeDDL', 'item INT NOT NULL'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_estimate(named_struct('sketch', X'0001020304050607080910', 'maxItemsTracked', 10, 'itemDataType', 1, 'itemDataTypeDDL', 'item INT NOT NULL'));
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_estimate(named_struct('sketch', X'0001020304050607080910', 'maxItemsTracked', 10, 'itemDataType', 1, 'itemDataTypeDDL', 'item INT NOT NULL'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_combine(s) FROM (SELECT approx_top_k_accumulate(1, 10) AS s UNION ALL SELECT approx_top_k_accumulate(1, 20));
--! APPROX_TOP_K_SKETCH_SIZE_NOT_MATCH 42846
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_combine(s) FROM (SELECT approx_top_k_accumulate(1, 10) AS s UNION ALL SELECT approx_top_k_accumulate(1, 20))
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT approx_top_k_combine(s) FROM (SELECT approx_top_k_accumulate(1) AS s UNION ALL SELECT approx_top_k_accumulate(1L));
--! APPROX_TOP_K_SKETCH_TYPE_NOT_MATCH 42846
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_combine(s) FROM (SELECT approx_top_k_accumulate(1) AS s UNION ALL SELECT approx_top_k_accumulate(1L))
--!        ^^^^^^^^^^^^^^^^^^^^^^^

SELECT approx_top_k_combine(named_struct('sketch', X'00', 'maxItemsTracked', 100, 'itemDataType', 1, 'itemDataTypeDDL', 'item decimal(99,99) not null'));
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT approx_top_k_combine(named_struct('sketch', X'00', 'maxItemsTracked', 100, 'itemDataType', 1, 'itemDataTypeDDL', 'item decimal(99,99) not null'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
