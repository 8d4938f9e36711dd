-- Ordered input of a function over whole partitions.
SELECT a, listagg(a, ',') WITHIN GROUP (ORDER BY a DESC) OVER (PARTITION BY b) AS l FROM VALUES ('a', 1), ('b', 1), ('c', 2), (NULL, 1), ('bb', 1) AS t(a, b);
--= a string, l string
--| NULL | bb,b,a
--| a | bb,b,a
--| b | bb,b,a
--| bb | bb,b,a
--| c | c
SELECT string_agg(a) WITHIN GROUP (ORDER BY b DESC, a) OVER () FROM VALUES ('a', 1), ('b', 1), ('c', 2) AS t(a, b);
--= listagg(a, NULL) WITHIN GROUP (ORDER BY b DESC NULLS LAST, a ASC NULLS FIRST) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) string
--| cab
--| cab
--| cab
SELECT listagg(a) WITHIN GROUP (ORDER BY a) OVER (PARTITION BY b ORDER BY a) FROM VALUES ('a', 1) AS t(a, b);
--! INVALID_WINDOW_SPEC_FOR_AGGREGATION_FUNC 42601
--! == SQL (line 1, position 8) ==
--! SELECT listagg(a) WITHIN GROUP (ORDER BY a) OVER (PARTITION BY b ORDER BY a) FROM VALUES ('a', 1) AS t(a, b)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
