-- Sums and means of vectors.
SELECT vector_sum(col), vector_avg(col) FROM VALUES (array(1.0F, 2.0F)), (array(3.0F, NULL)), (NULL), (array(3.0F, 5.0F)) AS t(col);
--= vector_sum(col) array<float>, vector_avg(col) array<float>
--| [4.0, 7.0] | [2.0, 3.5]
SELECT vector_sum(col), vector_avg(col) FROM VALUES (array(1.0F, NULL)) AS t(col);
--= vector_sum(col) array<float>, vector_avg(col) array<float>
--| NULL | NULL
SELECT g, vector_avg(col) OVER (PARTITION BY g) FROM VALUES (1, array(1.0F, 2.0F)), (1, array(3.0F, 2F)) AS t(g, col);
--= g int, vector_avg(col) OVER (PARTITION BY g ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) array<float>
--| 1 | [2.0, 2.0]
--| 1 | [2.0, 2.0]
SELECT vector_sum(col) FROM VALUES (array(1.0F, 2.0F)), (array(3.0F)) AS t(col);
--! VECTOR_DIMENSION_MISMATCH 22000
--! == SQL (line 1, position 8) ==
--! SELECT vector_sum(col) FROM VALUES (array(1.0F, 2.0F)), (array(3.0F)) AS t(col)
--!        ^^^^^^^^^^^^^^^
SELECT vector_avg(array(1.0D));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT vector_avg(array(1.0D))
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT vector_avg();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT vector_avg()
--!        ^^^^^^^^^^^^
-- The number of bins asked for is not what they take in memory.
SELECT histogram_numeric(a, 1000000000) FROM VALUES (1), (1), (3) AS t(a);
--= histogram_numeric(a, 1000000000) array<struct<x:int,y:double>>
--| [{1, 2.0}, {3, 1.0}]
