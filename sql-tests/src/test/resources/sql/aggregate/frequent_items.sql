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
